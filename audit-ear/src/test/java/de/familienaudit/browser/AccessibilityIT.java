package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every page without barriers that axe can find, on a desk and on a phone, and usable with the keyboard alone. */
class AccessibilityIT extends BrowserTest {

    private static final int HEIGHT = 900;
    private static final int PHONE = 390;

    /** 1280 pixels at 400 % (WCAG 1.4.10). */
    private static final int ENLARGED = 320;

    private final Datenbestand daten = new Datenbestand(database());

    /** All barriers of a journey at once. */
    private final SoftAssertions softly = new SoftAssertions();

    @AfterEach
    void report() {
        softly.assertAll();
    }

    @Test
    void pagesBeforeTheLogin() {
        open("anmelden.xhtml");
        check("anmelden");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
        assertThat(page().locator(".meldung-fehler")).isVisible();
        assertThat(page().getByLabel("Benutzername")).isFocused();
        check("anmelden-fehler");
        open("einrichtung.xhtml");
        check("einrichtung");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Einrichten"))
                .click();
        assertThat(page().locator(".meldung-fehler")).isVisible();
        check("einrichtung-fehler");
        open("barrierefreiheit.xhtml");
        check("barrierefreiheit-ohne-anmeldung");
    }

    @Test
    void overviewAndList() {
        angemeldet("projektleitung");
        open("uebersicht.xhtml");
        check("uebersicht");
        open("zielvereinbarung/index.xhtml");
        check("liste");
        open("zielvereinbarung/index.xhtml?achtung=UEBERFAELLIG&sortierung=-ENDE");
        check("liste-sortiert");
        open("zielvereinbarung/index.xhtml?suche=gibtesnicht");
        check("liste-leer");
        open("barrierefreiheit.xhtml");
        check("barrierefreiheit");
        open("gibt-es-nicht.xhtml");
        check("404");
        open("zu-gross.xhtml");
        check("zu-gross");
        open("stoerung.xhtml");
        check("stoerung");
    }

    @Test
    void measureAndItsDialogs() {
        angemeldet("projektleitung");
        MassnahmeSeite massnahme = MassnahmeSeite.open(page(), daten.massnahme(Datenbestand.KREIS, "2.1.2"));
        check("massnahme");
        page().locator("[data-oeffnet=kommentieren]").click();
        assertThat(page().locator("dialog#kommentieren")).isVisible();
        check("massnahme-kommentieren");
        page().locator("#kommentarSenden").click();
        assertThat(page().locator("dialog#kommentieren .meldung-fehler")).isVisible();
        check("massnahme-kommentieren-fehler");
        page().onceDialog(Dialog::accept);
        page().keyboard().press("Escape");
        assertThat(page().locator("dialog#kommentieren")).isHidden();
        massnahme.oeffneMelden();
        check("massnahme-melden");
        massnahme.mitStatus("VERSCHOBEN").senden().click();
        assertThat(massnahme.fehler()).isVisible();
        check("massnahme-melden-fehler");
    }

    @Test
    void fassungAndItsDialog() {
        angemeldet("projektleitung");
        open("zielvereinbarung/fassung.xhtml?id=" + daten.geltendeFassung(Datenbestand.KREIS));
        check("fassung");
        page().locator("[data-oeffnet=nacherfassen]").click();
        assertThat(page().locator("dialog#nacherfassen")).isVisible();
        check("fassung-nacherfassen");
        page().locator("#nacherfassenSenden").click();
        assertThat(page().locator("dialog#nacherfassen .meldung-fehler")).isVisible();
        check("fassung-nacherfassen-fehler");
    }

