package de.familienaudit.zugang.domain.kommune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Schrift in der Akzentfarbe ist überall lesbar: Kontrast mindestens 4,5 : 1")
class AccentColourCanBeReadEverywhereTest {

    private static final Farbe SCHWARZ = new Farbe(0, 0, 0);

    @ParameterizedTest
    @CsvSource({
        "#2044aa, true",
        "#1f6f43, true",
        "#8a1538, true",
        "#000000, true",
        "#ffcc00, false",
        "#ffffff, false",
        "#ff0000, false"
    })
    @DisplayName("Colours: a dark one may be chosen, a light one not")
    void darkOnesMayBeChosen(String hex, boolean lesbar) {
        assertThat(akzent(hex).istLesbar()).isEqualTo(lesbar);
    }

    @Test
    @DisplayName("Colours: 4.5 : 1 on white is not enough, because links stand on tinted surfaces too")
    void whiteAloneDoesNotDecide() {
        Akzentfarbe knapp = akzent("#767676");
        assertThat(knapp.kontrastWeiss()).isGreaterThan(Akzentfarbe.MINDESTKONTRAST);
        assertThat(knapp.kontrastHell()).isLessThan(Akzentfarbe.MINDESTKONTRAST);
        assertThat(knapp.istLesbar()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffcc00", "#ffffff", "#ff0000", "#767676", "#00ff00", "#f3c6d0"})
    @DisplayName("Colours: the nearest one offered passes, and one a step lighter would not")
    void nearestOnePasses(String hex) {
        Akzentfarbe naechste = akzent(hex).naechsteLesbare();
        assertThat(naechste.istLesbar()).isTrue();
        assertThat(naechste.kontrastHell()).isCloseTo(Akzentfarbe.MINDESTKONTRAST, within(0.15));
    }

    @Test
    @DisplayName("Colours: one that passes is offered as it is")
    void whatPassesStays() {
        assertThat(akzent("#1f6f43").naechsteLesbare()).isEqualTo(akzent("#1f6f43"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#2044aa", "#1f6f43", "#8a1538", "#000000", "#7a5c00", "#00008b", "#aa0000", "#5d5d5d"})
    @DisplayName("Colours: what is derived from an accent colour can be read in light and dark, also on its own tint")
    void derivedColoursCanBeRead(String hex) {
        Akzentfarbe a = akzent(hex);
        assertThat(a.farbe().kontrast(a.zartHell())).isGreaterThanOrEqualTo(4.5);
        assertThat(a.betontHell().kontrast(a.zartHell())).isGreaterThanOrEqualTo(4.5);
        assertThat(a.betontHell().kontrast(Farbe.WEISS)).isGreaterThanOrEqualTo(4.5);
        assertThat(a.kontrastDunkel()).isGreaterThanOrEqualTo(5.9);
        assertThat(a.dunkel().kontrast(a.zartDunkel())).isGreaterThanOrEqualTo(4.5);
        assertThat(a.betontDunkel().kontrast(a.zartDunkel())).isGreaterThanOrEqualTo(4.5);
        assertThat(a.dunkel().kontrast(SCHWARZ)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    @DisplayName(
            "Colours: a colour that is light already stays as it is on dark pages, and has no contrast to light ones")
    void lightColourStaysOnDarkPages() {
        assertThat(akzent("#ffcc00").dunkel()).hasToString("#ffcc00");
        assertThat(akzent("#ffffff").kontrastHell()).isEqualTo(1);
    }

    private static Akzentfarbe akzent(String hex) {
        return new Akzentfarbe(Farbe.lies(hex).orElseThrow());
    }
}
