package de.familienaudit.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsStayHereTest {

    @Test
    void withoutASettingARedirectIsAPath() {
        assertThat(Weiterleitung.server(null)).isEmpty();
        assertThat(Weiterleitung.server(" ")).isEmpty();
        assertThat(Weiterleitung.target("", "/familienaudit/uebersicht.xhtml"))
                .isEqualTo("/familienaudit/uebersicht.xhtml");
    }

    @ParameterizedTest
    @CsvSource({
        "https://audit.kreis.example, https://audit.kreis.example",
        "https://audit.kreis.example/familienaudit/, https://audit.kreis.example",
        "http://127.0.0.1:8080, http://127.0.0.1:8080"
    })
    void theSettingGivesSchemeAndHost(String setting, String server) {
        assertThat(Weiterleitung.server(setting)).isEqualTo(server);
        assertThat(Weiterleitung.target(server, "/familienaudit/x.xhtml")).isEqualTo(server + "/familienaudit/x.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit.kreis.example", "ftp://audit.kreis.example", "https:///x"})
    void aSettingThatIsNoAddressIsRefused(String setting) {
        assertThatThrownBy(() -> Weiterleitung.server(setting)).isInstanceOf(IllegalArgumentException.class);
    }
}
