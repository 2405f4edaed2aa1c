package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.BusinessRuleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what was expected of many files and what was said, and shows it as a table. */
final class Urteilstafel {

    private final Map<String, Set<String>> zeilen = new TreeMap<>();
    private final List<String> falsch = new ArrayList<>();
    private int dateien;

    /** Must be called changed, or be refused as damaged. */
    void rot(String art, int stufe, byte[] datei) {
        String urteil = urteil(datei, null);
        nimm(art, stufe, "changed", urteil, urteil.equals("VERAENDERT") || urteil.equals("S-4.beschaedigt"));
    }

    /** Must be called unchanged or signed again, fully trusted, with exactly these remarks. */
    void gruen(String art, int stufe, byte[] datei, Befund... hinweise) {
        Set<Befund> befunde = new TreeSet<>();
        String urteil = urteil(datei, befunde);
        boolean gut = urteil.endsWith("_GUELTIG") && befunde.equals(new TreeSet<>(List.of(hinweise)));
        nimm(art, stufe, "unchanged " + List.of(hinweise), urteil + " " + befunde, gut);
    }

    /** Must be called undecided, and never valid. */
    void nichtEntscheidbar(String art, int stufe, byte[] datei) {
        Set<Befund> befunde = new TreeSet<>();
        String urteil = urteil(datei, befunde);
        boolean gut = urteil.equals("DANACH_UNTERSCHRIEBEN_AUF_BILD")
                && befunde.equals(Set.of(Befund.AUF_EINGESCANNTEM_BILD));
        nimm(art, stufe, "undecided", urteil + " " + befunde, gut);
    }

    /** Must be called impossible to check, for this reason. */
    void nichtPruefbar(String art, int stufe, byte[] datei, Befund grund) {
        Set<Befund> befunde = new TreeSet<>();
        String urteil = urteil(datei, befunde);
        nimm(
                art,
                stufe,
                "not checkable " + grund,
                urteil + " " + befunde,
                urteil.equals("NICHT_PRUEFBAR") && befunde.contains(grund));
    }

    private void nimm(String art, int stufe, String erwartet, String bekommen, boolean gut) {
        dateien++;
        zeilen.computeIfAbsent(art + " | expected " + erwartet, k -> new TreeSet<>())
                .add("P=" + stufe + ": " + bekommen);
        if (!gut) {
            falsch.add(art + ", P=" + stufe + ": expected " + erwartet + ", got " + bekommen);
        }
    }

    private static String urteil(byte[] datei, Set<Befund> befunde) {
        try {
            Pruefbericht bericht = Beispielschluessel.geprueft(datei, 0);
            if (befunde != null) {
                befunde.addAll(bericht.befunde());
            }
            return bericht.urteil().name();
        } catch (BusinessRuleException e) {
            return e.violations().get(0).code();
        }
    }

    int dateien() {
        return dateien;
    }

    void zeige() {
        StringBuilder tabelle = new StringBuilder(dateien + " files\n");
        zeilen.forEach(
                (art, was) -> tabelle.append(art).append(" | ").append(was).append('\n'));
        System.out.println(tabelle);
        assertThat(falsch).as(tabelle.toString()).isEmpty();
    }
}
