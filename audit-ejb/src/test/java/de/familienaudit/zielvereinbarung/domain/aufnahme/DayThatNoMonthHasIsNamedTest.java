package de.familienaudit.zielvereinbarung.domain.aufnahme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-4: Ein Tag, den kein Monat hat, wird beim Namen genannt")
class DayThatNoMonthHasIsNamedTest {

    @Test
    void june_has_thirty_days() {
        assertThat(FalscherTag.in("bis spätestens 31.06.2025")).contains(new FalscherTag("31.06.2025", 30));
        assertThat(FalscherTag.in("01.01.2025 bis 30. 2. 2023")).contains(new FalscherTag("30. 2. 2023", 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "29.02.2024", "31.12.2025", "12.13.2025", "II. Quartal 2025", "30.06.25"})
    void everything_else_is_left_alone(String wortlaut) {
        assertThat(FalscherTag.in(wortlaut)).isEmpty();
    }
}
