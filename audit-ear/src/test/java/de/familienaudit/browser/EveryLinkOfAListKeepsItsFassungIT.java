package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A list of a certain Fassung leads to that Fassung everywhere, and paper names only the filter that it has. */
@DisplayName("Jeder Link einer Liste bleibt bei ihrer Fassung")
class EveryLinkOfAListKeepsItsFassungIT extends BrowserTest {

    private static final Pattern OF_A_LIST =
            Pattern.compile("/zielvereinbarung/(index|zeitplan|massnahme)\\.xhtml|massnahmen\\.xlsx|zeitplan\\.pdf");

    private final Datenbestand daten = new Datenbestand(database());

    @Test
    void listAndPlanGoOnWithTheFassungThatTheyShow() {
        Kleinkreis kreis = Kleinkreis.create(daten);
        String fassung = "fassung=" + daten.geltendeFassung(kreis.name());
        anmelden(kreis.projektleitung());
        for (String seite : List.of("index", "zeitplan")) {
            open("zielvereinbarung/" + seite + ".xhtml?stand=GEPLANT&" + fassung);
            merke(seite);
            assertThat(page()).hasURL(Pattern.compile(seite + "\\.xhtml.*" + fassung));
            assertThat(links()).isNotEmpty().allMatch(link -> link.contains(fassung), "keeps " + fassung);
        }
        open("zielvereinbarung/index.xhtml?" + fassung);
        page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Zeitplan").setExact(true))
                .click();
        assertThat(page()).hasURL(Pattern.compile("zeitplan\\.xhtml.*" + fassung));

        open("zielvereinbarung/index.xhtml?stand=GEPLANT&" + fassung);
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(chip("index")).isVisible();
        open("zielvereinbarung/index.xhtml?" + fassung);
        assertThat(chip("index")).isHidden();
    }

    private void merke(String name) {
        page().locator("[data-oeffnet=merken]").click();
        page().locator("#merken input[id$=filterName]").fill(name);
        page().locator("#merken button[id$=senden]").click();
        assertThat(chip(name)).isVisible();
    }

    private Locator chip(String name) {
        return page().locator(".merkfilter a", new Page.LocatorOptions().setHasText(name));
    }

    private List<String> links() {
        return page().locator("main a").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(link -> OF_A_LIST.matcher(link).find())
                .toList();
    }
}
