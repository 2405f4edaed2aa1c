package de.familienaudit.probetag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A day to try with: the date is the chosen one, the time of day goes on")
class MovedClockStartsOnItsDayTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void the_date_is_the_chosen_one_and_the_time_of_day_the_real_one() {
        Clock echt = um("2026-11-29T14:05:30");
        assertThat(LocalDateTime.now(uhr(echt, "2024-01-15"))).isEqualTo(LocalDateTime.parse("2024-01-15T14:05:30"));
    }

    @Test
    void neither_summer_time_nor_the_hours_around_midnight_move_the_date() {
        // an instant moved by 24 hours for each day would be an hour off, and near midnight on another date
        for (String jetzt : new String[] {"2026-01-15T00:10:00", "2026-07-15T23:50:00", "2026-07-15T00:10:00"}) {
            for (String heute : new String[] {"2024-01-15", "2024-07-15", "2024-03-31", "2024-10-27"}) {
                assertThat(LocalDate.now(uhr(um(jetzt), heute)))
                        .as("%s on %s", jetzt, heute)
                        .hasToString(heute);
            }
        }
    }

    @Test
    void an_hour_that_the_chosen_day_does_not_have_stays_on_that_day() {
        // at the end of March the clocks jump from two to three
        assertThat(LocalDateTime.now(uhr(um("2026-01-15T02:30:00"), "2024-03-31")))
                .isEqualTo(LocalDateTime.parse("2024-03-31T03:30:00"));
    }

    @Test
    void the_day_ends_at_real_midnight() {
        Clock abends = um("2026-11-29T23:59:59");
        Tagversatz versatz = Tagversatz.zu("2024-01-15", abends);
        Clock spaeter = Clock.offset(abends, Duration.ofSeconds(2));
        assertThat(LocalDate.now(new Probeuhr(spaeter, versatz))).isEqualTo(LocalDate.of(2024, 1, 16));
    }

    @Test
    void another_zone_shows_the_same_instant() {
        Clock uhr = uhr(um("2026-11-29T00:30:00"), "2024-01-15");
        Clock utc = uhr.withZone(ZoneOffset.UTC);
        assertThat(utc.instant()).isEqualTo(uhr.instant());
        assertThat(LocalDate.now(utc)).isEqualTo(LocalDate.of(2024, 1, 14));
        assertThat(LocalDate.now(utc.withZone(BERLIN))).isEqualTo(LocalDate.of(2024, 1, 15));
    }

    @Test
    void nothing_asked_for_is_the_real_day() {
        assertThat(Tagversatz.zu("", um("2026-11-29T12:00:00"))).isEqualTo(Tagversatz.KEINER);
        assertThat(Tagversatz.zu("2026-11-29", um("2026-11-29T12:00:00"))).isEqualTo(Tagversatz.KEINER);
        assertThat(Tagversatz.gelesen(null)).isEqualTo(Tagversatz.KEINER);
        assertThat(Tagversatz.gelesen("-1049")).isEqualTo(new Tagversatz(-1049));
    }

    @Test
    void what_is_no_day_is_refused_with_a_sentence() {
        Clock echt = um("2026-11-29T12:00:00");
        for (String falsch : new String[] {"gestern", "15.01.2024", "2024-02-30", "2024-1-5"}) {
            assertThatThrownBy(() -> Tagversatz.zu(falsch, echt))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("heute=" + falsch)
                    .hasMessageContaining("ist kein Tag");
        }
        assertThatThrownBy(() -> Tagversatz.gelesen("viele")).hasMessageContaining("ist keine Zahl von Tagen");
    }

    @Test
    void a_day_without_the_example_is_refused_with_the_days_that_are_possible() {
        Clock echt = um("2026-11-29T12:00:00");
        for (String fern : new String[] {"2020-06-10", "2070-01-01", "0024-01-15"}) {
            assertThatThrownBy(() -> Tagversatz.zu(fern, echt))
                    .hasMessageContaining(fern)
                    .hasMessageContaining("11.06.2020")
                    .hasMessageContaining("31.12.2069");
        }
        assertThat(LocalDate.now(uhr(echt, "2020-06-11"))).hasToString("2020-06-11");
        assertThat(LocalDate.now(uhr(echt, "2069-12-31"))).hasToString("2069-12-31");
    }

    private static Clock um(String berlin) {
        Instant instant = LocalDateTime.parse(berlin).atZone(BERLIN).toInstant();
        return Clock.fixed(instant, BERLIN);
    }

    private static Clock uhr(Clock echt, String heute) {
        return new Probeuhr(echt, Tagversatz.zu(heute, echt));
    }
}
