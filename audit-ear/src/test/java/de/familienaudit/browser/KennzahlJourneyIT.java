package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A key figure from its definition to the line: entered, pasted with a wrong line, put right. */
class KennzahlJourneyIT extends BrowserTest {

    private final Datenbestand daten = new Datenbestand(database());

    @Test
    void theProjektleitungDefinesAndRecords() {
        Kleinkreis kreis = Kleinkreis.create(daten);
        anmelden(kreis.projektleitung());
        open("zielvereinbarung/index.xhtml");
        link("Ziel 1.1").click();
        assertThat(page().locator("#kennzahlen")).containsText("Noch keine Kennzahl");
        axe(page());
        define();
        enter();
        paste();
        putRight();

        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Änderungen zeigen"))
                .click();
        assertThat(page().locator("#aenderungen")).containsText("Wert einer Kennzahl berichtigen");
        link("Ziel 1.1").first().click();
        assertThat(page().locator("#kennzahlen")).containsText("5.100 Haushalte");
        assertThat(page().locator("#kennzahlen")).containsText("Ziel erreicht");
        screenshot(page(), "ziel");
        axe(page());
    }

    @Test
    void theExampleHasTheKeyFiguresOfTheAgreement() {
        angemeldet("leser");
        open("zielvereinbarung/ziel.xhtml?id=" + daten.ziel(Datenbestand.KREIS, "5.1"));
        assertThat(page().locator("#kennzahlen tbody tr")).hasCount(2);
        assertThat(page().locator("#kennzahlen")).containsText("mindestens 4.700 von 14.000 Haushalte");
        link("Haushalte mit schnellem Internet").click();
        assertThat(page().locator("#entwicklung")).containsText("Noch keine Werte");
        assertThat(page().locator("[data-oeffnet=eintragen]")).hasCount(0);
        axe(page());
        screenshot(page(), "kennzahl-leer");
    }

    private void define() {
        link("Kennzahl festlegen").click();
        page().locator("#bezeichnung").fill("Haushalte mit schnellem Internet");
        page().locator("#zielwert").fill("1e99");
        page().locator("#speichern").click();
        assertThat(page().locator("main")).containsText("„1e99“ ist keine Zahl");
        assertThat(page().locator("main")).containsText("Bitte nennen Sie die Einheit");
        assertThat(page().locator("#bezeichnung")).hasValue("Haushalte mit schnellem Internet");
        axe(page());
        screenshot(page(), "kennzahl-festlegen");
        page().locator("#einheit").fill("Haushalte");
        page().locator("#schwelle").selectOption("MINDESTENS");
        page().locator("#zielwert").fill("4.700");
        page().locator("#gesamt").fill("14.000");
        page().locator("#termin").fill("IV. Quartal 2020");
        page().locator("#speichern").click();
        assertThat(page().locator(".seitenkopf"))
                .containsText("mindestens 4.700 von 14.000 Haushalte, zu erreichen bis: IV. Quartal 2020");
        assertThat(page().locator(".seitenkopf .tag")).containsText("noch offen");
    }

    private void enter() {
        page().locator("[data-oeffnet=eintragen]").click();
        Locator dialog = page().locator("dialog#eintragen");
        dialog.locator("#zeitraum").fill("31.12.2018");
        dialog.locator("#zahl").fill("1.2");
        dialog.locator("#quelle").fill("Bericht <b>2018</b> 😀");
        dialog.locator("#eintragenSenden").click();
        assertThat(dialog).containsText("nicht eindeutig");
        assertThat(dialog.locator("#quelle")).hasValue("Bericht <b>2018</b> 😀");
        axe(page());
        screenshot(page(), "kennzahl-eintragen");
        dialog.locator("#zahl").fill("1.200 Haushalte");
        dialog.locator("#eintragenSenden").click();
        assertThat(page().locator("#werte")).containsText("Bericht <b>2018</b> 😀");
        assertThat(page().locator(".diagramm circle")).hasCount(1);
    }

    private void paste() {
        link("Werte einfügen").click();
        page().locator("#liste")
                .fill("Datum\tWert\tQuelle\n2018\t1.200\tBericht\n30.06.2019\tirgendwas\n"
                        + "31.12.2019\t3.900\tBericht 2019\nIV. Quartal 2020\t5.010\n");
        page().locator("#quelle").fill("Meldung des Bauamts");
        page().locator("#pruefen").click();
        assertThat(page().locator("#vorschau")).containsText("Eine Zeile ist falsch");
        assertThat(page().locator("#vorschau")).containsText("„irgendwas“ ist keine Zahl");
        assertThat(page().locator("#vorschau")).containsText("steht schon da");
        assertThat(page().locator("#uebernehmen")).hasCount(0);
        axe(page());
        screenshot(page(), "kennzahl-einfuegen");
        page().locator("#liste").fill(page().locator("#liste").inputValue().replace("irgendwas", "2.500"));
        page().locator("#pruefen").click();
        assertThat(page().locator("#vorschau")).containsText("3 neue Werte");
        page().locator("#liste").fill(page().locator("#liste").inputValue().replace("2.500", "2.600"));
        page().locator("#uebernehmen").click();
        assertThat(page().locator("#meldungen")).containsText("seit der Prüfung geändert");
        assertThat(page().locator("#vorschau")).containsText("2.600 Haushalte");
        page().locator("#uebernehmen").click();
        assertThat(page().locator(".diagramm circle")).hasCount(4);
        assertThat(page().locator(".seitenkopf .tag")).containsText("Ziel erreicht");
    }

    private void putRight() {
        page().locator("#werte tbody tr")
                .filter(new Locator.FilterOptions().setHasText("5.010"))
                .getByRole(AriaRole.LINK)
                .click();
        Locator dialog = page().locator("dialog#berichtigen");
        assertThat(dialog).containsText("5.010 Haushalte");
        dialog.locator("[id$=zahl]").fill("5.100");
        dialog.locator("[id$=berichtigenSenden]").click();
        assertThat(dialog).containsText("Bitte nennen Sie den Grund");
        dialog.locator("[id$=grund]").fill("Zahlendreher");
        dialog.locator("[id$=berichtigenSenden]").click();
        assertThat(page().locator("#werte s")).containsText("5.010 Haushalte");
        assertThat(page().locator("#werte")).containsText("Berichtigung von 5.010: Zahlendreher");
        assertThat(page().locator("#werte tbody tr")).hasCount(5);
        assertThat(page().locator(".diagramm circle")).hasCount(4);
        axe(page());
        screenshot(page(), "kennzahl");
        page().setViewportSize(320, 900);
        assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        page().setViewportSize(1280, 900);
    }

    private Locator link(String name) {
        return page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
