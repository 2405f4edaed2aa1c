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

/** The component fa:datum in a dialog, in a browser that speaks English. */
@DisplayName("Ein Tag wird getippt oder im Kalender gewählt, deutsch in jedem Browser")
class DayIsTypedOrPickedIT extends BrowserTest {

    private final Datenbestand daten = new Datenbestand(database());
    private BrowserContext englisch;
    private Page page;
    private Richtlinie richtlinie;
    private Locator feld;
    private Locator kalender;

    @BeforeEach
    void openDialogInAnEnglishBrowser() {
        englisch = newContext("en-US");
        page = englisch.newPage();
        richtlinie = Richtlinie.an(page);
        anmelden(page, "projektleitung");
        MassnahmeSeite.open(page, daten.massnahme(Datenbestand.KREIS, "2.1.2")).oeffneMelden();
        feld = page.locator("#stand_input");
        kalender = page.locator("#stand_panel");
    }

    @AfterEach
    void nothingAgainstThePolicy() {
        assertThat(richtlinie.verstoesse()).isEmpty();
        englisch.close();
    }

    @Test
    void theCalendarIsUsedWithTheKeyboardAlone() {
        feld.focus();
        assertThat(kalender).isHidden();
        axe(page);
        feld.fill("10.6.20");
        feld.press("ArrowDown");
        assertThat(kalender).isVisible();
        assertThat(feld).hasValue("10.06.2020");
        assertThat(kalender.locator("select")).hasValue("5");
        assertThat(kalender.locator("option").nth(2)).hasText("März");
        assertThat(kalender.locator(":focus")).hasText("10");
        axe(page);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(feld).hasValue("18.06.2020");
        assertThat(kalender).isHidden();
        assertThat(feld).isFocused();
        assertThat(page.locator("#meldenForm")).hasAttribute("data-geaendert", "ja");
    }

    @Test
    void escapeClosesTheCalendarAndNotTheDialog() {
        Locator knopf = page.locator("#stand button").first();
        assertThat(knopf).hasAttribute("aria-label", "Stand am: Datum wählen");
        knopf.press("Enter");
        assertThat(kalender.locator(":focus")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(kalender).isHidden();
        assertThat(page.locator("dialog#melden")).isVisible();
        assertThat(feld).isFocused();
    }

    @Test
    void whatIsTypedStaysAndIsAnsweredAtTheField() {
        feld.fill("31.06.2025");
        feld.press("ArrowDown");
        assertThat(kalender).isVisible();
        page.keyboard().press("Escape");
        assertThat(feld).hasValue("31.06.2025");
        page.locator("#meldenSenden").click();
        assertThat(page.locator("#melden .feld-fehler"))
                .containsText("Den 31.6.2025 gibt es nicht: Der Juni 2025 hat 30 Tage.");
        assertThat(feld).hasValue("31.06.2025");
        assertThat(feld).hasAttribute("aria-invalid", "true");
        assertThat(feld).hasAttribute("aria-required", "true");
        axe(page);
        feld.fill("06/10/2020");
        page.locator("#meldenSenden").click();
        assertThat(page.locator("#melden .feld-fehler"))
                .containsText("„06/10/2020“ ist kein Datum. Schreiben Sie zum Beispiel 10.06.2020");
        assertThat(feld).hasValue("06/10/2020");
    }

    @Test
    void whatWasPickedIsThereAgainAfterReload() {
        feld.press("ArrowDown");
        kalender.getByText("15", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(kalender).isHidden();
        String gewaehlt = feld.inputValue();
        page.onDialog(com.microsoft.playwright.Dialog::accept);
        page.reload();
        assertThat(page.locator("#stand_input")).hasValue(gewaehlt);
    }
}
