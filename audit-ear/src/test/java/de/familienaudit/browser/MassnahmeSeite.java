package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page Maßnahme with its dialog "Fortschritt melden". */
final class MassnahmeSeite {

    private final Page page;

    private MassnahmeSeite(Page page) {
        this.page = page;
    }

    static MassnahmeSeite open(Page page, long id) {
        page.navigate("zielvereinbarung/massnahme.xhtml?id=" + id);
        return new MassnahmeSeite(page);
    }

    static MassnahmeSeite of(Page page) {
        return new MassnahmeSeite(page);
    }

    Locator meldenKnopf() {
        return page.locator("[data-oeffnet=melden]");
    }

    Locator dialog() {
        return page.locator("dialog#melden");
    }

    MassnahmeSeite oeffneMelden() {
        meldenKnopf().click();
        assertThat(dialog()).isVisible();
        return this;
    }

    MassnahmeSeite mitStatus(String status) {
        dialog().locator("#status").selectOption(status);
        return this;
    }

    MassnahmeSeite mitText(String text) {
        text().fill(text);
        return this;
    }

    MassnahmeSeite mitIndikator(String text) {
        dialog().locator("#indikator").fill(text);
        return this;
    }

    Locator text() {
        return dialog().locator("#text");
    }

    Locator senden() {
        return dialog().locator("#meldenSenden");
    }

    /** Everything in the dialog that says what is wrong. */
    Locator fehler() {
        return dialog().locator(".meldung-fehler");
    }

    /** The log of progress, newest first. */
    Locator protokoll() {
        return page.locator("#fortschritt .verlauf > li");
    }

    /** What the page says about the last action. */
    Locator erfolg() {
        return page.locator("#meldungen .hinweis.ok");
    }

    void istGemeldet() {
        assertThat(erfolg()).containsText("ist gespeichert");
        assertThat(dialog()).isHidden();
    }
}
