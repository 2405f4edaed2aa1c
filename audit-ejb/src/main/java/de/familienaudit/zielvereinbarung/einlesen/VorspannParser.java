package de.familienaudit.zielvereinbarung.einlesen;

import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rule A-2: reads the front matter, everything before the first Handlungsfeld. */
final class VorspannParser {

    private static final Pattern PROJEKTLEITUNG = angabe("Projektleitung[^:]{0,40}");
    private static final Pattern AUDITORIN = angabe("Auditor(?:in)?");
    private static final Pattern DATUM = angabe("(?:Datum|Protokolldatum)[^:]{0,40}");
    private static final Pattern PUNKT = Pattern.compile("(?:\\d{1,2}[.)]|[•·▪*–-])\\s+(?<text>.+)", Pattern.DOTALL);
    private static final Pattern TITEL = Pattern.compile("Zielvereinbarung\\b.{0,300}", Pattern.DOTALL);
    /** Only a short heading may have its text behind the colon; a long one is a sentence. */
    private static final int KURZE_UEBERSCHRIFT = 30;

    /** The parts of the front matter and how their headings read up to the colon. */
    private enum Teil {
        GESAMTZIEL(
                "(?:Haupt-?\\s?Zielsetzung|Gesamtziel|Top-?\\s?Entwicklungsziel|Übergeordnetes Ziel).{0,250}", false),
        VISION("(?:Unsere\\s)?Vision(?:en)?\\b[^.]{0,120}", false),
        FAMILIE("(?:Definition\\s)?(?:von\\s|der\\s)?(?:Familie|Familienbegriff)\\b[^.]{0,100}", true),
        SENIOREN("(?:Definition\\s)?(?:von\\s|der\\s)?Senior(?:inn)?en\\b[^.]{0,100}", true),
        AUDITZIEL("(?:Zielsetzung|Ziel)\\s(?:im|des|für das)\\sAudits?\\b[^.]{0,100}", false);

        private final Pattern ueberschrift;
        private final boolean mitDoppelpunkt;

        Teil(String ueberschrift, boolean mitDoppelpunkt) {
            this.ueberschrift = Pattern.compile(ueberschrift, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            this.mitDoppelpunkt = mitDoppelpunkt;
        }
    }

    /** A sentence that leads to the second definition inside of the first. */
    private static final Pattern ZU_SENIOREN =
            Pattern.compile("(?=.{0,400}Senior).{0,400}:|[„\"“»]?Senior(?:inn)?en\\b.*");

    private final Protokoll protokoll;
    private final Map<Teil, List<String>> teile = new EnumMap<>(Teil.class);
    private boolean nummeriert;
    private Teil offen;
    private String titel = "";
    private String projektleitung = "";
    private String auditorin = "";
    private LocalDate datum;

    VorspannParser(Protokoll protokoll) {
        this.protokoll = protokoll;
    }

    Vorspanntext parse(List<SaubereZeile> zeilen) {
        for (SaubereZeile zeile : zeilen) {
            if (zeile.isTrennlinie()) {
                protokoll.add(Bemerkung.Code.TRENNLINIE_UEBERSPRUNGEN, zeile.ort(), "");
            } else if (!zeile.isLeer()) {
                protokoll.addReinigung(zeile, "");
                add(zeile);
            }
        }
        return new Vorspanntext(
                titel,
                projektleitung,
                auditorin,
                datum,
                text(Teil.GESAMTZIEL),
                teile.getOrDefault(Teil.VISION, List.of()),
                text(Teil.FAMILIE),
                text(Teil.SENIOREN),
                text(Teil.AUDITZIEL));
    }

    private void add(SaubereZeile zeile) {
        String text = zeile.text();
        if (titel.isEmpty() && TITEL.matcher(text).matches()) {
            titel = text;
        } else if (!addAngabe(zeile, text) && !beginneTeil(text)) {
            addText(zeile, text);
        }
    }

    private boolean addAngabe(SaubereZeile zeile, String text) {
        Matcher leitung = PROJEKTLEITUNG.matcher(text);
        Matcher auditor = AUDITORIN.matcher(text);
        Matcher tag = DATUM.matcher(text);
        if (projektleitung.isEmpty() && leitung.matches()) {
            projektleitung = leitung.group("wert");
        } else if (auditorin.isEmpty() && auditor.matches()) {
            auditorin = auditor.group("wert");
        } else if (datum == null && tag.matches()) {
            setDatum(zeile.ort(), tag.group("wert"));
        } else {
            return false;
        }
        return true;
    }

    private void setDatum(String ort, String wert) {
        Optional<LocalDate> gelesen = Datumsangabe.parse(wert);
        if (gelesen.isEmpty()) {
            protokoll.add(Bemerkung.Code.DATUM_UNLESBAR, ort, "", wert);
        }
        datum = gelesen.orElse(null);
    }

    private boolean beginneTeil(String text) {
        int doppelpunkt = text.indexOf(':');
        String kopf = doppelpunkt < 0 ? text : text.substring(0, doppelpunkt).strip();
        String rest = doppelpunkt < 0 ? "" : text.substring(doppelpunkt + 1).strip();
        for (Teil teil : Teil.values()) {
            boolean passt = teil.ueberschrift.matcher(kopf).matches()
                    && (doppelpunkt >= 0 || !teil.mitDoppelpunkt)
                    && (rest.isEmpty() || kopf.length() <= KURZE_UEBERSCHRIFT);
            if (passt) {
                offen = teil;
                if (!rest.isEmpty()) {
                    teile.computeIfAbsent(teil, t -> new ArrayList<>()).add(rest);
                }
                return true;
            }
        }
        return false;
    }

    private void addText(SaubereZeile zeile, String text) {
        if (offen == Teil.FAMILIE && ZU_SENIOREN.matcher(text).matches()) {
            offen = Teil.SENIOREN;
        }
        if (offen == null && titel.isEmpty()) {
            titel = text;
        } else if (offen == null) {
            protokoll.addUnbekannt(zeile, "");
        } else if (offen == Teil.VISION) {
            addPunkt(text);
        } else {
            teile.computeIfAbsent(offen, t -> new ArrayList<>()).add(text);
        }
    }

    /** A paragraph without a number goes on with the last point, unless no point has a number (Word lists). */
    private void addPunkt(String text) {
        List<String> punkte = teile.computeIfAbsent(Teil.VISION, t -> new ArrayList<>());
        Matcher m = PUNKT.matcher(text);
        if (m.matches()) {
            nummeriert = true;
            punkte.add(m.group("text"));
        } else if (nummeriert) {
            int letzter = punkte.size() - 1;
            punkte.set(letzter, punkte.get(letzter) + "\n" + text);
        } else {
            punkte.add(text);
        }
    }

    private String text(Teil teil) {
        return String.join("\n", teile.getOrDefault(teil, List.of()));
    }

    private static Pattern angabe(String name) {
        return Pattern.compile(name + ":\\s?(?<wert>.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
