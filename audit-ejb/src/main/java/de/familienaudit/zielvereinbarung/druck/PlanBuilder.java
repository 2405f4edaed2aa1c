package de.familienaudit.zielvereinbarung.druck;

import de.familienaudit.dokument.ausgabe.Zeitachse;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.Zeitplan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the rows of a plan for print: shortened words, drawings of one width, a legend of what occurs. */
final class PlanBuilder {

    private static final int HOEHE = 40;
    private static final int HOEHE_KOPF = 25;
    private static final int MUSTER_BREITE = 26;
    private static final int MUSTER_HOEHE = 17;
    private static final int TITEL = 95;
    private static final int KLEIN = 68;
    private static final String VEREINBART = "#2f4d8a";
    private static final String UEBERFAELLIG = "UEBERFAELLIG";

    /** Colours of the states on paper; each state is also told in words. */
    private static final Map<String, String> FARBEN = Map.of(
            "GEPLANT",
            "#8fa3cf",
            "IN_UMSETZUNG",
            VEREINBART,
            "DAUERAUFGABE",
            "#6a5a9c",
            "UMGESETZT",
            "#2e7d5b",
            "VERSCHOBEN",
            "#b7791f",
            "ENTFALLEN",
            "#9aa0ad",
            UEBERFAELLIG,
            "#b3261e");

    private final Zeitachse achse;
    private final Double heute;
    private final int breite;
    private final double textanteil;

    /**
     * @param heute where today stands in percent; null for a plan of what was agreed, without today and without states
     * @param breite width of the drawings in pixels
     * @param textanteil how much more text than on A4 fits beside them
     */
    PlanBuilder(Zeitachse achse, Double heute, int breite, double textanteil) {
        this.achse = achse;
        this.heute = heute;
        this.breite = breite;
        this.textanteil = textanteil;
    }

    Plantafel tafel(List<Zeitplan.Zeile> zeilen) {
        List<Double> jahre = achse.jahre().stream().map(Zeitachse.Jahr::x).toList();
        Zeitplanbild gross = new Zeitplanbild(breite, HOEHE, jahre, heute);
        Zeitplanbild kopf = new Zeitplanbild(breite, HOEHE_KOPF, jahre, heute);
        return new Plantafel(
                Plantafel.jahre(achse, breite),
                zeilen.stream()
                        .map(z -> switch (z.art()) {
                            case "FELD" -> feld(z, kopf);
                            case "ZIEL" -> ziel(z, kopf);
                            default -> massnahme(z, gross);
                        })
                        .toList(),
                legende(zeilen));
    }

    private Plantafel.Zeile feld(Zeitplan.Zeile z, Zeitplanbild bild) {
        String titel = Druckworte.wort(
                "handlungsfeld", z.massnahme().handlungsfeldNr(), z.massnahme().handlungsfeldTitel());
        return new Plantafel.Zeile(
                "FELD", "", passend(titel, KLEIN), "", bild.zeile(z, VEREINBART, kopfBeschreibung(titel)));
    }

    private Plantafel.Zeile ziel(Zeitplan.Zeile z, Zeitplanbild bild) {
        String nummer = Druckworte.wort("ziel", z.massnahme().zielNr());
        return new Plantafel.Zeile(
                "ZIEL",
                nummer,
                passend(z.massnahme().zielText(), KLEIN - nummer.length()),
                "",
                bild.zeile(z, VEREINBART, kopfBeschreibung(nummer)));
    }

    /** The drawing of a head shows only lines that pass through. */
    private static String kopfBeschreibung(String titel) {
        int ende = titel.indexOf(':');
        return Druckworte.wort("zeit.kopf", ende < 0 ? titel : titel.substring(0, ende));
    }

    private Plantafel.Zeile massnahme(Zeitplan.Zeile z, Zeitplanbild bild) {
        MassnahmeZeile m = z.massnahme();
        return new Plantafel.Zeile(
                "MASSNAHME",
                m.nummer(),
                passend(m.titel(), TITEL),
                passend(klein(z), KLEIN),
                bild.zeile(
                        z,
                        FARBEN.getOrDefault(stand(m), VEREINBART),
                        Zeitplanbild.beschreibung(m.nummer(), m.zeitraum())));
    }

    private String klein(Zeitplan.Zeile z) {
        MassnahmeZeile m = z.massnahme();
        List<String> teile = new ArrayList<>();
        if (heute != null) {
            teile.add(Druckworte.wort("Massnahmenstatus." + m.status())
                    + (UEBERFAELLIG.equals(stand(m)) ? ", " + Druckworte.wort("ueberfaellig") : ""));
        }
        if (!z.bautAuf().isEmpty()) {
            teile.add(Druckworte.wort("baut_auf").toLowerCase(Locale.GERMANY) + " " + String.join(", ", z.bautAuf()));
        }
        teile.add(
                m.beginn().isBlank() && m.ende().isBlank()
                        ? Druckworte.wort("zeit.ohne")
                        : (m.beginn() + " – " + m.ende()).strip());
        return String.join(" · ", teile);
    }

    /** The state as it is coloured. */
    private String stand(MassnahmeZeile m) {
        if (heute == null) {
            return "";
        }
        return m.saeumnisse().contains(UEBERFAELLIG) ? UEBERFAELLIG : m.status();
    }

    private List<Plantafel.Legende> legende(List<Zeitplan.Zeile> zeilen) {
        Map<String, String> farben = new LinkedHashMap<>();
        zeilen.stream()
                .filter(z -> !z.teile().isEmpty())
                .map(z -> stand(z.massnahme()))
                .distinct()
                .sorted()
                .forEach(s -> farben.put(name(s), FARBEN.getOrDefault(s, VEREINBART)));
        Zeitplanbild bild = new Zeitplanbild(MUSTER_BREITE, MUSTER_HOEHE, List.of(), null);
        List<Plantafel.Legende> legende = new ArrayList<>();
        farben.forEach((name, farbe) -> legende.add(new Plantafel.Legende(bild.muster(true, farbe, name), name)));
        String unsicher = Druckworte.wort("legende.unsicher");
        legende.add(new Plantafel.Legende(bild.muster(false, VEREINBART, unsicher), unsicher));
        String offen = Druckworte.wort("legende.offen");
        legende.add(new Plantafel.Legende(bild.musterPfeil(offen), offen));
        if (heute != null) {
            String jetzt = Druckworte.wort("legende.heute");
            legende.add(new Plantafel.Legende(bild.musterHeute(jetzt), jetzt));
        }
        return legende;
    }

    private static String name(String stand) {
        return switch (stand) {
            case "" -> Druckworte.wort("legende.vereinbart");
            case UEBERFAELLIG -> Druckworte.wort("ueberfaellig");
            default -> Druckworte.wort("Massnahmenstatus." + stand);
        };
    }

    private String passend(String text, int zeichen) {
        return gekuerzt(text, (int) (zeichen * textanteil));
    }

    /** A text on one line, with an ellipsis where it is longer than there is place. */
    static String gekuerzt(String text, int platz) {
        String einzeilig = text.strip().replaceAll("\\s+", " ");
        return einzeilig.codePointCount(0, einzeilig.length()) <= platz
                ? einzeilig
                : einzeilig
                                .substring(0, einzeilig.offsetByCodePoints(0, platz - 1))
                                .stripTrailing() + "…";
    }
}
