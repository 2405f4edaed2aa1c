package de.familienaudit.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyIsBelievedOnlyWhenConfiguredTest {

    private final Netzadresse netzadresse = new Netzadresse();

    @Test
    void withoutTheSettingTheHeaderIsNotBelieved() {
        netzadresse.use(null);
        assertThat(netzadresse.von("10.0.0.7", List.of("198.51.100.1"))).isEqualTo("10.0.0.7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.7    | 198.51.100.1                        | 198.51.100.1",
                "10.9.9.9    | 198.51.100.1                        | 10.9.9.9",
                "10.0.0.7    | 192.0.2.66, 198.51.100.1            | 198.51.100.1",
                "10.0.0.7    | 192.0.2.66, 198.51.100.1, 172.16.5.5| 198.51.100.1",
                "10.0.0.7    | unsinn                              | 10.0.0.7",
                "10.0.0.7    | 198.51.100.1, proxy.example         | 10.0.0.7",
                "10.0.0.7    | 999.1.1.1                           | 10.0.0.7",
                "10.0.0.7    | [2001:db8::1]                       | 2001:db8:0:0:0:0:0:1",
                "0:0:0:0:0:0:0:1| 198.51.100.1                     | 198.51.100.1"
            })
    void theHeaderIsReadFromItsEndAsFarAsProxysWroteIt(String verbunden, String header, String client) {
        netzadresse.use("10.0.0.7, 172.16.0.0/12,::1");
        assertThat(netzadresse.von(verbunden, List.of(header))).isEqualTo(client);
    }

    @Test
    void severalHeadersAreOne() {
        netzadresse.use("10.0.0.0/8");
        assertThat(netzadresse.von("10.1.1.1", List.of("192.0.2.66", "198.51.100.1, 10.2.2.2")))
                .isEqualTo("198.51.100.1");
        assertThat(netzadresse.von("10.1.1.1", List.of())).isEqualTo("10.1.1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0", "/8", "10.0.0.1/"})
    void aSettingThatIsNoAddressIsRefused(String setting) {
        assertThatThrownBy(() -> netzadresse.use(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AUDIT_PROXYS");
    }
}
