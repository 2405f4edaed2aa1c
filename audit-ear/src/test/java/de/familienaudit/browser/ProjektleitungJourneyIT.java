package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the Projektleitung does in a week: look, filter, export, report, record afterwards. */
class ProjektleitungJourneyIT extends BrowserTest {

    private static final String LISTE = "zielvereinbarung/index.xhtml";

    private final Datenbestand daten = new Datenbestand(database());

    @BeforeEach
    void anmelden() {
        angemeldet("projektleitung");
    }

    @Test
    void theLanguageOfTheBrowserDoesNotDecide() {
        page().setExtraHTTPHeaders(java.util.Map.of("Accept-Language", "en-US,en"));
        open("uebersicht.xhtml");
        assertThat(page().locator(".aufgabengruppe[data-art=MELDUNG] li small").first())
                .hasText(Pattern.compile("überfällig seit .*|noch nie gemeldet|zuletzt gemeldet am .*"));
        open("uebersicht.xhtml?sprache=en");
        assertThat(page().locator(".aufgabengruppe[data-art=MELDUNG] li small").first())
                .hasText(Pattern.compile("overdue since .*|never reported so far|last reported on .*"));
    }

    @Test
    void agreementStandsWithItsNumbersAndCanBeFiltered() {
        open("uebersicht.xhtml");
        page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Zielvereinbarung").setExact(true))
                .first()
                .click();
        assertThat(page().locator("main")).containsText("6 Handlungsfelder, 19 Ziele");
        assertThat(page().locator(".listenkopf")).containsText("54 Maßnahmen");
        assertThat(zeilen()).hasCount(54);
        assertThat(page().locator("table.liste tr.gruppe")).hasCount(6);
        assertThat(page().locator("table.liste tr.untergruppe")).hasCount(19);

        page().getByLabel("Braucht Aufmerksamkeit").selectOption("überfällig");
        filtern();
        assertThat(page()).hasURL(Pattern.compile("achtung=UEBERFAELLIG"));
        assertThat(page().getByLabel("Braucht Aufmerksamkeit")).hasValue("UEBERFAELLIG");
        int ueberfaellige = zeilen().count();
        assertThat(ueberfaellige).isBetween(1, 53);
        assertThat(zeilen().filter(new Locator.FilterOptions().setHasText("überfällig")))
                .hasCount(ueberfaellige);
        assertThat(page().locator("table.liste caption")).containsText(Integer.toString(ueberfaellige));

        page().goBack();
        assertThat(zeilen()).hasCount(54);
        page().goForward();
        assertThat(zeilen()).hasCount(ueberfaellige);
        page().reload();
        assertThat(zeilen()).hasCount(ueberfaellige);
    }

    @Test
    void freeTextFindsUmlautsHoweverTheyAreTyped() {
        open(LISTE);
        suche("Frühe Hilfen");
        int gefunden = zeilen().count();
        assertThat(gefunden).isPositive().isLessThan(54);
        assertThat(zeilen().filter(new Locator.FilterOptions().setHasText("4.2.1")))
                .hasCount(1);
        for (String schreibweise : List.of("FRÜHE HILFEN", "fruhe hilfen", "  frühe   hilfen ")) {
            suche(schreibweise);
            assertThat(zeilen()).hasCount(gefunden);
        }
        suche("gibt es sicher nicht %_'\"<b>");
        assertThat(page().getByText("Keine Maßnahme passt zu diesem Filter")).isVisible();
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Filter zurücksetzen"))
                .click();
        assertThat(zeilen()).hasCount(54);
    }

    @Test
    void headOfColumnSortsAndTurnsRound() {
        open(LISTE + "?achtung=UEBERFAELLIG");
        Locator kopf = page().locator("table.liste thead th").nth(1);
        kopf.getByRole(AriaRole.LINK).click();
        assertThat(kopf).hasAttribute("aria-sort", "ascending");
        assertThat(page()).hasURL(Pattern.compile("sortierung=TITEL"));
        assertThat(page()).hasURL(Pattern.compile("achtung=UEBERFAELLIG"));
        List<String> aufsteigend = titel();
        kopf.getByRole(AriaRole.LINK).click();
        assertThat(kopf).hasAttribute("aria-sort", "descending");
        List<String> absteigend = titel();
        Collections.reverse(absteigend);
        assertThat(absteigend).isEqualTo(aufsteigend).hasSizeGreaterThan(5);
    }

