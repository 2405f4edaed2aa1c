package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The way in. */
class AnmeldungIT extends BrowserTest {

    @Test
    void loginPageIsReachableWithoutBarriers() {
        open("./");
        assertThat(page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden")))
                .isVisible();
        axe(page());
        screenshot(page(), "anmeldung");
    }

    @Test
    void exampleAccountGetsIn() {
        anmelden("projektleitung");
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }
}
