package de.familienaudit.haushalt.domain.haushaltsstelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("H-1: Eine Vorlage nennt eine Haushaltsstelle genau oder gar nicht")
class PaperNamesThePositionExactlyTest {

    private static final Haushaltsstelle LANG = kameral("01.49530.6300");
    private static final Haushaltsstelle KURZ = kameral("01.4953.6300");
    private static final Haushaltsstelle DOPPISCH =
            Haushaltsstelle.doppisch(1, new Doppikstelle("36.35", "5318000"), Haushaltsseite.AUSGABE, "");
    private static final List<Haushaltsstelle> BESTAND = List.of(KURZ, LANG, DOPPISCH);

    @ParameterizedTest
    @ValueSource(
            strings = {"01.49530.6300", " 01/49530.6300 ", "HH-Stelle: 01.49530.6300", "Haushaltsstelle 01.49530.6300"})
    @DisplayName("Alle Teile stimmen, wie auch immer das Präfix abgesetzt ist")
    void named(String text) {
        assertThat(NennungRule.genannte(text, BESTAND)).contains(LANG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "49530.6300",
                "1.49530.6300",
                "01.49530.001.6300",
                "01.49530.63",
                "Deckungsring 12",
                "01.49530.6300 anteilig",
                ""
            })
    @DisplayName("Was anders dasteht, wird nicht erraten")
    void notNamed(String text) {
        assertThat(NennungRule.genannte(text, BESTAND)).isEmpty();
    }

    @Test
    @DisplayName("Eine doppische steht mit Produkt und Konto da wie eingetragen")
    void doppisch() {
        assertThat(NennungRule.genannte(" 36.35 / 5318000 ", BESTAND)).contains(DOPPISCH);
        assertThat(NennungRule.genannte("36.35/5318000", BESTAND)).isEmpty();
    }

    private static Haushaltsstelle kameral(String nummer) {
        return Haushaltsstelle.kameral(1, Kameralstelle.lies("nummer", nummer), "");
    }
}
