package de.familienaudit.dokument.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-11: Der Zeitplan zeigt alle Jahre oder einen Ausschnitt, und darin die Quartale")
class ZeitachseShowsPartOfTheYearsTest {

    private static final LocalDate HEUTE = LocalDate.of(2024, 6, 1);
    private final Zeitachse alle = new Zeitachse(2019, 2027);

    @Test
    void part_lies_around_today_or_begins_where_asked_and_never_leaves_the_scale() {
        assertThat(alle.ausschnitt(null, 3, HEUTE)).isEqualTo(new Zeitachse(2023, 2025));
        assertThat(alle.ausschnitt(2020, 3, HEUTE)).isEqualTo(new Zeitachse(2020, 2022));
        assertThat(alle.ausschnitt(1900, 3, HEUTE)).isEqualTo(new Zeitachse(2019, 2021));
        assertThat(alle.ausschnitt(9999, 3, HEUTE)).isEqualTo(new Zeitachse(2025, 2027));
        assertThat(alle.ausschnitt(2020, 1, HEUTE).enthaelt(HEUTE)).isFalse();
    }

    @Test
    void quarters_are_told_apart_up_to_three_years() {
        assertThat(alle.quartale()).isEmpty();
        assertThat(new Zeitachse(2020, 2021).quartale()).hasSize(8).first().satisfies(q -> {
            assertThat(q.zahl()).isEqualTo(1);
            assertThat(q.x()).isZero();
        });
    }
}
