package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Somebody looks up who may do what, and how a page is used. */
class HilfeIT extends BrowserTest {

    private static final int PHONE = 390;
    private static final int ENLARGED = 320;
    private static final int HEIGHT = 900;

    @Test
    void everybodyFindsTheOwnRolesInTheTable() {
        angemeldet("fachamt");
        open("uebersicht.xhtml");
        page().locator("details.konto summary").click();
        page().locator(".konto-inhalt")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Wer darf was?"))
                .click();
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Wer darf was?");
        Locator zeile = page().getByRole(
                        AriaRole.ROW, new Page.GetByRoleOptions().setName("Fortschritt einer Maßnahme melden"));
        assertThat(zeile.locator("td.eigen")).hasCount(1);
        assertThat(zeile.locator("td.eigen.darf")).hasCount(1);
        assertThat(page().locator("#ausserdem")).containsText("führende Stelle");
        axe(page());
        screenshot(page(), "berechtigungen");

        page().setViewportSize(PHONE, HEIGHT);
        assertThat(zeile.locator("td.darf .darf-rolle").first()).isVisible();
        assertThat(zeile.locator("td.darf-nicht").first()).isHidden();
        axe(page());
        page().setViewportSize(ENLARGED, HEIGHT);
        assertThat(page().locator("html")).hasJSProperty("scrollWidth", ENLARGED);
        page().locator("footer")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Who may do what?");
    }

    @Test
    void helpLeadsFromAPageToItsChapter() {
        angemeldet("fachamt");
        open("zertifikat/index.xhtml");
        Locator hilfe =
                page().locator("header").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Hilfe"));
        hilfe.focus();
        page().keyboard().press("Enter");
        Locator kapitel = page().getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions()
                                .setLevel(2)
                                .setName("Zertifikate und Siegel (alle; eintragen: Projektleitung)"));
        assertThat(kapitel).isInViewport();
        assertThat(page().locator(".handbuch")).not().containsText("![");
        axe(page());
        page().locator(".handbuch-inhalt")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Zeitplan"))
                .click();
        assertThat(page().locator("#zeitplan")).isInViewport();

        page().setViewportSize(ENLARGED, HEIGHT);
        assertThat(page().locator("html")).hasJSProperty("scrollWidth", ENLARGED);
        assertThat(hilfe).isVisible();
    }
}
