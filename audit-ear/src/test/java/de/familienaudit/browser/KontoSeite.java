package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page of one account in the Verwaltung, with its dialogs. */
final class KontoSeite {

    private final Page page;

    private KontoSeite(Page page) {
        this.page = page;
    }

    /** The page that is open already. */
    static KontoSeite of(Page page) {
        assertThat(page.locator("#rollen")).isVisible();
        return new KontoSeite(page);
    }

    /** Creates an account and stays on its page. */
    static KontoSeite anlegen(Page page, String name, String benutzername, String rolle) {
        page.navigate("verwaltung/konto-neu.xhtml");
        Locator form = page.locator("#neuForm");
        form.locator("#anzeigename").fill(name);
        form.locator("#benutzername").fill(benutzername);
        form.locator("#rolle").selectOption(rolle);
        form.locator("#anlegen").click();
        return of(page);
    }

    KontoSeite oeffne(String dialog) {
        page.locator("[data-oeffnet=" + dialog + "]").click();
        assertThat(dialog(dialog)).isVisible();
        return this;
    }

    Locator dialog(String id) {
        return page.locator("dialog#" + id);
    }

    /** Makes a one-time link and reads its whole address. */
    String einmallink() {
        oeffne("link");
        dialog("link").locator("#linkErstellen").click();
        Locator adresse = dialog("link").locator("#linkAdresse");
        assertThat(adresse).hasValue(java.util.regex.Pattern.compile("http.*/passwort-neu\\.xhtml#[A-Za-z0-9_-]{40,}"));
        return adresse.inputValue();
    }

    /** In the dialog that is open. */
    KontoSeite sperren(String grund) {
        dialog("sperren").locator("#sperrgrund").fill(grund);
        dialog("sperren").locator("#sperrenSenden").click();
        return this;
    }

    Locator fehler() {
        return page.locator("dialog[open] .meldung-fehler");
    }

    Locator zustand() {
        return page.locator(".seitenkopf .tag");
    }

    /** What the page says about the last action. */
    Locator erfolg() {
        return page.locator("#meldungen .hinweis.ok");
    }
}
