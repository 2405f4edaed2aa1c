package de.familienaudit.zugang.domain.anmeldung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-5: Anmeldeversuche sind begrenzt, je Benutzername und je Netzadresse")
class SigningInIsThrottledTest {

    @ParameterizedTest(name = "{0} failures of the name, {1} of the address: {2}")
    @CsvSource({"0,0,false", "4,99,false", "5,0,true", "5,5,true", "6,6,true", "0,100,true", "4,100,true", "0,101,true"
    })
    void fiveFailuresOfANameOrAHundredOfAnAddressAreTooMany(long name, long adresse, boolean throttled) {
        assertThat(AnmeldedrosselRule.istGedrosselt(name, adresse)).isEqualTo(throttled);
    }

    @Test
    void aFailureCountsForAQuarterOfAnHour() {
        assertThat(AnmeldedrosselRule.beginn(Instant.parse("2026-03-02T09:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-02T08:45:00Z"));
    }
}
