package de.familienaudit.haushalt.domain.haushaltsstelle;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("H-1: Eine kamerale Haushaltsstelle besteht aus Haushalt, Unterabschnitt, Maßnahme und Gruppierung")
class PositionIsReadInItsPartsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "01.49530.6300, 01, 49530, '', 6300",
        "01.4953.7187, 01, 4953, '', 7187",
        "35010.41610, '', 35010, '', 41610",
        "02400.65800, '', 02400, '', 65800",
        "0/4640.001.7180, 0, 4640, 001, 7180",
        "1.400.94, 1, 400, '', 94",
        "'  01.49530.6300 ', 01, 49530, '', 6300"
    })
    void teile(String wortlaut, String praefix, String unterabschnitt, String massnahme, String gruppierung) {
        Kameralstelle stelle = Kameralstelle.lies("stelle", wortlaut);

        assertThat(stelle.praefix()).isEqualTo(praefix);
        assertThat(stelle.unterabschnitt()).isEqualTo(unterabschnitt);
        assertThat(stelle.massnahme()).isEqualTo(massnahme);
        assertThat(stelle.gruppierung()).isEqualTo(gruppierung);
        assertThat(stelle).hasToString(wortlaut.strip());
    }

    @DisplayName("Was anders aussieht, wird am Feld abgelehnt")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "01.4953",
                "1.2.3.4.5.6",
                "abc",
                "4953",
                "49.6300",
                "01.49530",
                "012.49530.6300",
                "01.495301.6300",
                "01.49530.6",
                "01.49530.6300000",
                "01.49530.00001.6300",
                "01 49530 6300",
                "01.49530.6300.",
                "-1.49530.6300",
                "٠١.49530.6300",
                "01.49530.6300 01.49530.6300"
            })
    void abgelehnt(String eingabe) {
        assertThat(Refusals.of(() -> Kameralstelle.lies("stelle", eingabe)))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.code()).isEqualTo("H-1.keine_haushaltsstelle");
                    assertThat(v.field()).isEqualTo("stelle");
                    assertThat(v.params()).containsExactly(eingabe);
                });
    }

    @Test
    @DisplayName("Ein leeres Feld ist ein fehlendes; ein langer Unsinn wird gekürzt wiederholt")
    void leer() {
        assertThat(Refusals.codes(() -> Kameralstelle.lies("stelle", " "))).containsExactly("form.pflichtfeld");
        assertThat(Refusals.codes(() -> Kameralstelle.lies("stelle", null))).containsExactly("form.pflichtfeld");
        assertThat(Refusals.of(() -> Kameralstelle.lies("stelle", "7".repeat(99))))
                .singleElement()
                .satisfies(v -> assertThat(v.params()).containsExactly("7".repeat(40) + "…"));
        assertThat(Refusals.of(() -> Kameralstelle.lies("stelle", "7".repeat(40))))
                .singleElement()
                .satisfies(v -> assertThat(v.params()).containsExactly("7".repeat(40)));
    }

    @DisplayName("Die erste Ziffer der Gruppierung sagt, ob Einnahme oder Ausgabe und in welchem Haushalt")
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "01.4953.0710, EINNAHME, VERWALTUNGSHAUSHALT",
        "01.4953.1710, EINNAHME, VERWALTUNGSHAUSHALT",
        "01.4953.2700, EINNAHME, VERWALTUNGSHAUSHALT",
        "01.4953.3610, EINNAHME, VERMOEGENSHAUSHALT",
        "01.4953.4140, AUSGABE, VERWALTUNGSHAUSHALT",
        "01.4953.5200, AUSGABE, VERWALTUNGSHAUSHALT",
        "01.49530.6300, AUSGABE, VERWALTUNGSHAUSHALT",
        "01.4953.7187, AUSGABE, VERWALTUNGSHAUSHALT",
        "01.9100.8600, AUSGABE, VERWALTUNGSHAUSHALT",
        "02.4953.9350, AUSGABE, VERMOEGENSHAUSHALT"
    })
    void seite(String wortlaut, Haushaltsseite seite, Haushaltsteil teil) {
        assertThat(Kameralstelle.lies("stelle", wortlaut).seite()).isEqualTo(seite);
        assertThat(Kameralstelle.lies("stelle", wortlaut).teil()).isEqualTo(teil);
    }

    @Test
    @DisplayName("Punkt und Schrägstrich hinter dem Präfix meinen dieselbe Stelle; 0 und 01 nicht, auch nicht 4953 und"
            + " 49530")
    void dieselbe() {
        Kameralstelle punkt = Kameralstelle.lies("stelle", "01.49530.6300");

        assertThat(punkt.istDieselbe(Kameralstelle.lies("stelle", "01/49530.6300")))
                .isTrue();
        assertThat(List.of("0.49530.6300", "49530.6300", "01.4953.6300", "01.49530.630", "01.49530.1.6300"))
                .noneMatch(andere -> punkt.istDieselbe(Kameralstelle.lies("stelle", andere)));
    }

    @DisplayName("Nur was in einem Feld oder hinter „HH-Stelle“ steht, ist eine Haushaltsstelle; Fließtext wird nie"
            + " durchsucht")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            01.49530.6300                       | 01.49530.6300
            HH-Stelle: 01.49530.6300            | 01.49530.6300
            ' 01.49530.6300 '                   | 01.49530.6300
            ' HH-Stelle: 01.49530.6300 '        | 01.49530.6300
            HH-Stelle 01.4953.7187              | 01.4953.7187
            Haushaltsstelle:01.4953.7187        | 01.4953.7187
            haushaltsstelle  01.4953.7187       | 01.4953.7187
            Kosten von 15.000.00 im Jahr        |
            seit 2023.07 in 01.49530.6300       |
            HH-Stelle 01.49530.6300 und mehr    |
            Deckungsring 12                     |
            HHStelle                            |
            """)
    void hinterDemWort(String text, String stelle) {
        assertThat(Kameralstelle.genannt(text).map(Kameralstelle::toString).orElse(null))
                .isEqualTo(stelle);
    }
}
