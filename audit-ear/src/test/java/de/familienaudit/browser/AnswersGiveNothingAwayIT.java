package de.familienaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the answers, whatever head the request had. */
@DisplayName(
        "R-5: Keine Antwort wiederholt einen fremden Rechnernamen, nimmt eine Sitzung aus der Adresse oder nennt den Server")
@ExtendWith(BrowserExtension.class)
class AnswersGiveNothingAwayIT {

    private static final String FOREIGN = "angreifer.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uebersicht.xhtml",
                "/",
                "/zielvereinbarung/massnahmen.xlsx",
                "/anmelden-code.xhtml",
                "/konto/index.xhtml?x=1",
                "/abmelden",
                "/verwaltung",
                "/resources/css"
            })
    void noRedirectRepeatsAForeignHost(String path) throws IOException {
        String answer =
                Rohaufruf.get(path, "Host: " + FOREIGN, "X-Forwarded-Host: " + FOREIGN, "Forwarded: host=" + FOREIGN);
        assertThat(answer).doesNotContain(FOREIGN);
        assertThat(answer.lines().filter(line -> line.startsWith("Location:")))
                .allMatch(line -> line.startsWith("Location: /"));
    }

    @Test
    void anUploadThatIsTooLargeIsLedToAPathOnly() throws IOException {
        String answer = Rohaufruf.send("POST /anmelden.xhtml HTTP/1.1\r\nHost: " + FOREIGN
                + "\r\nContent-Type: text/plain\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\n");
        assertThat(answer).contains("Location: /zu-gross.xhtml").doesNotContain(FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/anmelden.xhtml;jsessionid=0123456789abcdef",
                "/uebersicht.xhtml;jsessionid=0123456789abcdef",
                "/uebersicht.xhtml;x=y",
                "/jakarta.faces.resource/base.css.xhtml;jsessionid=0?ln=css",
                "/api/pruefung;jsessionid=0"
            })
    void aSessionInTheAddressIsRefused(String path) throws IOException {
        String answer = Rohaufruf.get(path, "Host: 127.0.0.1");
        assertThat(answer.lines().findFirst().orElse("")).startsWith("HTTP/1.1 404");
        assertThat(answer).doesNotContain("Set-Cookie", "jsessionid", "Location:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /anmelden.xhtml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /gibt-es-nicht HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /uebersicht.xhtml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /jakarta.faces.resource/base.css.xhtml?ln=css HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /a\\b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "UNSINN / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n"
            })
    void noAnswerNamesTheServer(String request) throws IOException {
        String head = Rohaufruf.send(request).split("\r\n\r\n", 2)[0];
        assertThat(head).startsWith("HTTP/1.1 ");
        assertThat(head.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("\nserver:", "x-powered-by", "payara", "glassfish", "grizzly", "servlet");
    }

    @Test
    void noPageTellsWhereErrorPagesLie() throws IOException {
        assertThat(Rohaufruf.get("/anmelden.xhtml", "Host: 127.0.0.1"))
                .contains("PrimeFaces")
                .doesNotContain("WEB-INF");
    }

    @Test
    void pagesHoldNoPlugins() throws IOException {
        assertThat(Rohaufruf.get("/anmelden.xhtml", "Host: 127.0.0.1")).contains("object-src 'none'");
    }
}
