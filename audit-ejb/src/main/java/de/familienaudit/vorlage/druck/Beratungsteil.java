package de.familienaudit.vorlage.druck;

import static de.familienaudit.vorlage.druck.Druckworte.datum;
import static de.familienaudit.vorlage.druck.Druckworte.wort;

import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.papier.VorlageDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the Beratungsfolge on paper (rules V-2, V-3, V-5).
 *
 * @param ergebnis counts and words of the minutes, or what became of the row; a count that is not known is a dash
 */
record Beratungsteil(String gremium, String tag, String rolle, String ergebnis) {

    static Beratungsteil of(VorlageDetails.Zeile zeile) {
        String rolle = wort("rolle." + zeile.angabe().rolle());
        return new Beratungsteil(
                zeile.gremium().isEmpty() ? wort("ohne_gremium") : zeile.gremium(),
                datum(zeile.angabe().tag()),
                zeile.entscheidet() ? wort("entscheidet", rolle) : rolle,
                ergebnis(zeile));
    }

    private static String ergebnis(VorlageDetails.Zeile zeile) {
        List<String> saetze = new ArrayList<>();
        String stand = zeile.angabe().stand();
        if (!"BEHANDELT".equals(stand)) {
            String grund = zeile.angabe().ausfall().grund();
            saetze.add(grund.isEmpty() ? wort("stand." + stand) : wort("stand." + stand) + ": " + grund);
        }
        zeile.stimmen().stream()
                .map(Beratungsteil::stimmen)
                .filter(s -> !s.isEmpty())
                .forEach(saetze::add);
        return String.join("\n", saetze);
    }

    private static String stimmen(Votum votum) {
        Votum.Zahlen z = votum.zahlen();
        boolean gezaehlt = z.ja() != null || z.nein() != null || z.enthaltung() != null || z.befangen() != null;
        String zahlen =
                gezaehlt ? wort("stimmen", zahl(z.ja()), zahl(z.nein()), zahl(z.enthaltung()), zahl(z.befangen())) : "";
        String worte = votum.worte().isEmpty() ? "" : wort("worte", votum.worte());
        String was = wort(
                "gegenstand." + votum.frage().gegenstand().name(), votum.frage().teil());
        return List.of(was, zahlen, worte).stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String zahl(Integer zahl) {
        return zahl == null ? "–" : zahl.toString();
    }
}
