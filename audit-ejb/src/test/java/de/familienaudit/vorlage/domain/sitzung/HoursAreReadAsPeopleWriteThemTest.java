package de.familienaudit.vorlage.domain.sitzung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("V-16: Uhrzeiten werden verstanden, wie man sie schreibt")
class HoursAreReadAsPeopleWriteThemTest {

    @ParameterizedTest
    @CsvSource({
        "17:00, 17:00",
        "17.30 Uhr, 17:30",
        "17 Uhr, 17:00",
        "' 9 ', 09:00",
        "08:05uhr, 08:05",
        "0, 00:00",
        "23:59, 23:59"
    })
    void understood(String getippt, LocalTime zeit) {
        assertThat(Uhrzeiteingabe.lies("von", getippt)).isEqualTo(zeit);
    }

    @Test
    @DisplayName("Leer heißt: nicht bekannt")
    void empty() {
        assertThat(Uhrzeiteingabe.lies("von", "  ")).isNull();
        assertThat(Uhrzeiteingabe.lies("von", null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "17:60", "abends", "1730", "17:3", "17,30", "١٧"})
    void refused(String getippt) {
        assertThat(Refusals.of(() -> Uhrzeiteingabe.lies("bis", getippt)))
                .containsExactly(Violation.at("bis", "V-16.keine_uhrzeit", getippt));
    }

    @Test
    @DisplayName("Was zu lang ist, wird im Hinweis gekürzt")
    void cut() {
        assertThat(Refusals.of(() -> Uhrzeiteingabe.lies("von", "x".repeat(61))))
                .containsExactly(Violation.at("von", "V-16.keine_uhrzeit", "x".repeat(60) + "…"));
    }
}
