package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ein Tag ist ein Tag in Berlin, gleich wie der Server eingestellt ist")
class DaysBelongToBerlinTest {

    @Test
    void theClockShowsTheTimeOfBerlin() {
        assertThat(new ClockProducer().clock().getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }
}
