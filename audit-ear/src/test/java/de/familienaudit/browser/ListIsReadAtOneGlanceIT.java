package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of measures: the first one within the first screen, compact rows, a filter that can be taken back piece by piece. */
@DisplayName("Die Liste der Maßnahmen passt auf einen Blick")
class ListIsReadAtOneGlanceIT extends BrowserTest {

    private static final String LISTE = "zielvereinbarung/index.xhtml";

    @Test
    void theFirstMeasureStandsWithinTheFirstScreen() {
        angemeldet("projektleitung");
        open(LISTE);
        Locator erste = zeilen().first();
        assertThat(erste.boundingBox().y).isLessThan(400);
        assertThat(erste.boundingBox().height).isLessThan(60);
        assertThat(erste.locator(".tag")).hasCount(1);
        assertThat(zeilen().locator(".achtung.bad").first())
                .hasText(Pattern.compile("überfällig seit \\d\\d\\.\\d\\d\\.\\d{4}"));
    }

    @Test
    void eachPartOfTheFilterIsTakenBackByItself() {
        angemeldet("leser");
        open(LISTE);
        page().locator("#stand").selectOption("UMGESETZT");
        page().locator("#feld").selectOption("1");
        page().locator(".filterfelder button").click();
        assertThat(page()).hasURL(Pattern.compile("index\\.xhtml\\?feld=1&stand=UMGESETZT$"));
        assertThat(page().locator(".chip")).hasCount(2);
        page().locator(".chip").first().click();
        assertThat(page()).hasURL(Pattern.compile("index\\.xhtml\\?stand=UMGESETZT$"));
        assertThat(page().locator(".chip")).hasCount(1);
    }

    @Test
    void handlungsfelderFoldAndTheAddressKeepsIt() {
        angemeldet("leser");
        open(LISTE);
        Locator kopf = page().locator("[data-faltet='2']");
        kopf.focus();
        page().keyboard().press("Enter");
        assertThat(kopf).hasAttribute("aria-expanded", "false");
        assertThat(page().locator("#feld-2")).isHidden();
        assertThat(page()).hasURL(Pattern.compile("zu=2"));
        page().reload();
        assertThat(page().locator("#feld-2")).isHidden();
        page().locator("#suche").fill("e");
        page().locator("#suche").press("Enter");
        assertThat(page()).hasURL(Pattern.compile("zu=2"));
        assertThat(page().locator("#feld-2")).isHidden();
        page().locator("[data-faltet='1']").click();
        page().locator("a.sortieren").first().click();
        assertThat(page()).hasURL(Pattern.compile("zu=1-2"));
        open(LISTE + "?zu=2");
        page().locator("[data-faltet-alle]").click();
        assertThat(page().locator("#feld-1")).isHidden();
        axe(page());
        page().locator("[data-faltet-alle]").click();
        assertThat(page().locator("#feld-2")).isVisible();
    }

    @Test
    void columnsAndHeightOfRowsAreChosen() {
        angemeldet("leser");
        open(LISTE);
        page().locator("[data-menue=ansicht] > summary").click();
        page().getByLabel("Letzte Meldung").check();
        page().getByLabel("Zielgruppe").check();
        page().getByLabel("hoch, ganzer Text").check();
        axe(page());
        page().locator("[data-menue=ansicht] button").click();
        assertThat(page()).hasURL(Pattern.compile("meldung=ja&zielgruppe=ja&zeilen=hoch"));
        assertThat(page().locator("table.massnahmen thead th")).hasCount(8);
        axe(page());
        screenshot(page(), "liste-spalten");
    }

    private Locator zeilen() {
        return page().locator("table.liste tbody tr:not(.gruppe):not(.untergruppe)");
    }
}
