package de.familienaudit.shared.zeit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("V-16: Feiertage in Thüringen werden berechnet, bewegliche nach Ostern")
class HolidaysOfThuringiaAreComputedTest {

    private static final Feiertage OHNE = new Feiertage(false);

    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2019-04-21",
        "2020-04-12", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18",
        "2076-04-19"
    })
    @DisplayName("Ostern, auch in den Jahren, die einfache Formeln verfehlen")
    void easter(LocalDate ostern) {
        assertThat(Feiertage.ostersonntag(ostern.getYear())).isEqualTo(ostern);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, NEUJAHR",
        "2026-04-03, KARFREITAG",
        "2026-04-06, OSTERMONTAG",
        "2026-05-01, TAG_DER_ARBEIT",
        "2026-05-14, CHRISTI_HIMMELFAHRT",
        "2026-05-25, PFINGSTMONTAG",
        "2019-09-20, WELTKINDERTAG",
        "2026-10-03, TAG_DER_DEUTSCHEN_EINHEIT",
        "2026-10-31, REFORMATIONSTAG",
        "2026-12-25, ERSTER_WEIHNACHTSTAG",
        "2026-12-26, ZWEITER_WEIHNACHTSTAG",
        "2008-05-01, TAG_DER_ARBEIT"
    })
    void holidays(LocalDate tag, Feiertag feiertag) {
        assertThat(OHNE.am(tag)).contains(feiertag);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-20",
        "1989-10-03",
        "2026-06-04",
        "2026-04-05",
        "2026-12-24",
        "2026-11-18",
        "2026-01-06",
        "2026-11-01"
    })
    @DisplayName(
            "Kein Feiertag: Weltkindertag vor 2019, Fronleichnam ohne Angabe der Kommune, Buß- und Bettag, Heiligabend")
    void none(LocalDate tag) {
        assertThat(OHNE.am(tag)).isEmpty();
    }

    @Test
    @DisplayName("Fronleichnam gilt, wo die Kommune es sagt")
    void fronleichnam() {
        assertThat(new Feiertage(true).am(LocalDate.of(2026, 6, 4))).contains(Feiertag.FRONLEICHNAM);
        assertThat(new Feiertage(true).am(LocalDate.of(2027, 5, 27))).contains(Feiertag.FRONLEICHNAM);
        assertThat(OHNE.am(LocalDate.of(2027, 5, 27))).isEmpty();
    }

    @Test
    @DisplayName("Ostern ist in jedem Jahr ein Sonntag vom 22. März bis zum 25. April")
    void always() {
        for (int jahr = 1583; jahr < 2600; jahr++) {
            LocalDate ostern = Feiertage.ostersonntag(jahr);
            assertThat(ostern.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(ostern).isBetween(LocalDate.of(jahr, 3, 22), LocalDate.of(jahr, 4, 25));
        }
    }
}
