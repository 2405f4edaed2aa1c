package de.familienaudit.shared.zeit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName(
        "F-3: Was wiederkehrt, richtet sich nach seinem ersten Tag und dem Tag der Fälligkeit, nie danach, wann es getan wurde")
class WhatComesAgainFollowsFromItsFirstDayTest {

    @ParameterizedTest
    @DisplayName("Wo ein Monat kürzer ist, gilt sein letzter Tag; danach gilt wieder der erste Tag")
    @CsvSource({
        "2025-01-31, JEDEN_MONAT, '2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31'",
        "2023-11-30, JEDEN_MONAT, '2023-11-30 2023-12-30 2024-01-30 2024-02-29 2024-03-30'",
        "2024-02-29, JEDES_JAHR, '2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29'",
        "2025-11-30, JEDES_VIERTELJAHR, '2025-11-30 2026-02-28 2026-05-30 2026-08-30 2026-11-30'",
        "2025-12-24, JEDE_WOCHE, '2025-12-24 2025-12-31 2026-01-07 2026-01-14 2026-01-21'",
        "2025-12-24, ALLE_ZWEI_WOCHEN, '2025-12-24 2026-01-07 2026-01-21 2026-02-04 2026-02-18'",
        "2026-01-14, JEDEN_MONAT_AM_WOCHENTAG, '2026-01-14 2026-02-11 2026-03-11 2026-04-08 2026-05-13'",
        "2026-04-29, JEDEN_MONAT_AM_WOCHENTAG, '2026-04-29 2026-05-27 2026-06-24 2026-07-29 2026-08-26'"
    })
    void theAnchorStays(LocalDate anker, Takt takt, String tage) {
        assertThat(new Wiederkehr(anker, takt).bis(LocalDate.of(2100, 1, 1), 5))
                .extracting(LocalDate::toString)
                .containsExactly(tage.split(" "));
    }

    @Test
    @DisplayName("Die nächste Fälligkeit folgt aus der vorigen, ob früh, spät oder gar nicht erledigt")
    void theNextOneFollowsFromTheDueDay() {
        Wiederkehr jaehrlich = new Wiederkehr(LocalDate.of(2024, 2, 29), Takt.JEDES_JAHR);

        assertThat(jaehrlich.nach(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(jaehrlich.nach(LocalDate.of(2027, 2, 28))).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(jaehrlich.nach(LocalDate.of(2020, 1, 1))).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Jeder Tag liegt nach dem vorigen, auch über Jahre, und der letzte gehört dazu")
    void daysGoForward(Takt takt) {
        for (int i = 0; i < 366; i++) {
            Wiederkehr w = new Wiederkehr(LocalDate.of(2024, 1, 1).plusDays(i), takt);
            var tage = w.bis(LocalDate.of(2200, 1, 1), 60);
            assertThat(tage).hasSize(60).isSorted().doesNotHaveDuplicates().startsWith(w.anker());
            assertThat(w.nach(tage.get(58))).isEqualTo(tage.get(59));
            assertThat(w.bis(tage.get(7), 60)).hasSize(8);
        }
    }

    @Test
    @DisplayName("Endet die Reihe vor ihrem ersten Tag, ist sie leer")
    void nothingBeforeTheFirstDay() {
        assertThat(new Wiederkehr(LocalDate.of(2025, 1, 2), Takt.JEDE_WOCHE).bis(LocalDate.of(2025, 1, 1), 60))
                .isEmpty();
    }
}
