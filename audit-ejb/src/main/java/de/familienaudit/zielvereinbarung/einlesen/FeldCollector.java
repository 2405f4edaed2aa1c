package de.familienaudit.zielvereinbarung.einlesen;

import de.familienaudit.zielvereinbarung.einlesen.Bemerkung.Code;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects the rows of one Ziel or one Massnahme and remarks on labels, empty values and missing rows. */
final class FeldCollector {

    private static final Pattern LABEL_IM_WERT =
            Pattern.compile("(?<label>[^:\\n]{3,80}?)\\s?:\\s*(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern ENDE_IM_WERT =
            Pattern.compile("(?<label>Umsetzung(?:sende)?(?:\\sbis|\\sfortlaufend)?)\\b.*", Pattern.DOTALL);

    private final Nummer nummer;
    private final String ort;
    private final Set<Feld> erlaubt;
    private final Protokoll protokoll;
    private final List<String> titel = new ArrayList<>();
    private final Map<Feld, List<String>> werte = new EnumMap<>(Feld.class);
    private final Map<Feld, String> labels = new EnumMap<>(Feld.class);
    private Feld letztes;

    FeldCollector(Nummer nummer, String titel, String ort, Set<Feld> erlaubt, Protokoll protokoll) {
        this.nummer = nummer;
        this.titel.add(titel);
        this.ort = ort;
        this.erlaubt = erlaubt;
        this.protokoll = protokoll;
    }

    /** Takes a row in; false when a section of this kind has no such row. */
    boolean add(Feld feld, SaubereZeile zeile) {
        if (!erlaubt.contains(feld)) {
            return false;
        }
        pruefeLabel(feld, zeile);
        String wert = ohneLabel(feld, zeile);
        if (!fehltNoch(feld)) {
            protokoll.add(Code.LABEL_DOPPELT, zeile.ort(), nummer.text(), zeile.label(), wert);
        }
        werte.computeIfAbsent(feld, f -> new ArrayList<>()).add(wert);
        labels.putIfAbsent(feld, zeile.label());
        letztes = feld;
        return true;
    }

    /** A line without a label goes on with the value before it. */
    void setzeFort(String text) {
        (letztes == null ? titel : werte.get(letztes)).add(text);
    }

    /** To be called when all rows are known. */
    void pruefe() {
        if (titel().isEmpty()) {
            protokoll.add(Code.WERT_LEER, ort, nummer.text(), erlaubt.contains(Feld.ZIELQUELLE) ? "Ziel" : "Maßnahme");
        }
        for (Feld feld : erlaubt) {
            if (fehltNoch(feld)) {
                protokoll.add(Code.ZEILE_FEHLT, ort, nummer.text(), feld.wortlaut());
            } else if (wert(feld).isEmpty()) {
                protokoll.add(Code.WERT_LEER, ort, nummer.text(), labels.get(feld));
            }
        }
    }

    boolean fehltNoch(Feld feld) {
        return erlaubt.contains(feld) && !werte.containsKey(feld);
    }

    Nummer nummer() {
        return nummer;
    }

    String titel() {
        return verbinde(titel);
    }

    String ort() {
        return ort;
    }

    /** Empty when the row is missing or empty. */
    String wert(Feld feld) {
        return verbinde(werte.getOrDefault(feld, List.of()));
    }

    /** As written, empty when the row is missing. */
    String label(Feld feld) {
        return labels.getOrDefault(feld, "");
    }

    private void pruefeLabel(Feld feld, SaubereZeile zeile) {
        if (zeile.labelGeteilt() || zeile.label().endsWith("/")) {
            protokoll.add(Code.LABEL_GETEILT, zeile.ort(), nummer.text(), zeile.label());
        } else if (!feld.isUeblich(zeile.label())) {
            protokoll.add(Code.LABEL_UNGEWOEHNLICH, zeile.ort(), nummer.text(), zeile.label());
        }
    }

    /** Takes a doubled label off the value; a time keeps its wording. */
    private String ohneLabel(Feld feld, SaubereZeile zeile) {
        Matcher doppelt = LABEL_IM_WERT.matcher(zeile.wert());
        Matcher ende = ENDE_IM_WERT.matcher(zeile.wert());
        boolean zeit = feld == Feld.BEGINN || feld == Feld.ENDE;
        if (zeit && ende.matches()) {
            protokoll.add(Code.LABEL_IM_WERT, zeile.ort(), nummer.text(), ende.group("label"));
        } else if (!zeit
                && doppelt.matches()
                && Feld.genau(doppelt.group("label")).filter(feld::equals).isPresent()) {
            protokoll.add(Code.LABEL_IM_WERT, zeile.ort(), nummer.text(), doppelt.group("label"));
            return doppelt.group("rest");
        }
        return zeile.wert();
    }

    private static String verbinde(List<String> teile) {
        String text = teile.stream().filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
        return teile.size() > 1 ? Trennstriche.verbinde(text).text() : text;
    }
}
