package de.familienaudit.shared.zeit;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-12: Ein Wert gilt für einen Tag und behält den Wortlaut seines Zeitraums")
class ValueHasADayAndItsWordingTest {

    @ParameterizedTest(name = "„{0}“ is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "31.12.2019           | 2019-12-31",
                "2019-12-31           | 2019-12-31",
                "2019                 | 2019-12-31",
                "Jahresmittel 2019    | 2019-12-31",
                "Jahresdurchschnitt 2019 | 2019-12-31",
                "Ende 2019            | 2019-12-31",
                "Stand: 30.06.2020    | 2020-06-30",
                "Stand zum 30.06.2020 | 2020-06-30",
                "März 2020            | 2020-03-31",
                "IV. Quartal 2020     | 2020-12-31",
                "bis IV. 2020         | 2020-12-31"
            })
    void understood(String eingabe, LocalDate tag) {
        assertThat(Stichtag.parse("zeitraum", " " + eingabe + " ")).isEqualTo(new Stichtag(tag, eingabe));
    }

    @ParameterizedTest
    @ValueSource(strings = {"irgendwann", "laufend", "31.02.2020", "Sommerferien 2020", "nach KT-Beschluss", "Stand"})
    void refused(String eingabe) {
        assertThat(Refusals.codes(() -> Stichtag.parse("zeitraum", eingabe))).containsExactly("A-12.zeit_unbekannt");
    }

    @Test
    void missingOrEndless() {
        assertThat(Refusals.codes(() -> Stichtag.parse("zeitraum", "  "))).containsExactly("A-12.zeit_fehlt");
        assertThat(Refusals.codes(() -> Stichtag.parse("zeitraum", "2".repeat(301))))
                .containsExactly("form.zu_lang");
    }
}
