package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Server and browser stand where the next day has begun for most of the day in Berlin; days belong to Berlin all the same. */
@DisplayName("Z-4: Auch in der Zeitzone von Kiritimati gibt es überall dieselbe Antwort auf denselben Tag")
@AmProbetag(value = "2023-12-15", zone = "Pacific/Kiritimati")
class SealFarFromBerlinIT extends BrowserTest {

    @DisplayName("Seite, PDF und Schnittstelle sagen zu einem Beispieltag denselben Satz")
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2018-06-30, 30.06.2018, ja",
        "2018-07-01, 01.07.2018, nein",
        "2023-11-30, 30.11.2023, ja",
        "2023-12-01, 01.12.2023, unter Vorbehalt",
        "2028-02-29, 29.02.2028, unter Vorbehalt"
    })
    void theSameSentence(String iso, String tag, String antwort) throws IOException {
        angemeldet("leser");
        open("zertifikat/index.xhtml?tag=" + tag);
        assertThat(page().evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"))
                .isEqualTo("Pacific/Kiritimati");
        assertThat(page().locator("#antwort h2")).containsText(tag + ": " + antwort);
        String satz = page().locator("#zitat p").innerText();
        assertThat(satz).contains(tag).endsWith("Stand 15.12.2023.");
        assertThat(Besucher.anonym()
                        .get("api/siegel?kommune=kyffhaeuserkreis&datum=" + iso)
                        .text())
                .contains("\"datum\":\"" + iso + "\"", "\"antwort\":\"" + antwort + "\"", "\"stand\":\"2023-12-15\"")
                .contains(satz.replace("\"", "\\\""));
        assertThat(pdf("zertifikat/siegel.pdf?tag=" + tag)).contains(tag + ": " + antwort, satz);
    }

    @Test
    @DisplayName("Heute ist überall der Tag in Berlin: Kachel, Seite, PDF, Schnittstelle und öffentliche Seite")
    void theSameToday() throws IOException {
        angemeldet("leser");
        open("uebersicht.xhtml");
        assertThat(page().locator("#siegel h2")).hasText("Heute: unter Vorbehalt");
        assertThat(page().locator("#siegel")).containsText("01.12.2023");
        open("zertifikat/index.xhtml");
        assertThat(page().locator("#heute h2")).hasText("Heute: unter Vorbehalt");
        assertThat(page().locator("#heute")).containsText("Am 15.12.2023 darf");
        assertThat(pdf("zertifikat/siegel.pdf")).contains("15.12.2023: unter Vorbehalt", "Am 15.12.2023 darf");
        assertThat(Besucher.anonym().get("api/siegel?kommune=kyffhaeuserkreis").text())
                .contains("\"datum\":\"2023-12-15\"", "\"antwort\":\"unter Vorbehalt\"", "Am 15.12.2023 darf");
        open("siegel.xhtml?kommune=kyffhaeuserkreis");
        assertThat(page().locator("#heute h2")).containsText("15.12.2023: unter Vorbehalt");
        assertThat(page().locator("main")).containsText("Stand 15.12.2023.");
    }

    private String pdf(String path) throws IOException {
        APIResponse response = page().request().get(path);
        assertThat(response).isOK();
        try (PDDocument doc = Loader.loadPDF(response.body())) {
            return new PDFTextStripper().getText(doc).replaceAll("\\s+", " ");
        }
    }
}
