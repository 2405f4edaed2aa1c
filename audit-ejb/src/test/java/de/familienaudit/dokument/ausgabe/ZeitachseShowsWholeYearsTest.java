package de.familienaudit.dokument.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A scale of time shows whole years, today among them, and nothing far away")
class ZeitachseShowsWholeYearsTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 22);

    @Test
    void theYearsOfTheFirstAndTheLastDayAndOfTodayAreShown() {
        Zeitachse achse = Zeitachse.von(LocalDate.of(2019, 9, 1), LocalDate.of(2022, 12, 31), HEUTE);

        assertThat(achse.jahre())
                .extracting(Zeitachse.Jahr::zahl)
                .containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(achse.beginn(LocalDate.of(2019, 1, 1))).isZero();
        assertThat(achse.ende(LocalDate.of(2026, 12, 31))).isEqualTo(100);
        assertThat(achse.ende(LocalDate.of(2022, 12, 31))).isEqualTo(50);
    }

    @Test
    void withoutAnyDayThereIsTheYearOfToday() {
        assertThat(Zeitachse.von(null, null, HEUTE).jahre())
                .singleElement()
                .isEqualTo(new Zeitachse.Jahr(2026, 0, 100));
    }

    @Test
    void aSlipOfThePenDoesNotStretchTheScale() {
        Zeitachse achse = Zeitachse.von(LocalDate.of(1020, 1, 1), LocalDate.of(2200, 1, 1), HEUTE);

        assertThat(achse).isEqualTo(new Zeitachse(2014, 2038));
        assertThat(achse.beginn(LocalDate.of(1020, 1, 1))).isZero();
        assertThat(achse.ende(LocalDate.of(2200, 1, 1))).isEqualTo(100);
        assertThat(achse.istDavor(LocalDate.of(2013, 12, 31))).isTrue();
        assertThat(achse.istDavor(LocalDate.of(2014, 1, 1))).isFalse();
        assertThat(achse.istDanach(LocalDate.of(2039, 1, 1))).isTrue();
        assertThat(achse.istDanach(LocalDate.of(2038, 12, 31))).isFalse();
    }

    @Test
    void anAgreementOfTheFutureStillShowsToday() {
        Zeitachse achse = Zeitachse.von(LocalDate.of(2028, 1, 1), LocalDate.of(2024, 1, 1), HEUTE);

        assertThat(achse).isEqualTo(new Zeitachse(2026, 2026));
    }

    @Test
    void everyYearIsAsWideAsItsDays() {
        Zeitachse achse = new Zeitachse(2023, 2024);

        assertThat(achse.jahre().get(0).breite()).isEqualTo(49.93);
        assertThat(achse.jahre().get(1).x()).isEqualTo(49.93);
        assertThat(achse.jahre().get(1).breite()).isEqualTo(50.07);
    }
}
