package de.familienaudit.stelle.domain;

import static de.familienaudit.stelle.domain.StellenBeispiel.HEUTE;
import static de.familienaudit.stelle.domain.StellenBeispiel.zeit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-4: Eine Stelle im Haus ohne Leitung gilt als unbesetzt, seit die letzte ging")
class VacatedStelleIsFlaggedSinceItsHeadLeftTest {

    @Test
    void headedTodayIsNotVacated() {
        assertThat(VakanzRule.vakanz(true, List.of(zeit(null, null)), HEUTE)).isEmpty();
        assertThat(VakanzRule.vakanz(true, List.of(zeit(null, "2024-05-15")), HEUTE))
                .isEmpty();
        assertThat(VakanzRule.vakanz(true, List.of(zeit("2024-05-15", null)), HEUTE))
                .isEmpty();
    }

    @Test
    void isVacatedFromTheDayAfterItsLastHead() {
        assertThat(VakanzRule.vakanz(
                        true,
                        List.of(zeit(null, "2020-12-31"), zeit("2021-01-01", "2024-04-30"), zeit("2024-06-01", null)),
                        HEUTE))
                .contains(new VakanzRule.Vakanz(LocalDate.of(2024, 5, 1)));
        assertThat(VakanzRule.vakanz(true, List.of(zeit("2024-06-01", "2024-07-01")), HEUTE))
                .contains(new VakanzRule.Vakanz(null));
        assertThat(VakanzRule.vakanz(true, List.of(), HEUTE)).contains(new VakanzRule.Vakanz(null));
    }

    @Test
    void anExternalStelleIsNeverFlagged() {
        assertThat(VakanzRule.vakanz(false, List.of(), HEUTE)).isEmpty();
    }
}