    @Test
    void importAndPreview() throws IOException {
        angemeldet("projektleitung");
        open("zielvereinbarung/importieren.xhtml");
        check("importieren");
        ImportSeite vorschau = new ImportSeite(page()).lies("leer.docx", new byte[0]);
        assertThat(page().locator(".meldung-fehler")).isVisible();
        check("importieren-fehler");
        vorschau.lies("zielvereinbarung.docx", ImportSeite.beispiel("zielvereinbarung-kyffhaeuserkreis.docx"))
                .istVorschau();
        check("vorschau");
        vorschau.verwirf();
        vorschau.lies("klein.txt", ImportSeite.kleineVereinbarung())
                .istVorschau()
                .alsNeueVereinbarung("")
                .uebernehmen()
                .click();
        assertThat(page().locator(".meldung-fehler")).isVisible();
        assertThat(page().locator("#titel")).isFocused();
        check("vorschau-fehler");
        vorschau.verwirf();
    }

    @Test
    void readersSeeThePagesWithoutButtons() {
        angemeldet("leser");
        open("zielvereinbarung/index.xhtml");
        check("leser-liste");
        MassnahmeSeite.open(page(), daten.massnahme(Datenbestand.KREIS, "2.1.2"));
        check("leser-massnahme");
    }

    @Test
    void keyboardAloneIsEnough() {
        angemeldet("projektleitung");
        MassnahmeSeite massnahme = MassnahmeSeite.open(page(), daten.massnahme(Datenbestand.KREIS, "2.1.1"));
        page().keyboard().press("Tab");
        Locator sprung = page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zum Inhalt"));
        assertThat(sprung).isFocused();
        assertThat(sprung).isInViewport();
        page().keyboard().press("Enter");
        assertThat(page().locator("main")).isFocused();

        tabTo(massnahme.meldenKnopf());
        page().keyboard().press("Enter");
        assertThat(massnahme.dialog()).isVisible();
        assertThat(massnahme.dialog().locator(":focus")).hasCount(1);
        page().keyboard().press("Escape");
        assertThat(massnahme.dialog()).isHidden();
        assertThat(massnahme.meldenKnopf()).isFocused();

        page().keyboard().press("Enter");
        tabTo(massnahme.text());
        page().keyboard().type("Mit der Tastatur");
        tabTo(massnahme.dialog().getByText("Abbrechen"));
        page().onceDialog(Dialog::accept);
        page().keyboard().press("Enter");
        assertThat(massnahme.dialog()).isHidden();
        assertThat(massnahme.meldenKnopf()).isFocused();
    }

    @Test
    void navigationOnAPhoneOpensWithTheKeyboard() {
        page().setViewportSize(PHONE, HEIGHT);
        angemeldet("leser");
        open("uebersicht.xhtml");
        Locator menue = page().locator(".menue-knopf");
        menue.focus();
        page().keyboard().press("Enter");
        assertThat(menue).hasAttribute("aria-expanded", "true");
        assertThat(page().locator("#hauptnavigation")).isVisible();
        softly.check(() -> axe(page()));
        page().keyboard().press("Escape");
        assertThat(menue).hasAttribute("aria-expanded", "false");
        assertThat(menue).isFocused();
    }

    private void tabTo(Locator target) {
        for (int i = 0; i < 60; i++) {
            page().keyboard().press("Tab");
            if (Boolean.TRUE.equals(target.evaluate("e => e === document.activeElement"))) {
                return;
            }
        }
        assertThat(target).isFocused();
    }

    private void check(String name) {
        page().setViewportSize(ENLARGED, HEIGHT);
        softly.assertThat(overflow())
                .as("wider than " + ENLARGED + " pixels: " + name)
                .isEqualTo("");
        page().setViewportSize(PHONE, HEIGHT);
        softly.check(() -> axe(page()));
        // leaves the page as wide as a desk
        screenshot(page(), name);
        softly.check(() -> axe(page()));
    }

    /** What sticks out at the side, of the page and of an open dialog; empty when nothing does. */
    private String overflow() {
        return (String) page().evaluate("() => [document.documentElement, ...document.querySelectorAll('dialog[open]')]"
                + ".filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.nodeName + ' ' + e.scrollWidth"
                + " + ': ' + [...e.querySelectorAll('*')].filter(x => x.getBoundingClientRect().right >"
                + " e.clientWidth + 1).slice(0, 5).map(x => x.outerHTML.slice(0, 90)).join(' | ')).join('; ')");
    }
}
