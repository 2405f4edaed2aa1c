package de.familienaudit.shared.zeit;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A-12: Zahlen werden gelesen, wie Menschen sie schreiben; anderes ist keine Zahl")
class NumbersAreReadAsPeopleWriteThemTest {

    @ParameterizedTest(name = "„{0}“ in „{1}“ is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "6,8            | %         | 6.8",
                "6,80 %         | %         | 6.8",
                "6,8 Prozent    | %         | 6.8",
                "6,8%           | Prozent   | 6.8",
                "4.700          | Haushalte | 4700",
                "4.700 haushalte| Haushalte | 4700",
                "4700           | Haushalte | 4700",
                "1.234.567,5    | €         | 1234567.5",
                "−3,25          | °C        | -3.25",
                "- 3            | °C        | -3",
                "–3             | °C        | -3",
                "0              | Orte      | 0",
                "100            | Orte      | 100",
                "26Orte         | Orte      | 26"
            })
    void understood(String eingabe, String einheit, BigDecimal zahl) {
        assertThat(Dezimalzahl.parse("zahl", eingabe, einheit)).isEqualTo(zahl);
    }

    @ParameterizedTest(name = "„{0}“: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "irgendwas        | A-12.keine_zahl",
                "1e99             | A-12.keine_zahl",
                "NaN              | A-12.keine_zahl",
                "6,8 Orte         | A-12.keine_zahl",
                "12 13            | A-12.keine_zahl",
                "1,              | A-12.keine_zahl",
                "６,８             | A-12.keine_zahl",
                "6.8              | A-12.zahl_punkt",
                "47.00            | A-12.zahl_punkt",
                "1,23456          | A-12.zahl_zu_genau",
                "1234567890123    | A-12.zahl_zu_gross",
                "1.000.000.000.000| A-12.zahl_zu_gross",
                "%                | A-12.zahl_fehlt",
                "''               | A-12.zahl_fehlt"
            })
    void refused(String eingabe, String code) {
        assertThat(Refusals.codes(() -> Dezimalzahl.parse("zahl", eingabe, "%")))
                .containsExactly(code);
    }

    @Test
    void aUnitIsToleratedOnlyWhereItIsTheOwnOne() {
        assertThat(Refusals.codes(() -> Dezimalzahl.parse("zahl", "7 %", "Orte")))
                .containsExactly("A-12.keine_zahl");
        assertThat(Dezimalzahl.parse("zahl", "7", "")).isEqualTo(new BigDecimal("7"));
    }

    @Test
    void aLongTextIsNotRepeatedInFull() {
        assertThat(Refusals.of(() -> Dezimalzahl.parse("zahl", "x".repeat(500), "%")))
                .singleElement()
                .satisfies(v -> assertThat(v.params().get(0).toString()).hasSize(61));
    }

    @Test
    void writtenAsTyped() {
        assertThat(Dezimalzahl.schreibe(new BigDecimal("4700"))).isEqualTo("4.700");
        assertThat(Dezimalzahl.schreibe(new BigDecimal("6.8"))).isEqualTo("6,8");
        assertThat(Dezimalzahl.schreibe(new BigDecimal("-1234567.1234"))).isEqualTo("-1.234.567,1234");
    }
}
