package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Dated exceptions of the law from the provisional regime; the one that is entered is invented. */
@DisplayName("H-3: Ausnahmen des Gesetzes von der vorläufigen Haushaltsführung")
class AusnahmenJourneyIT extends BrowserTest {

    @Test
    @DisplayName("Eine Ausnahme des Gesetzes trägt die Kämmerei ein und nimmt sie zurück; lesen können sie alle")
    void anExceptionOfTheLaw() {
        angemeldet("kaemmerei");
        open("haushalt/ausnahmen.xhtml?schritt=eintragen");
        page().locator("#ausnahmeSenden").click();
        assertThat(falsch(page(), "bezeichnung")).isVisible();
        assertThat(falsch(page(), "von_input")).isVisible();
        page().locator("#bezeichnung").fill("Überbrückung, erfunden");
        page().locator("#norm").fill("§ 1 Probegesetz");
        page().locator("#von_input").fill(tag(0));
        page().locator("#bis_input").fill(tag(1));
        page().locator("#ausnahmeSenden").click();
        assertThat(falsch(page(), "bis_input")).containsText("Das Ende liegt vor dem Beginn");
        assertThat(page().locator("#norm")).hasValue("§ 1 Probegesetz");
        page().locator("#bis_input").fill(tag(0));
        page().locator("#ausnahmeSenden").click();
        assertThat(page().locator("main")).containsText("Die Ausnahme ist eingetragen.");
        assertThat(page().locator("main tbody")).containsText("gilt heute");
        barrierefrei(page(), "ausnahmen");
        try (var andere = newContext()) {
            var seite = andere.newPage();
            anmelden(seite, "leser");
            seite.navigate("haushalt/ausnahmen.xhtml?schritt=eintragen");
            assertThat(seite.locator("main tbody")).containsText("Überbrückung, erfunden");
            assertThat(seite.locator("main a[href*=schritt], #ausnahme")).hasCount(0);
        }
        page().locator("main tbody a[href*=zuruecknehmen]").first().click();
        page().locator("#ausnahmeSenden").click();
        assertThat(falsch(page(), "grund")).isVisible();
        page().locator("#grund").fill("Ein Irrtum");
        page().locator("#ausnahmeSenden").click();
        assertThat(page().locator("main tbody")).containsText("Ein Irrtum");
    }

    private static String tag(int vorTagen) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy")
                .format(LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(vorTagen));
    }
}
