package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The change log for people: the administration searches, exports, checks; the Projektleitung reads one measure's history. */
class ProtokollJourneyIT extends BrowserTest {

    private final Datenbestand daten = new Datenbestand(database());

    @Test
    void administrationSearchesExportsAndChecks() throws IOException {
        String text = "=Suchwort " + UUID.randomUUID();
        angemeldet("administration");
        daten.change(
                "insert into aenderung (kommune_id, akteur, anwendungsfall, tabelle, datensatz, art, vorher, nachher)"
                        + " select id, 'projektleitung', 'KommentarService.kommentieren', 'kommentar', '1', 'INSERT', null,"
                        + " jsonb_build_object('text', cast(? as text)) from kommune where name = ?",
                text,
                Datenbestand.KREIS);
        open("verwaltung/index.xhtml");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Änderungsprotokoll"))
                .click();
        assertThat(eintraege()).hasCount(50);
        axe(page());
        screenshot(page(), "protokoll");
        page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Ältere").setExact(true))
                .click();
        assertThat(page()).hasURL(Pattern.compile("vor=\\d+"));
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Neuere"))
                .click();
        assertThat(eintraege()).hasCount(50);

        page().getByRole(AriaRole.SEARCHBOX).fill(text);
        page().getByLabel("Vorgang").selectOption("Maßnahme kommentieren");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtern"))
                .click();
        assertThat(eintraege()).hasCount(1);
        assertThat(eintraege()).containsText("Kommentar angelegt");
        assertThat(eintraege()).containsText("Text: „" + text + "“");

        String csv = Files.readString(laden("CSV").path(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF\"Zeitpunkt\";\"Person\"").contains("\"'" + text + "\"");
        assertThat(csv.lines()).hasSize(2);
        try (XSSFWorkbook mappe =
                new XSSFWorkbook(Files.newInputStream(laden("Excel").path()))) {
            assertThat(mappe.getSheetAt(0).getLastRowNum()).isOne();
        }

        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Auf Unversehrtheit prüfen"))
                .click();
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jetzt prüfen"))
                .click();
        assertThat(page().locator("#ergebnis")).containsText("Das Protokoll ist unversehrt");
        axe(page());
        screenshot(page(), "protokoll-pruefung");
    }

    @Test
    void administrationSetsHowLongEntriesAreKept() {
        angemeldet("administration");
        open("verwaltung/protokoll.xhtml");
        page().locator("[data-oeffnet=aufbewahrungAendern]").click();
        page().locator("#jahre").fill("1");
        page().locator("#aufbewahrungSenden").click();
        assertThat(page().locator("#jahre")).hasAttribute("aria-invalid", "true");
        page().locator("#jahre").fill("12");
        page().locator("#aufbewahrungSenden").click();
        assertThat(page().locator("#meldungen .hinweis.ok")).containsText("12 Jahre");
    }

    @Test
    void projektleitungReadsTheHistoryOfAMeasureInWords() {
        angemeldet("projektleitung");
        MassnahmeSeite seite = MassnahmeSeite.open(page(), daten.massnahme(Datenbestand.KREIS, "3.1.2"));
        String text = "Für den Verlauf " + UUID.randomUUID();
        seite.oeffneMelden().mitStatus("VERSCHOBEN").mitText(text);
        seite.dialog().locator("#neuesEnde").fill("IV. Quartal 2030");
        seite.dialog().locator("#grund").fill("Es fehlt Personal");
        seite.senden().click();
        seite.istGemeldet();

        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Änderungen zeigen"))
                .click();
        Locator verlauf = page().locator("#aenderungen .verlauf > li");
        assertThat(verlauf.first()).containsText("Fortschritt melden");
        assertThat(verlauf.first()).containsText("Projektleitung Audit");
        assertThat(page().locator("#aenderungen")).containsText(text);
        assertThat(page().locator("#aenderungen"))
                .containsText(Pattern.compile("Ende geändert von „[^“]+“ auf „IV. Quartal 2030“"));
        assertThat(page().locator("#aenderungen")).not().containsText("???");
        axe(page());
        screenshot(page(), "massnahme-verlauf");
        page().goBack();
        assertThat(page().locator("#aenderungen .verlauf")).hasCount(0);
        open("verwaltung/protokoll.xhtml");
        assertThat(page().locator("body")).containsText("nicht freigegeben");
    }

    private Locator eintraege() {
        return page().locator(".protokoll .verlauf > li");
    }

    private Download laden(String name) {
        return page().waitForDownload(() -> page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click());
    }
}
