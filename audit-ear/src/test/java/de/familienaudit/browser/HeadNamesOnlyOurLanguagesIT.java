package de.familienaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PrimeFaces up to 15.0.16 writes the language of a page into its head as it is; so it may only be one of ours. */
@DisplayName("Im Kopf einer Seite, auch einer Fehlerseite, steht nur eine Sprache des Programms")
@ExtendWith(BrowserExtension.class)
class HeadNamesOnlyOurLanguagesIT {

    private static final String BOESE = "x-</script><script>alert(1)</script>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uebersicht.xhtml",
                "gibt-es-nicht.xhtml",
                "zielvereinbarung/massnahme.xhtml?id=999999999",
                "stoerung.xhtml"
            })
    void aForeignLanguageIsNotRepeated(String pfad) {
        String frage = pfad.contains("?") ? "&" : "?";
        String text = Besucher.angemeldet("leser")
                .get(
                        pfad + frage + Besucher.query(Map.of("sprache", "fr-x" + BOESE)),
                        Map.of("Accept-Language", "fr-CA, x-lvariant-alert;q=0.9, zz"))
                .text();
        assertThat(text).doesNotContain(BOESE).doesNotContain("alert(1)</script>");
        assertThat(text).containsPattern("<html[^>]* lang=\"(de|en)\"");
        assertThat(text).doesNotContainPattern("settings\\.locale\\s*=\\s*'(?!de'|en')");
    }
}
