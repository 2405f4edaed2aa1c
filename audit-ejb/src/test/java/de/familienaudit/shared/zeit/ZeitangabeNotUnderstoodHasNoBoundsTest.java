package de.familienaudit.shared.zeit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-4: Was sich nicht verstehen lässt, behält seinen Wortlaut und hat keine Tage; geraten wird nie")
class ZeitangabeNotUnderstoodHasNoBoundsTest {

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(
            strings = {
                // says nothing about a time
                "irgendwann",
                "sofort",
                "Umsetzung bis",
                "siehe Maßnahme 1.5.10",
                "nach Bedarf",
                "nach und nach",
                "nicht fortlaufend",
                "im laufenden Jahr",
                "lfd. Nr. 4",
                "im 1. Jahresbericht",
                "🎉",
                "?",
                // the printed label alone, nothing chosen
                "Umsetzung / fortlaufend",
                "Umsetzung bis 1. Jahresbericht / 2. Jahresbericht / fortlaufend",
                "Umsetzungsende / alternativ: Laufende Umsetzung? Welcher Turnus?",
                // numbers that are no times
                "4.700 von 14.000 Haushalten",
                "2000 Haushalte",
                "2020 €",
                "12345",
                "1989",
                "2100",
                "1.1.1989",
                "4.2020",
                "3/2020",
                "03-05/2020",
                "2020/2021/2022",
                "Agenda 2030",
                "Beschluss 12/2020",
                // in no calendar
                "31.02.2020",
                "29.02.2021",
                "01.13.2020",
                "bis 31.11.2020",
                "32. Mai 2020",
                "V. Quartal 2020",
                "5. Quartal 2020",
                "im Quartal 2020",
                "3. Halbjahr 2020",
                "13/2020",
                "2020-13-01",
                "31.02.21",
                "laufend bis 31.02.2020",
                // ends before it begins
                "2022 bis 2020",
                "1022-2020",
                "30.06.2020 bis 01.03.2020",
                "IV. bis I. Quartal 2020",
                "November bis Januar 2020",
                "2020/12",
                // only somewhere within
                "Anfang 2020",
                "bis Mitte 2020",
                "vor 2020",
                "nach dem 31.12.2020",
                "12. KW 2020",
                "I., II. und III. Quartal 2020",
                "05/06 2020"
            })
    void keepsItsWording(String wortlaut) {
        Zeitangabe zeit = Zeitangabe.of(wortlaut);

        assertThat(zeit.art()).isEqualTo(Zeitart.UNVERSTANDEN);
        assertThat(zeit.istVerstanden()).isFalse();
        assertThat(zeit.hatGrenzen()).isFalse();
        assertThat(zeit.von()).isEmpty();
        assertThat(zeit.bis()).isEmpty();
        assertThat(zeit.istRegelmaessig()).isFalse();
        assertThat(zeit.wortlaut()).isEqualTo(wortlaut);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t "})
    void nothingWrittenIsEmpty(String wortlaut) {
        Zeitangabe zeit = Zeitangabe.of(wortlaut);

        assertThat(zeit.art()).isEqualTo(Zeitart.LEER);
        assertThat(zeit.istVerstanden()).isTrue();
        assertThat(zeit.hatGrenzen()).isFalse();
        assertThat(zeit.wortlaut()).isEmpty();
    }

    @Test
    void onlyTheSpaceAroundIsRemoved() {
        assertThat(Zeitangabe.of("  <b>31.12. 2021</b>\n ")).hasToString("<b>31.12. 2021</b>");
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {"1", "<", "((", "1. ", "bis ", "Ende ", "laufend", "I.", "01.01.2020 ", "- ", "\n", "ä", "2020/"
            })
    void aHugeTextIsLeftToAPerson(String part) {
        String wortlaut = "x" + part.repeat(200_000) + "x";

        assertThat(Zeitangabe.of(wortlaut).art()).isEqualTo(Zeitart.UNVERSTANDEN);
        assertThat(Zeitangabe.of(wortlaut)).hasToString(wortlaut);
    }
}
