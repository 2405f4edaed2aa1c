package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Preamble of the rule catalogue: days belong to Europe/Berlin, whatever the server is set to")
class DaysBelongToBerlinTest {

    @Test
    void theClockShowsTheTimeOfBerlin() {
        assertThat(new ClockProducer().clock().getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }
}
