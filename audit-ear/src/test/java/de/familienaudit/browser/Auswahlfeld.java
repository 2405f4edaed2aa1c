package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A field of fa:auswahl: one of many, found by a part of its name. */
final class Auswahlfeld {

    private final Locator feld;

    private Auswahlfeld(Locator feld) {
        this.feld = feld;
    }

    static Auswahlfeld in(Page page, String id) {
        return new Auswahlfeld(page.locator("#" + id));
    }

    static Auswahlfeld in(Locator part, String id) {
        return new Auswahlfeld(part.locator("#" + id));
    }

    Locator eingabe() {
        return feld.locator("input");
    }

    Locator liste() {
        return feld.locator(".ui-autocomplete-panel");
    }

    Locator vorschlaege() {
        return liste().locator("[role=option]");
    }

    /** Types as a person does; the list opens. */
    Auswahlfeld tippe(String text) {
        eingabe().fill("");
        eingabe().pressSequentially(text);
        assertThat(liste()).isVisible();
        return this;
    }

    /** Types the name and chooses it from the list. */
    void waehle(String name) {
        tippe(name);
        liste().locator("[data-item-label=\"" + name + "\"]").click();
        assertThat(eingabe()).hasValue(name);
        assertThat(liste()).isHidden();
    }
}
