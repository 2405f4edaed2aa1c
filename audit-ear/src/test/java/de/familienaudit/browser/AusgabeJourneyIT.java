package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A whole Fassung goes out as a file and comes in again through the import (A-2, ADR 21). */
class AusgabeJourneyIT extends BrowserTest {

    private final Datenbestand daten = new Datenbestand(database());

    @Test
    void jsonOfTheExampleIsTakenOverAsAnAgreementOfItsOwn() throws IOException {
        angemeldet("projektleitung");
        open("zielvereinbarung/fassung.xhtml?id=" + daten.geltendeFassung(Datenbestand.KREIS));
        page().locator("[data-oeffnet=ausgeben]").click();
        Locator dialog = page().locator("dialog#ausgeben");
        assertThat(dialog).isVisible();
        screenshot(page(), "ausgeben");
        axe(page());
        Download download =
                page().waitForDownload(() -> link("Ausgeben als JSON").click());
        assertThat(download.suggestedFilename())
                .matches("zielvereinbarung-kyffhaeuserkreis-2020-2022-nr-\\d+-fassung-\\d+\\.json");
        byte[] json = Files.readAllBytes(download.path());
        assertThat(new String(json, StandardCharsets.UTF_8)).contains("familienaudit-zielvereinbarung");

        ImportSeite vorschau =
                new ImportSeite(page()).lies(download.suggestedFilename(), json).istVorschau();
        vorschau.zeigt(6, 19, 54);
        assertThat(page().locator("#wohin")).containsText("0 Maßnahmen verändert und 54 gleich geblieben");
        screenshot(page(), "ausgabe-vorschau");
        vorschau.alsNeueVereinbarung("Wieder eingelesen " + UUID.randomUUID())
                .uebernehmen()
                .click();
        assertThat(page().locator("#meldungen .hinweis.ok"))
                .containsText("Übernommen: 6 Handlungsfelder, 19 Ziele und 54 Maßnahmen.");

        new ImportSeite(page())
                .lies("kaputt.json", new String(json, StandardCharsets.UTF_8).replaceFirst("\"kosten\"", "\"x\""));
        assertThat(page().locator("#meldungen .hinweis.bad")).containsText("„kosten“ fehlt");
        APIResponse schema = page().context().request().get("schema/zielvereinbarung-1.json");
        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.text()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    private Locator link(String name) {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
