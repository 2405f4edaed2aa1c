package de.familienaudit.zugang.domain.kommune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Der Kontrast zweier Farben ist der, den WCAG 2.1 festlegt")
class ContrastIsTheOneOfWcagTest {

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.0",
        "#ffffff, #ffffff, 1.0",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#ffff00, #ffffff, 1.07",
        "#2044aa, #ffffff, 8.51"
    })
    @DisplayName("Colours: known pairs have their known contrast, in either order")
    void knownPairs(String eine, String andere, double kontrast) {
        assertThat(farbe(eine).kontrast(farbe(andere))).isCloseTo(kontrast, within(0.005));
        assertThat(farbe(andere).kontrast(farbe(eine))).isCloseTo(kontrast, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1F6F43", "1f6f43", "  #1f6f43 "})
    @DisplayName("Colours: six hexadecimal digits are a colour, with or without the sign")
    void readsHexadecimal(String text) {
        assertThat(farbe(text)).hasToString("#1f6f43");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grün", "#fff", "#1f6f4g", "#1f6f433", "rgb(1,2,3)", "#1f6f43;}"})
    @DisplayName("Colours: anything else is none")
    void refusesEverythingElse(String text) {
        assertThat(Farbe.lies(text)).isEmpty();
    }

    @Test
    @DisplayName("Colours: nothing is no colour, and no share is below 0 or above 255")
    void boundsOfAColour() {
        assertThat(Farbe.lies(null)).isEmpty();
        assertThatThrownBy(() -> new Farbe(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Farbe(0, 256, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Farbe farbe(String text) {
        return Farbe.lies(text).orElseThrow();
    }
}