    @Test
    void excelHoldsWhatTheFilterLeaves() throws IOException {
        open(LISTE + "?achtung=UEBERFAELLIG");
        int zeilen = zeilen().count();
        page().locator("[data-menue=weitere] > summary").click();
        Download download = page().waitForDownload(
                        () -> page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Excel"))
                                .click());
        assertThat(download.suggestedFilename()).endsWith(".xlsx");
        Path datei = download.path();
        assertThat(Files.size(datei)).isPositive();
        try (XSSFWorkbook mappe = new XSSFWorkbook(Files.newInputStream(datei))) {
            Sheet blatt = mappe.getSheetAt(0);
            assertThat(blatt.getRow(0)).extracting(Object::toString).contains("Nr.", "Maßnahme", "Stand");
            assertThat(blatt.getLastRowNum()).isEqualTo(zeilen);
            assertThat(blatt.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(zeilen().first().locator("td").first().innerText());
            assertThat(blatt.getRow(1).getCell(9).getStringCellValue()).contains("überfällig");
            assertThat(blatt.getRow(1).getCell(7).getLocalDateTimeCellValue().toLocalDate())
                    .isBefore(LocalDate.now(ZoneId.of("Europe/Berlin")));
        }
    }

    @Test
    void doneNeedsAWordOnTheIndikator() {
        open(LISTE + "?suche=6.1.1");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pflegende Angehörige"))
                .click();
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("6.1.1");
        MassnahmeSeite massnahme = MassnahmeSeite.of(page());
        int vorher = massnahme.protokoll().count();
        String text = "Vier Treffpunkte bestehen. " + UUID.randomUUID();

        massnahme.oeffneMelden().mitStatus("UMGESETZT").mitText(text).senden().click();
        Locator indikator = massnahme.dialog().locator("#indikator");
        assertThat(indikator).hasAttribute("aria-invalid", "true");
        assertThat(indikator).isFocused();
        assertThat(massnahme.fehler()).containsText("wie der Indikator erreicht wurde");
        assertThat(massnahme.text()).hasValue(text);
        assertThat(massnahme.dialog().locator("#status")).hasValue("UMGESETZT");

        massnahme
                .mitIndikator("Alle 14 Gemeinden haben einen Treffpunkt.")
                .senden()
                .click();
        massnahme.istGemeldet();
        assertThat(massnahme.protokoll()).hasCount(vorher + 1);
        assertThat(massnahme.protokoll().first()).containsText(text);
        assertThat(massnahme.protokoll().first()).containsText("Alle 14 Gemeinden haben einen Treffpunkt.");
        assertThat(massnahme.protokoll().first()).containsText("Projektleitung Audit");
        assertThat(page().locator(".seitenkopf .tags")).containsText("umgesetzt");
        assertThat(daten.meldungen(text)).isOne();
    }

    @Test
    void draftIsRecordedAsExamined() throws IOException {
        String titel = "Erprobung " + UUID.randomUUID();
        new ImportSeite(page())
                .lies("klein.txt", ImportSeite.kleineVereinbarung())
                .istVorschau()
                .alsNeueVereinbarung(titel)
                .uebernehmen()
                .click();
        assertThat(page().locator("#meldungen .hinweis.ok")).containsText("Übernommen:");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fassung 1"))
                .click();
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(titel);
        assertThat(page().locator(".seitenkopf")).containsText("Entwurf");

        page().locator("[data-oeffnet=nacherfassen]").click();
        Locator dialog = page().locator("dialog#nacherfassen");
        dialog.locator("#status").selectOption("GEPRUEFT");
        dialog.locator("#datum_input").fill("2025-02-03");
        dialog.locator("#quelle").fill("Prüfvermerk 3");
        dialog.locator("#nacherfassenSenden").click();
        assertThat(dialog.locator("#grund")).hasAttribute("aria-invalid", "true");
        assertThat(dialog.locator("#grund")).isFocused();
        assertThat(dialog.locator("#quelle")).hasValue("Prüfvermerk 3");
        dialog.locator("#grund").fill("Geprüft vor Einführung des Programms");
        dialog.locator("#nacherfassenSenden").click();

        assertThat(page().locator("#meldungen .hinweis.ok")).containsText("Der Eintrag ist gespeichert");
        assertThat(page().locator(".seitenkopf")).containsText("geprüft");
        assertThat(page().locator("#verlauf li").first()).containsText("Prüfvermerk 3");
        assertThat(page().locator("#verlauf li").first()).containsText("03.02.2025");
        assertThat(page().locator("#verlauf li").first()).containsText("nacherfasst");
    }

    private Locator zeilen() {
        return page().locator("table.liste tbody tr:not(.gruppe):not(.untergruppe)");
    }

    private List<String> titel() {
        return new ArrayList<>(
                page().locator("table.liste tbody td:nth-child(2)").allInnerTexts());
    }

    private void filtern() {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtern"))
                .click();
    }

    private void suche(String text) {
        page().getByRole(AriaRole.SEARCHBOX).fill(text);
        filtern();
        String inDerAdresse = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "\\+");
        assertThat(page()).hasURL(Pattern.compile("suche=" + inDerAdresse + "(&|$)"));
    }
}
