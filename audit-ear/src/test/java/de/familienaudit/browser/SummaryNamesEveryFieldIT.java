package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sends a form empty is told each field by its name, and every line leads to its field (findings C8). */
@DisplayName("Die Zusammenfassung nennt jedes Feld mit Namen und führt dorthin")
class SummaryNamesEveryFieldIT extends BrowserTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "gremienbuero, vorlage/erfassen.xhtml, #speichern",
        "sondershausen, vorlage/sitzungen.xhtml?schritt=planen, #senden",
        "sondershausen, vorlage/sitzungen.xhtml?schritt=nacherfassen, #senden"
    })
    void eachLineNamesItsFieldAndLeadsThere(String wer, String seite, String absenden) {
        angemeldet(wer);
        open(seite);
        page().locator(absenden).last().click();
        Locator zeilen = page().locator(".meldung-fehler").last().locator("li");
        assertThat(zeilen.first()).isVisible();
        List<String> saetze = zeilen.allInnerTexts();
        assertThat(saetze).doesNotHaveDuplicates().noneMatch(s -> s.startsWith("Bitte füllen Sie dieses Feld aus"));
        for (Locator verweis : zeilen.locator("a").all()) {
            String ziel = verweis.getAttribute("href").substring(1);
            verweis.click();
            assertThat(page().locator("[id='" + ziel + "']")).isFocused();
        }
    }
}
