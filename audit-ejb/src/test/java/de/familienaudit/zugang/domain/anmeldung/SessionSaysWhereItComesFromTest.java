package de.familienaudit.zugang.domain.anmeldung;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-5: Die eigenen Sitzungen sind an Browser und System zu erkennen")
class SessionSaysWhereItComesFromTest {

    @ParameterizedTest(name = "{index}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0|Firefox, Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0|Edge, Windows",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36|Chrome, Linux",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36|Chrome, Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1|Safari, iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/18.0 Safari/605.1|Safari, macOS",
                "Opera/9 Linux|Linux",
                "<script>|''"
            })
    void browserAndSystem(String userAgent, String geraet) {
        assertThat(Herkunft.von("192.0.2.1", userAgent).geraet()).isEqualTo(geraet);
    }

    @Test
    void nothingKnownIsEmptyAndALongAddressIsCut() {
        assertThat(Herkunft.von("192.0.2.1", null)).isEqualTo(new Herkunft("192.0.2.1", ""));
        assertThat(Herkunft.von("x".repeat(300), "").adresse()).hasSize(100);
    }
}
