package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The Projektleitung looks after the Stellen: creates, fills and renames one, merges it, and takes that back. */
class StellenJourneyIT extends BrowserTest {

    @Test
    void createFillRenameMergeAndUndo() {
        String marke = UUID.randomUUID().toString().substring(0, 8);
        String name = "Stabsstelle <Familie> 😀 " + marke;
        angemeldet("projektleitung");
        open("verwaltung/index.xhtml");
        page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Stellen").setExact(true))
                .click();
        assertThat(page().locator("h1")).hasText("Stellen");
        axe(page());
        screenshot(page(), "stellen");

        anlegen("");
        assertThat(page().locator("#anlegen")).containsText("Bitte geben Sie der Stelle einen Namen.");
        page().locator("#stellenname").fill(name);
        knopf("Anlegen").click();
        assertThat(page().locator("h1")).hasText(name);
        assertThat(page().locator(".seitenkopf")).containsText("nicht besetzt");

        knopf("Person eintragen").click();
        knopf("Eintragen").click();
        assertThat(page().locator("#besetzen"))
                .containsText("Bitte wählen Sie ein Konto, oder nennen Sie einen Namen.");
        axe(page());
        page().locator("#person").fill("Frau Beispiel");
        knopf("Eintragen").click();
        assertThat(page().locator("#besetzung")).containsText("Frau Beispiel");
        assertThat(page().locator(".seitenkopf")).not().containsText("nicht besetzt");

        knopf("Umbenennen").click();
        page().locator("#stellenname").fill("Familienbüro " + marke);
        page().locator("#giltAb_input").fill("2024-01-01");
        knopf("Speichern").click();
        assertThat(page().locator("h1")).hasText("Familienbüro " + marke);
        assertThat(page().locator("#namen")).containsText("bis 31.12.2023");
        assertThat(page().locator("#verlauf")).containsText("Umbenannt");
        axe(page());
        screenshot(page(), "stelle");

        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zusammenführen"))
                .click();
        page().locator("#ziel").selectOption("Bauamt");
        knopf("Vorschau").click();
        assertThat(page().locator("#vorschau")).containsText("Frau Beispiel");
        knopf("Zusammenführen").click();
        assertThat(page().locator("#zusammenfuehrenForm")).containsText("Bitte nennen Sie den Grund");
        axe(page());
        screenshot(page(), "zusammenfuehren");
        page().locator("#grund").fill("Zum Ausprobieren");
        knopf("Zusammenführen").click();
        assertThat(page().locator("h1")).hasText("Bauamt");
        assertThat(page().locator("#aufgenommene")).containsText("Familienbüro " + marke);
        assertThat(page().locator("#besetzung")).containsText("von „Familienbüro " + marke + "“");
        axe(page());

        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rückgängig machen Familienbüro " + marke))
                .click();
        assertThat(page().locator("#trennen")).isVisible();
        axe(page());
        knopf("Rückgängig machen").click();
        assertThat(page().locator("#meldungen")).containsText("gespeichert");
        assertThat(page().locator("#besetzung")).not().containsText("Frau Beispiel");

        open("zielvereinbarung/index.xhtml?achtung=UNBESETZT");
        assertThat(page().locator("table.liste caption")).containsText("Maßnahme");
        axe(page());
    }

    private void anlegen(String name) {
        knopf("Stelle anlegen").click();
        page().locator("#stellenname").fill(name);
        knopf("Anlegen").click();
    }

    private Locator knopf(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
