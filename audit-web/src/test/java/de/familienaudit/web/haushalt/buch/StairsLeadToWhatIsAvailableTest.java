package de.familienaudit.web.haushalt.buch;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.buch.Jahresstellenblatt;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.shared.Geldbetrag;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-13: Das Bild zeigt Schritt für Schritt, wie aus den Posten der verfügbare Betrag wird")
class StairsLeadToWhatIsAvailableTest {

    @Test
    @DisplayName("Jeder Balken beginnt, wo der vorige endet; der letzte reicht von 0,00 € bis zum Ergebnis")
    void eachBarBeginsWhereTheLastOneEnds() {
        List<Treppe.Stufe> stufen = Treppe.stufen(List.of(
                summe(Posten.ANSATZ, "3.000"),
                summe(Posten.NACHTRAG, "1.000"),
                summe(Posten.DECKUNG, "-1.000"),
                summe(Posten.GEBUNDEN, "2.000")));
        assertThat(stufen)
                .extracting(s -> s.art() + " " + s.von() + " " + s.breite() + " " + s.ende())
                .containsExactly(
                        "frei 0.00% 75.00% 75.00%",
                        "frei 75.00% 25.00% 100.00%",
                        "ab 75.00% 25.00% 75.00%",
                        "gebunden 25.00% 50.00% 25.00%",
                        "verfuegbar 0.00% 25.00% 25.00%");
        assertThat(stufen.get(4).posten()).isNull();
        assertThat(stufen.get(4).betrag()).isEqualTo(Geldbetrag.parse("1.000"));
    }

    @Test
    @DisplayName("Was fehlt, steht links von 0,00 € und ist so genannt")
    void whatIsMissingStandsLeftOfNothing() {
        assertThat(Treppe.stufen(List.of(summe(Posten.ANSATZ, "300"), summe(Posten.SPERRE, "400"))))
                .extracting(s -> s.art() + " " + s.von() + " " + s.breite())
                .containsExactly("frei 25.00% 75.00%", "sperre 0.00% 100.00%", "fehlt 0.00% 25.00%");
    }

    @Test
    @DisplayName("Ohne Buchung, und wo sich alles aufhebt, ist kein Balken breiter als nichts")
    void nothingHasNoWidth() {
        assertThat(Treppe.stufen(List.of())).singleElement().satisfies(s -> assertThat(s.breite())
                .isEqualTo("0%"));
        assertThat(Treppe.stufen(List.of(summe(Posten.ANSATZ, "0"))))
                .extracting(Treppe.Stufe::breite)
                .containsOnly("0%");
    }

    private static Jahresstellenblatt.Summe summe(Posten posten, String betrag) {
        Geldbetrag gelesen = Geldbetrag.parse(betrag);
        return new Jahresstellenblatt.Summe(posten, gelesen, posten.wirkung(gelesen));
    }
}
