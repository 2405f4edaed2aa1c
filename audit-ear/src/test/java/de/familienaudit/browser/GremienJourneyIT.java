package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Bodies, as the Gremienbüro keeps them and as everybody reads them (V-2, V-3, V-10, G-1). */
@DisplayName("V-2: Das Gremienbüro pflegt die Gremien, alle lesen sie")
class GremienJourneyIT extends BrowserTest {

    private static final String NAME = "Probebeirat Wegewarte";

    @Test
    @DisplayName("Alle sehen, welche Gremien es gibt, ob sie öffentlich tagen und worüber sie entscheiden")
    void everybodyReads() {
        angemeldet("leser");
        open("vorlage/gremien.xhtml");
        Locator kreistag = zeile("Kreistag");
        assertThat(kreistag).containsText("Zielvereinbarung");
        assertThat(kreistag).containsText("öffentlich");
        assertThat(kreistag).containsText("nicht belegt");
        assertThat(zeile("Kreisausschuss")).containsText("nichtöffentlich");
        assertThat(page().locator("button[data-oeffnet=anlegen]")).hasCount(0);
        axe(page());
        screenshot(page(), "gremien");
        link("Kreisausschuss").click();
        assertThat(page().locator("h1")).hasText("Kreisausschuss");
        Locator mitglieder = page().locator("#abschnitt-MITGLIEDER");
        assertThat(mitglieder).containsText("7 Mitglieder mit Stimme");
        assertThat(mitglieder).containsText("bis 31.03.2021");
        assertThat(mitglieder).containsText("ThürKO § 105");
        assertThat(page().locator("main a.knopf[href*=schritt]")).hasCount(0);
        axe(page());
        screenshot(page(), "gremium");
    }

    @Test
    @DisplayName(
            "Eintragen, umbenennen, ablösen, berichtigen, beenden, zurücknehmen: was falsch war, bleibt mit Grund lesbar")
    void theOfficeKeepsThem() {
        angemeldet("gremienbuero");
        open("vorlage/gremien.xhtml");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gremium eintragen"))
                .click();
        page().locator("#name").fill(NAME);
        page().locator("#anlegenSenden").click();
        assertThat(page().locator(".feld-falsch:has(#art)")).isVisible();
        assertThat(page().locator(".feld-falsch:has(#quelle)")).isVisible();
        assertThat(page().locator("#name")).hasValue(NAME);
        axe(page());
        page().locator("#art").selectOption("BEIRAT");
        page().locator("#quelle").fill("Satzung, erfunden für die Probe");
        page().locator("#anlegenSenden").click();
        assertThat(page().locator("h1")).hasText(NAME);
        assertThat(page().locator("main")).containsText("tagt nichtöffentlich");

        link("Zahl der Mitglieder eintragen").click();
        page().locator("#mitglieder").fill("0");
        page().locator("#quelle").fill("Satzung");
        senden();
        assertThat(page().locator("#schritt")).containsText("Bitte nennen Sie eine ganze Zahl von 1 bis 999.");
        axe(page());
        screenshot(page(), "gremium-mitglieder");
        page().locator("#mitglieder").fill("7");
        senden();
        Locator mitglieder = page().locator("#abschnitt-MITGLIEDER");
        assertThat(mitglieder).containsText("ohne bekannten Anfang und ohne Ende");

        link("Zahl der Mitglieder eintragen").click();
        page().locator("#mitglieder").fill("9");
        page().locator("#von_input").fill("01.07.2024");
        page().locator("#quelle").fill("Neue Satzung");
        senden();
        assertThat(page().locator("#schritt")).containsText("endet damit am 30.06.2024");
        assertThat(page().locator("#von_input")).hasValue("01.07.2024");
        page().locator("#grund").fill("Neue Satzung beschlossen");
        senden();
        assertThat(mitglieder).containsText("bis 30.06.2024");
        assertThat(mitglieder).containsText("Neue Satzung beschlossen");

        link("Zahl der beratenden Mitglieder eintragen").click();
        page().locator("#mitglieder").fill("11");
        page().locator("#quelle").fill("Satzung");
        senden();
        assertThat(page().locator("#abschnitt-BERATENDE")).containsText("11 beratende Mitglieder ohne Stimme");

        in(mitglieder, "Berichtigen 9 Mitglieder mit Stimme, ab 01.07.2024").click();
        assertThat(page().locator("#mitglieder")).hasValue("9");
        assertThat(page().locator("#quelle")).hasValue("Neue Satzung");
        page().locator("#mitglieder").fill("8");
        page().locator("#grund").fill("Verlesen");
        senden();
        assertThat(mitglieder).containsText("8 Mitglieder mit Stimme");
        mitglieder.locator("summary").click();
        assertThat(mitglieder.locator("details")).containsText("Verlesen");

        link("Neuen Namen eintragen").click();
        page().locator("#name").fill(NAME + " am Kyffhäuser");
        page().locator("#von_input").fill("01.01.2025");
        page().locator("#quelle").fill("Beschluss");
        senden();
        assertThat(page().locator("h1")).hasText(NAME + " am Kyffhäuser");
        assertThat(page().locator("#abschnitt-NAME")).containsText("bis 31.12.2024");

        in(mitglieder, "Beenden 8 Mitglieder mit Stimme, ab 01.07.2024").click();
        page().locator("#bis_input").fill("30.06.2024");
        page().locator("#grund").fill("Aufgelöst");
        senden();
        assertThat(page().locator("#schritt")).containsText("Der letzte Tag liegt vor dem ersten, dem 01.07.2024.");
        page().locator("#bis_input").fill("31.12.2025");
        senden();
        assertThat(mitglieder).containsText("01.07.2024 bis 31.12.2025");
        screenshot(page(), "gremium-gepflegt");

        link("Gremium zurücknehmen").click();
        page().locator("#grund").fill("Nur zur Probe");
        senden();
        assertThat(page().locator("main")).containsText("Dieses Gremium wurde zurückgenommen");
        assertThat(page().locator("main")).containsText("Nur zur Probe");
        open("vorlage/gremien.xhtml");
        assertThat(page().locator("table.liste")).not().containsText(NAME);
        page().locator("main details summary").click();
        assertThat(page().locator("main details")).containsText(NAME + " am Kyffhäuser");
    }

    private void senden() {
        page().locator("#senden").click();
    }

    private Locator zeile(String name) {
        return page().locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByRole(
                                        AriaRole.LINK,
                                        new Page.GetByRoleOptions()
                                                .setName(name)
                                                .setExact(true))));
    }

    private Locator link(String name) {
        return page().locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator in(Locator ort, String name) {
        return ort.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
