package de.familienaudit.haushalt.domain.aufnahme;

import static de.familienaudit.haushalt.domain.aufnahme.Planprobe.codes;
import static de.familienaudit.haushalt.domain.aufnahme.Planprobe.lies;
import static de.familienaudit.haushalt.domain.aufnahme.Planprobe.stelle;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil.DOPPISCH;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil.KAMERAL;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.shared.Geldbetrag;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-5: Die Vorschau eines Plans sagt für jede Zeile, was geschieht; was die Datei nicht nennt, bleibt")
class PlanIsHeldAgainstTheYearTest {

    private static final String KOPF = "HHSt|Bezeichnung|Ansatz";

    private static final List<Planstelle> BESTAND = List.of(
            stelle(1, "01.4953.6301", null, "0", false),
            stelle(2, "01.4953.6302", 12L, "100", false),
            stelle(3, "01.4953.6303", 13L, "100", false),
            stelle(4, "01.4953.6304", 14L, "100", true),
            stelle(5, "01.4953.6305", 15L, "100", true),
            stelle(6, "01.4953.6306", 16L, "100", false));

    @Test
    void eachKind() {
        List<Planbefund> befunde = vergleiche(
                "01.4953.6300|neu|5",
                "01.4953.6301|x|5",
                "01.4953.6302|x|150",
                "01/4953.6303|x|100",
                "01.4953.6304|x|100",
                "01.4953.6305|x|90",
                "Summe||450",
                "01.4953.6307|x|viel");
        assertThat(befunde)
                .extracting(Planbefund::wirkung)
                .containsExactly(
                        Planwirkung.NEU,
                        Planwirkung.AUFNAHME,
                        Planwirkung.AENDERUNG,
                        Planwirkung.UNVERAENDERT,
                        Planwirkung.BESTAETIGUNG,
                        Planwirkung.AENDERUNG,
                        Planwirkung.AUSGELASSEN,
                        Planwirkung.FEHLER);
        assertThat(befunde)
                .extracting(Planbefund::schreibt)
                .containsExactly(true, true, true, false, true, true, false, false);
        assertThat(befunde.get(0).bisher()).isEqualTo(Geldbetrag.NICHTS);
        assertThat(befunde.get(2).bisher()).isEqualTo(Geldbetrag.parse("100"));
        assertThat(befunde).extracting(Planbefund::kennzeichen).doesNotHaveDuplicates();
        assertThat(PlanabgleichRule.fehlende(befunde, BESTAND))
                .extracting(Planstelle::nummer)
                .containsExactly("01.4953.6306");
    }

    @Test
    @DisplayName("Zweimal dieselbe Haushaltsstelle: mit gleichem Betrag einmal, mit verschiedenen gar nicht")
    void twice() {
        List<Planbefund> gleich = vergleiche("01.4953.6302|x|5", "01/4953.6302|y|'5,00'".replace("'", ""));
        assertThat(gleich)
                .extracting(Planbefund::wirkung)
                .containsExactly(Planwirkung.AENDERUNG, Planwirkung.AUSGELASSEN);
        assertThat(codes(gleich.get(1).saetze())).containsExactly("H-5.zeile_doppelt");
        List<Planbefund> anders = vergleiche("01.4953.6302|x|5", "01.4953.6302|y|6", "01.4953.6302|z|5");
        assertThat(anders).extracting(Planbefund::wirkung).containsOnly(Planwirkung.FEHLER);
        assertThat(anders.get(0).saetze().get(0).params()).containsExactly("2, 3, 4");
    }

    @Test
    @DisplayName("H-1: Vor einem möglichen Zwilling wird gewarnt; eingetragen wird er trotzdem")
    void twin() {
        Planbefund befund = vergleiche("01.49530.6300|x|5").get(0);
        assertThat(befund.wirkung()).isEqualTo(Planwirkung.NEU);
        assertThat(codes(befund.saetze())).containsExactly("H-1.zwilling");
        assertThat(vergleiche("02.49530.6300|x|5").get(0).saetze()).isEmpty();
        assertThat(codes(
                        vergleiche("05.200.6300|x|5", "05.2000.6300|x|5").get(1).saetze()))
                .containsExactly("H-1.zwilling");
    }

    @Test
    @DisplayName("Eine Zahl statt einer Nummer gilt nur, wo es die Haushaltsstelle schon gibt")
    void doppisch() {
        Planstelle bekannt = new Planstelle(
                1,
                null,
                new Doppikstelle("36301", "531800"),
                "Druck",
                Haushaltsseite.AUSGABE,
                7L,
                Geldbetrag.NICHTS,
                false);
        String kopf = "Produkt|Konto|Ertrag/Aufwand|Ansatz";
        List<Planbefund> befunde = PlanabgleichRule.vergleiche(
                lies(DOPPISCH, kopf, "#36301|#531800||5", "#36302|#531800|A|5", "36303|531800||5", "36304|531800|E|5"),
                List.of(bekannt));
        assertThat(befunde)
                .extracting(Planbefund::wirkung)
                .containsExactly(Planwirkung.AENDERUNG, Planwirkung.FEHLER, Planwirkung.FEHLER, Planwirkung.NEU);
        assertThat(codes(befunde.get(0).saetze())).containsExactly("H-1.zelle_war_zahl");
        assertThat(codes(befunde.get(1).saetze())).containsExactly("H-1.zelle_zahl");
        assertThat(codes(befunde.get(2).saetze())).containsExactly("H-1.seite_fehlt");
        assertThat(bekannt.nummer()).isEqualTo("36301 / 531800");
    }

    private static List<Planbefund> vergleiche(String... zeilen) {
        String[] alle = new String[zeilen.length + 1];
        alle[0] = KOPF;
        System.arraycopy(zeilen, 0, alle, 1, zeilen.length);
        return PlanabgleichRule.vergleiche(lies(KAMERAL, alle), BESTAND);
    }
}
