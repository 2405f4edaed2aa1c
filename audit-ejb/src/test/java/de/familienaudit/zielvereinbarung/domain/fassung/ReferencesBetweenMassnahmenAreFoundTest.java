package de.familienaudit.zielvereinbarung.domain.fassung;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-11: Maßnahmen und Ziele, die aufeinander aufbauen, werden an ihren Nummern im Text erkannt")
class ReferencesBetweenMassnahmenAreFoundTest {

    @Test
    @DisplayName("A-11: 3.2.3 builds on 3.2.2")
    void aMassnahmeBuildsOnAnother() {
        assertThat(VerweisRule.massnahmen(
                        "Die Maßnahme ist im Zusammenhang mit der Maßnahme 3.2.2. zu sehen.", "3.2.3"))
                .containsExactly("3.2.2");
    }

    @Test
    @DisplayName("A-11: 6.1 builds on 5.1")
    void aZielBuildsOnAnother() {
        assertThat(VerweisRule.ziele(
                        "Senioren finden Angebote vor. In Verbindung zu Ziel 5.1. soll damit das Wohnen im Alter"
                                + " unterstützt werden.",
                        "6.1"))
                .containsExactly("5.1");
        assertThat(VerweisRule.ziele(
                        "im Sinne des Ziels 1.4, des Zieles 2.1 und der Ziele 3.1 sowie Zielen 4.2", "6.1"))
                .containsExactly("1.4", "2.1", "3.1", "4.2");
    }

    @Test
    @DisplayName("A-11: every number once, in the order of the text, and not its own")
    void everyNumberOnceAndNotItsOwn() {
        assertThat(VerweisRule.massnahmen("siehe 3.2.2, 1.5.10 und 3.2.2; 3.2.3 selbst", "3.2.3"))
                .containsExactly("3.2.2", "1.5.10");
        assertThat(VerweisRule.ziele("Ziel 6.1 ergänzt Ziel 5.1 und Ziel 5.1", "6.1"))
                .containsExactly("5.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kreistag am 10.06.2020",
                "Abschnitt 3.2.2.1",
                "Version 13.2.2.2",
                "4.700 von 14.000 Haushalten",
                "1.5 und 1.50",
                "1234.5.6"
            })
    @DisplayName("A-11: a date, a longer number or an amount is no Massnahme")
    void otherNumbersAreNone(String text) {
        assertThat(VerweisRule.massnahmen(text, "1.1.1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ziel 5.1.2", "Zielgruppe 5.1", "Teilziel 5.1", "5.1", "Ziel 5", "Ziel 10.06.2020", "Ziel 5.1234"
            })
    @DisplayName("A-11: only what is called a Ziel is one")
    void onlyWhatIsCalledAZiel(String text) {
        assertThat(VerweisRule.ziele(text, "6.1")).isEmpty();
    }
}
