package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Positions of the budget, as everybody reads them and as the Kämmerei keeps them (H-1, G-1, G-2). */
@DisplayName("H-1: Alle lesen, was eine Haushaltsstelle bedeutet; die Kämmerei trägt sie ein")
class HaushaltsstellenJourneyIT extends BrowserTest {

    private static final int ENLARGED = 320;
    private static final int HEIGHT = 900;

    @Test
    @DisplayName("01.49530.6300: gefunden, Teil für Teil gedeutet, mit Zwilling und Vorlage, und von dort zurück")
    void everybodyReads() {
        angemeldet("leser");
        open("haushalt/index.xhtml?suche=4953");
        assertThat(page().locator("nav.seite a[aria-current=page]")).hasText("Haushalt");
        assertThat(page().locator("button[data-oeffnet=eintragen]")).hasCount(0);
        assertThat(page().locator("a[href*=einstellungen]")).hasCount(0);
        assertThat(page().locator("table.liste")).containsText("01.4953.7187");
        axe(page());
        screenshot(page(), "haushaltsstellen");
        link("01.49530.6300").click();
        assertThat(page().locator("h1")).hasText("Haushaltsstelle 01.49530.6300");
        Locator teile = page().locator(".nummernteile");
        assertThat(teile).containsText("Soziale Sicherung (bundesweit)");
        assertThat(teile).containsText("Sonstige soziale Angelegenheiten (üblich, nicht belegt)");
        assertThat(teile).containsText("Weitere Verwaltungs- und Betriebsausgaben");
        assertThat(teile).not().containsText("Landesprogramm Familie");
        assertThat(page().locator("main")).containsText("die örtliche Bezeichnung gilt");
        assertThat(page().locator("button[data-oeffnet=bezeichnen]")).hasCount(0);
        axe(page());
        screenshot(page(), "haushaltsstelle");
        page().setViewportSize(ENLARGED, HEIGHT);
        assertThat(page().locator("html")).hasJSProperty("scrollWidth", ENLARGED);
        axe(page());

        page().locator("#vorlagen a").first().click();
        assertThat(page().locator("main")).containsText("1.500,00");
        link("01.49530.6300").first().click();
        assertThat(page().locator("h1")).hasText("Haushaltsstelle 01.49530.6300");
        page().locator(".hinweis")
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText("01.4953.7187"))
                .click();
        assertThat(teile).containsText("Landesprogramm Familie (örtlich)");
        assertThat(teile).containsText("Übrige Bereiche");
        open("haushalt/gliederung.xhtml");
        assertThat(page().locator("table.liste").first()).containsText("4953");
        page().locator("main details summary").click();
        assertThat(page().locator("main details")).containsText("Kindertagesbetreuung");
        axe(page());
        open("haushalt/texte.xhtml");
        axe(page());
        open("haushalt/einstellungen.xhtml");
        assertThat(page().locator("#form")).hasCount(0);
    }

    @Test
    @DisplayName(
            "Was keine Haushaltsstelle ist, wird am Feld gesagt, das Getippte bleibt; doppisch fehlt nichts ungenannt")
    void badInputIsExplained() {
        angemeldet("kaemmerei");
        open("haushalt/index.xhtml");
        page().locator("button[data-oeffnet=eintragen]").click();
        senden("eintragen");
        assertThat(page().locator(".feld-falsch:has(#nummer)")).isVisible();
        for (String unsinn : new String[] {"01.4953", "1.2.3.4.5.6", "Landesprogramm Familie"}) {
            page().locator("#nummer").fill(unsinn);
            senden("eintragen");
            assertThat(page().locator(".feld-falsch:has(#nummer)"))
                    .containsText(
                            "„" + unsinn + "“ ist keine Haushaltsstelle. Möglich ist zum Beispiel 01.49530.6300.");
            assertThat(page().locator("#nummer")).hasValue(unsinn);
        }
        page().locator("#nummer").fill("01/49530.6300");
        senden("eintragen");
        assertThat(page().locator(".feld-falsch:has(#nummer)")).containsText("schon eingetragen, als 01.49530.6300");
        axe(page());
        screenshot(page(), "haushaltsstelle-eintragen");
        assertThat(page().locator("#produkt")).isHidden();
        page().locator("#stil").selectOption("DOPPISCH");
        assertThat(page().locator("#nummer")).isHidden();
        page().locator("#produkt").fill("36.35");
        page().locator("#konto").fill("5");
        senden("eintragen");
        assertThat(page().locator(".feld-falsch:has(#produkt)")).containsText("3 bis 10 Zeichen");
        assertThat(page().locator(".feld-falsch:has(#konto)")).containsText("4 bis 8 Zeichen");
        assertThat(page().locator(".feld-falsch:has(#haushaltsseite)")).isVisible();
        assertThat(page().locator("#nummer")).isHidden();
        axe(page());

        open("haushalt/einstellungen.xhtml");
        page().locator("#produktVon").fill("drei");
        page().locator("#kontoBis").fill("99");
        page().locator("#speichern").click();
        assertThat(page().locator(".feld-falsch:has(#produktBis)")).containsText("1 bis 30");
        assertThat(page().locator(".feld-falsch:has(#kontoBis)")).containsText("1 bis 30");
        assertThat(page().locator("#produktVon")).hasValue("drei");
        axe(page());
        screenshot(page(), "haushaltsmuster");
        page().locator("#produktVon").fill("3");
        page().locator("#kontoBis").fill("8");
        page().locator("#produktPunkt").check();
        page().locator("#speichern").click();
        assertThat(page().locator("main")).containsText("Das Muster ist gespeichert.");
        assertThat(page().locator("#produktPunkt")).isChecked();
    }

    @Test
    @DisplayName("Eintragen, bezeichnen, örtlich benennen, umbenennen, entfernen: jede Änderung steht im Verlauf")
    void theTreasuryKeepsThem() {
        angemeldet("kaemmerei");
        open("haushalt/index.xhtml");
        page().locator("button[data-oeffnet=eintragen]").click();
        page().locator("#nummer").fill("35010.41610");
        senden("eintragen");
        assertThat(page().locator("h1")).hasText("Haushaltsstelle 35010.41610");
        assertThat(page().locator("main")).containsText("Die Haushaltsstelle ist eingetragen.");
        assertThat(page().locator("main")).containsText("Keine Bezeichnung eingetragen");
        page().locator("button[data-oeffnet=bezeichnen]").click();
        page().locator("#bezeichnung").fill("Entgelte, erfunden für die Probe");
        senden("bezeichnen");
        assertThat(page().locator("main")).containsText("Entgelte, erfunden für die Probe");
        page().locator("#aenderungen a.knopf").click();
        page().locator("#aenderungen summary").first().waitFor();
        assertThat(page().locator("#aenderungen")).containsText("Bezeichnung einer Haushaltsstelle ändern");

        open("haushalt/gliederung.xhtml");
        page().locator("button[data-oeffnet=benennen]").click();
        page().locator("#art").selectOption("UNTERABSCHNITT");
        page().locator("#ziffern").fill("35");
        senden("benennen");
        assertThat(page().locator(".feld-falsch:has(#ziffern)")).containsText("3 bis 5 Ziffern");
        assertThat(page().locator(".feld-falsch:has(#bezeichnung)")).isVisible();
        axe(page());
        page().locator("#ziffern").fill("35010");
        page().locator("#bezeichnung").fill("Volkshochschule, erfunden");
        senden("benennen");
        Locator zeile = page().locator("main tbody tr").filter(new Locator.FilterOptions().setHasText("35010"));
        assertThat(zeile).containsText("Volkshochschule, erfunden");
        zeile.getByRole(AriaRole.LINK).click();
        page().locator("#umbenannt").fill("");
        senden("umbenennen");
        assertThat(page().locator(".feld-falsch:has(#umbenannt)")).isVisible();
        page().locator("#umbenannt").fill("Musikschule, erfunden");
        axe(page());
        screenshot(page(), "gliederung");
        senden("umbenennen");
        assertThat(zeile).containsText("Musikschule, erfunden");
        open("haushalt/index.xhtml?suche=musikschule");
        link("35010.41610").click();
        assertThat(page().locator(".nummernteile")).containsText("Musikschule, erfunden (örtlich)");
        open("haushalt/gliederung.xhtml");
        zeile.getByRole(AriaRole.LINK).click();
        senden("entfernen");
        assertThat(zeile).hasCount(0);
    }

    private void senden(String dialog) {
        page().locator("#" + dialog + "Senden").click();
    }

    private Locator link(String name) {
        return page().locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
