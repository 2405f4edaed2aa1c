package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The component fa:auswahl in a dialog, in a browser that speaks English. */
@DisplayName("Eine von vielen Personen oder Stellen wird an Teilen ihres Namens gefunden")
class ManyAreFoundByPartsOfTheirNameIT extends BrowserTest {

    private BrowserContext englisch;
    private Page page;
    private Richtlinie richtlinie;
    private Locator dialog;
    private Auswahlfeld konto;

    @BeforeEach
    void openDialogInAnEnglishBrowser() {
        englisch = newContext("en-US");
        page = englisch.newPage();
        richtlinie = Richtlinie.an(page);
        anmelden(page, "projektleitung");
        page.navigate("verwaltung/stellen.xhtml");
        page.locator("main a[href*='stelle.xhtml?id=']").first().click();
        page.locator("[data-oeffnet=besetzen]").first().click();
        dialog = page.locator("dialog#besetzen");
        konto = Auswahlfeld.in(dialog, "konto");
    }

    @AfterEach
    void nothingAgainstThePolicy() {
        assertThat(richtlinie.verstoesse()).isEmpty();
        englisch.close();
    }

    @Test
    void theListIsUsedWithTheKeyboardAlone() {
        konto.eingabe().focus();
        assertThat(konto.liste()).isHidden();
        axe(page);
        konto.tippe("AUDIT projekt");
        assertThat(konto.vorschlaege()).hasCount(1);
        assertThat(konto.eingabe()).hasAttribute("aria-expanded", "true");
        axe(page);
        page.keyboard().press("Enter");
        assertThat(konto.eingabe()).hasValue("Projektleitung Audit");
        assertThat(konto.liste()).isHidden();
        assertThat(konto.eingabe()).isFocused();
        assertThat(dialog.locator("form")).hasAttribute("data-geaendert", "ja");
        page.keyboard().press("ArrowDown");
        assertThat(konto.liste()).isVisible();
        page.keyboard().press("Escape");
        assertThat(konto.liste()).isHidden();
        assertThat(dialog).isVisible();
        assertThat(konto.eingabe()).hasValue("Projektleitung Audit");
    }

    @Test
    void aNameThatIsNotThereIsAnsweredAtTheFieldAndStays() {
        konto.tippe("Nimand");
        assertThat(konto.liste()).containsText("Nichts gefunden.");
        page.keyboard().press("Tab");
        assertThat(konto.eingabe()).hasValue("Nimand");
        dialog.locator("button[type=submit]").first().click();
        assertThat(dialog.locator(".feld-fehler").first()).containsText("„Nimand“ steht nicht zur Auswahl.");
        assertThat(konto.eingabe()).hasValue("Nimand");
        assertThat(konto.eingabe()).hasAttribute("aria-invalid", "true");
        axe(page);
    }
}
