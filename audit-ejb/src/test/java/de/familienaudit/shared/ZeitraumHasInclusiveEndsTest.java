package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ein Zeitraum schließt seinen ersten und seinen letzten Tag ein")
class ZeitraumHasInclusiveEndsTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 30);

    @Test
    void holdsOnItsFirstAndOnItsLastDay() {
        Zeitraum jahr = Zeitraum.of(FIRST, LAST);

        assertThat(jahr.von()).contains(FIRST);
        assertThat(jahr.bis()).contains(LAST);
        assertThat(jahr.contains(FIRST.minusDays(1))).isFalse();
        assertThat(jahr.contains(FIRST)).isTrue();
        assertThat(jahr.contains(LAST)).isTrue();
        assertThat(jahr.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void anOpenEndHoldsForEver() {
        assertThat(Zeitraum.ab(FIRST).contains(FIRST)).isTrue();
        assertThat(Zeitraum.ab(FIRST).contains(LocalDate.MAX)).isTrue();
        assertThat(Zeitraum.ab(FIRST).contains(FIRST.minusDays(1))).isFalse();
        assertThat(Zeitraum.ab(FIRST).bis()).isEmpty();
        assertThat(Zeitraum.of(null, LAST).contains(LocalDate.MIN)).isTrue();
        assertThat(Zeitraum.of(null, LAST).contains(LAST.plusDays(1))).isFalse();
        assertThat(Zeitraum.of(null, LAST).von()).isEmpty();
        assertThat(Zeitraum.of(null, null).contains(FIRST)).isTrue();
    }

    @Test
    void oneDayIsAPeriodAndABackwardOneIsNot() {
        assertThat(Zeitraum.of(FIRST, FIRST).contains(FIRST)).isTrue();
        assertThat(Refusals.of(() -> Zeitraum.of(LAST, FIRST)))
                .containsExactly(Violation.of("G.zeitraum_verkehrt", LAST, FIRST));
    }

    @Test
    void isEqualWithTheSameEnds() {
        Zeitraum jahr = Zeitraum.of(FIRST, LAST);

        assertThat(jahr)
                .isEqualTo(Zeitraum.of(FIRST, LAST))
                .hasSameHashCodeAs(Zeitraum.of(FIRST, LAST))
                .hasToString("2023-12-01..2024-11-30")
                .isNotEqualTo(Zeitraum.ab(FIRST))
                .isNotEqualTo(Zeitraum.of(null, LAST))
                .isNotEqualTo("2023-12-01..2024-11-30");
        assertThat(jahr.hashCode()).isNotEqualTo(Zeitraum.ab(FIRST).hashCode());
    }
}
