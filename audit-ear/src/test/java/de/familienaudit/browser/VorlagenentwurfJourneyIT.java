package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A paper from the draft to the submission, as people write it (V-1, V-7, V-8, G-1). */
@DisplayName("V-1, V-7, V-8: Eine Vorlage vom Entwurf bis zur Einreichung im Browser")
class VorlagenentwurfJourneyIT extends BrowserTest {

    private static final int PHONE = 390;
    private static final int HEIGHT = 844;
    private static final int DESKTOP = 1280;

    @Test
    @DisplayName(
            "Entwurf mit Fehlern an den Feldern, gespeichert, eingereicht, mit Nummer, neuer Fassung und Vergleich, zurückgezogen")
    void fromDraftToSubmission() {
        angemeldet("projektleitung");
        open("vorlage/index.xhtml");
        link("Neue Vorlage").click();
        barrierefrei();
        feld("betreff").fill("Probe eines Entwurfs");
        ohneNamen();
        feld("folge:0:gremium").selectOption(new SelectOption().setLabel("Kreistag"));
        feld("folge:0:rolle").selectOption("ENTSCHEIDUNG");
        feld("finanzen:0:finanzart").selectOption("GESAMTKOSTEN");
        feld("finanzen:0:betrag").fill("1.500 €");
        feld("kaemmerei").selectOption("NICHT_ERFORDERLICH");
        taste("Speichern und einreichen").click();
        Locator fehler = page().locator(".meldung-fehler").first();
        assertThat(fehler).containsText("Bitte schreiben Sie den Beschlusstext.");
        assertThat(fehler).containsText("Bitte schreiben Sie den Sachverhalt.");
        assertThat(fehler).containsText("Bitte nennen Sie den Einreicher");
        assertThat(fehler).containsText("Eine Finanzzeile nennt 1.500,00");
        assertThat(fehler).containsText("Bitte geben Sie an, welche Zeile der Beratungen entscheidet.");
        for (String id : new String[] {"beschluss", "sachverhalt", "einreicher", "kaemmerei", "folge:0:umfang"}) {
            assertThat(feld(id)).hasAttribute("aria-invalid", "true");
        }
        barrierefrei();
        screenshot(page(), "vorlagenentwurf-fehler");

        page().reload();
        assertThat(feld("betreff")).hasValue("Probe eines Entwurfs");
        page().locator("#speichern").click();
        Locator main = page().locator("main");
        assertThat(page().locator("#meldungen")).containsText("Der Entwurf ist gespeichert.");
        assertThat(page().locator("h1")).containsText("noch keine Nummer");
        assertThat(page().locator("#fehlt li")).hasCount(5);
        barrierefrei();
        screenshot(page(), "vorlagenentwurf");
        link("Bitte schreiben Sie den Sachverhalt.").click();
        assertThat(page().url()).endsWith("#sachverhalt");
        feld("sachverhalt").fill("Der Weg zum See ist weit.");
        feld("beschluss").fill("Der Kreistag beschließt den Spielplatz.");
        feld("einreicher").fill("Die Verwaltung");
        feld("kaemmerei").selectOption("ERFOLGT");
        feld("folge:0:umfang").selectOption("GANZ");
        page().locator("#speichern").press("Enter");
        assertThat(page().locator("#fehlt")).hasCount(0);
        link("Einreichen").press("Enter");
        barrierefrei();
        taste("Jetzt einreichen").press("Enter");
        assertThat(main).containsText("eingereicht, noch nicht beraten");
        assertThat(link("Bearbeiten")).hasCount(0);
        String adresse = page().url().replaceAll(".*/vorlage/", "vorlage/");

        link("Neue Fassung").click();
        feld("sachverhalt").fill("Der Weg zum Wald ist weit.");
        taste("Neue Fassung einreichen").click();
        assertThat(feld("fassungsart")).hasAttribute("aria-invalid", "true");
        assertThat(feld("grund")).hasAttribute("aria-invalid", "true");
        feld("fassungsart").selectOption("ERSETZUNG");
        feld("grund").fill("Der See ist der Wald");
        barrierefrei();
        taste("Neue Fassung einreichen").click();
        assertThat(main).containsText("Der Weg zum Wald ist weit.");
        assertThat(page().locator("#aufzeichnungen")).containsText("Fassung 2, Ersetzungsvorlage");
        link("Zwei Stände vergleichen").click();
        assertThat(page().locator(".gegenueber del")).hasText("See");
        assertThat(page().locator(".gegenueber ins")).hasText("Wald");
        barrierefrei();

        angemeldetNeu("gremienbuero");
        open(adresse);
        link("Nummer eintragen").click();
        feld("schrittForm:nummer").fill("2026/7/901");
        taste("Nummer speichern").click();
        assertThat(page().locator("h1")).hasText("Vorlage 2026/7/901");
        open("vorlage/nummern.xhtml");
        barrierefrei();
        feld("muster").fill("JJJJ/W");
        taste("Speichern").click();
        assertThat(page().locator(".meldung-fehler").first()).containsText("genau eine laufende Nummer");

        angemeldetNeu("projektleitung");
        open(adresse);
        link("Zurückziehen").click();
        taste("Zurückziehen").click();
        assertThat(feld("schrittForm:grund")).hasAttribute("aria-invalid", "true");
        feld("schrittForm:grund").fill("Nur eine Probe");
        taste("Zurückziehen").click();
        assertThat(main).containsText("Nur eine Probe");
        assertThat(main).containsText("zurückgezogen");
        open("vorlage/index.xhtml?stand=ZURUECKGEZOGEN");
        assertThat(page().locator("caption")).hasText("1 Vorlage");
        barrierefrei();
        link("2026/7/901").click();
        link("Als Muster verwenden").click();
        assertThat(feld("betreff")).hasValue("Probe eines Entwurfs");
        assertThat(feld("kaemmerei")).hasValue("");
    }

    /** V-11: What the program does not keep has to be named, also in a draft. */
    private void ohneNamen() {
        taste("Gegenstand hinzufügen").click();
        feld("gegenstaende:0:gegenstand").selectOption("ANDERES");
        page().locator("#speichern").click();
        assertThat(page().locator(".meldung-fehler").first())
                .containsText("Bitte nennen Sie den Gegenstand beim Namen.");
        assertThat(feld("gegenstaende:0:gegenstandsname")).isVisible();
        assertThat(feld("gegenstaende:0:gegenstandsname")).hasAttribute("aria-invalid", "true");
        taste("Gegenstand 1 entfernen").click();
        assertThat(feld("gegenstaende:0:gegenstand")).hasCount(0);
    }

    /** On a desk and on a phone. */
    private void barrierefrei() {
        axe(page());
        page().setViewportSize(PHONE, HEIGHT);
        axe(page());
        assertThat((Boolean)
                        page().evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("the page is as wide as a phone")
                .isTrue();
        page().setViewportSize(DESKTOP, HEIGHT);
    }

    private void angemeldetNeu(String wer) {
        page().context().clearCookies();
        angemeldet(wer);
    }

    private Locator feld(String id) {
        return page().locator("[id=\"" + id + "\"]");
    }

    private Locator link(String name) {
        return page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator taste(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
