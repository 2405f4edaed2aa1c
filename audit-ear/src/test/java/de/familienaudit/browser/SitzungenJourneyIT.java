package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sessions, as the Gremienbüro keeps them and as everybody reads them (V-5, V-16, F-4). */
@DisplayName("V-16: Das Gremienbüro plant Sitzungen, alle lesen sie und nehmen sie in ihren Kalender")
class SitzungenJourneyIT extends BrowserTest {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    @DisplayName("Alle sehen Monat und Liste; die abgesagte Sitzung nennt Grund, Quelle und neuen Termin")
    void everybodyReads() {
        angemeldet("leser");
        open("vorlage/sitzungen.xhtml?jahr=2020&monat=2020-03");
        assertThat(page().locator("#monat h2")).hasText("März 2020");
        assertThat(page().locator(".mt-sitzung").filter(new Locator.FilterOptions().setHasText("Kreistag")))
                .containsText("abgesagt");
        assertThat(page().locator("table.liste caption")).hasText("5 Sitzungen");
        assertThat(page().locator("main a[href*=schritt]")).hasCount(0);
        axe(page());
        screenshot(page(), "sitzungen");
        link("Nächster Monat").click();
        assertThat(page().locator("#monat h2")).hasText("April 2020");
        assertThat(page().locator(".mt-feiertag"))
                .hasText(new String[] {"Karfreitag", "Ostermontag", "Tag der Arbeit"});
        assertThat(page().locator("table.liste caption")).hasText("5 Sitzungen");
        link("17.03.2020 Kreistag").click();
        assertThat(page().locator("h1")).hasText("Kreistag am 17.03.2020");
        assertThat(page().locator("main")).containsText("Diese Sitzung wurde abgesagt");
        assertThat(page().locator("main")).containsText("Beschlussvorlage 2020/7/010");
        assertThat(page().locator("#fristen")).containsText("Fristen hat nur eine geplante Sitzung.");
        axe(page());
        screenshot(page(), "sitzung");
        link("10.06.2020 (stattgefunden)").click();
        assertThat(page().locator("h1")).hasText("Kreistag am 10.06.2020");
        assertThat(link("17.03.2020 (abgesagt)")).isVisible();
    }

    @Test
    @DisplayName("Als Excel kommt, was der Filter lässt: jede Sitzung mit Tag, Gremium und dem, was daraus wurde")
    void excelHoldsWhatTheFilterLeaves() throws IOException {
        angemeldet("leser");
        open("vorlage/sitzungen.xhtml?jahr=2020&stand=ABGESAGT");
        assertThat(page().locator("table.liste tbody tr")).hasCount(1);
        Download datei = page().waitForDownload(() -> link("Als Excel").click());
        assertThat(datei.suggestedFilename()).isEqualTo("sitzungen.xlsx");
        try (XSSFWorkbook mappe = new XSSFWorkbook(Files.newInputStream(datei.path()))) {
            Sheet blatt = mappe.getSheetAt(0);
            assertThat(blatt.getRow(0))
                    .extracting(Object::toString)
                    .containsExactly("Tag", "Beginn", "Ende", "Gremium", "Form", "Ort", "Stand", "Hinweis");
            assertThat(blatt.getLastRowNum()).isOne();
            assertThat(blatt.getRow(1).getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2020, Month.MARCH, 17));
            assertThat(blatt.getRow(1).getCell(3).getStringCellValue()).isEqualTo("Kreistag");
            assertThat(blatt.getRow(1).getCell(6).getStringCellValue()).isEqualTo("abgesagt");
        }
    }

    @Test
    @DisplayName("Planen mit Fehlern, Bemerkung am Feiertag, absagen, wiederholen, als Termin herunterladen")
    void theOfficeKeepsThem() throws IOException {
        LocalDate heute = LocalDate.now(ZoneId.of("Europe/Berlin"));
        LocalDate feiertag = LocalDate.of(heute.getYear() + 1, Month.OCTOBER, 3);
        LocalDate neuerTag = LocalDate.of(heute.getYear() + 1, Month.OCTOBER, 5);
        angemeldet("sondershausen");
        open("vorlage/sitzungen.xhtml");
        link("Sitzung planen").click();
        page().locator("#tag_input").fill("03.10.2020");
        page().locator("#von").fill("abends");
        page().locator("#ort").fill("Ratssaal, erfunden für die Probe");
        senden();
        assertThat(page().locator(".feld-falsch:has(#gremium)")).isVisible();
        assertThat(page().locator("#neu")).containsText("„abends“ ist keine Uhrzeit");
        assertThat(page().locator("#neu")).containsText("Eine vergangene Sitzung wird nacherfasst.");
        assertThat(page().locator("#ort")).hasValue("Ratssaal, erfunden für die Probe");
        assertThat(page().locator("#von")).hasValue("abends");
        axe(page());
        screenshot(page(), "sitzung-planen");
        page().locator("#gremium").selectOption("Stadtrat");
        page().locator("#tag_input").fill(TAG.format(feiertag));
        page().locator("#von").fill("18 Uhr");
        page().locator("#bis").fill("17:30");
        senden();
        assertThat(page().locator("#neu")).containsText("Das Ende liegt nicht nach dem Beginn.");
        page().locator("#bis").fill("20:30");
        page().locator("#ort").press("Enter");
        assertThat(page().locator("h1")).hasText("Stadtrat am " + TAG.format(feiertag));
        assertThat(page().locator("#bemerkungen")).containsText("ist ein Feiertag: Tag der Deutschen Einheit.");
        assertThat(page().locator("#angaben")).containsText("18:00 bis 20:30 Uhr");
        assertThat(page().locator("#fristen"))
                .containsText("Einladung zugegangen bis " + TAG.format(feiertag.minusDays(5))
                        + ": vier volle Kalendertage dazwischen");
        axe(page());
        screenshot(page(), "sitzung-geplant");

        link("Absagen").click();
        senden();
        assertThat(page().locator("#schritt")).containsText("Bitte nennen Sie den Grund der Absage.");
        page().locator("#grund").fill("Feiertag übersehen");
        senden();
        assertThat(page().locator("main")).containsText("Diese Sitzung wurde abgesagt");
        assertThat(page().locator("main")).containsText("Feiertag übersehen");

        link("Neuen Termin planen").click();
        assertThat(page().locator("#von")).hasValue("18:00");
        assertThat(page().locator("#ort")).hasValue("Ratssaal, erfunden für die Probe");
        page().locator("#tag_input").fill(TAG.format(neuerTag));
        senden();
        assertThat(page().locator("h1")).hasText("Stadtrat am " + TAG.format(neuerTag));
        assertThat(page().locator("#angaben")).containsText(TAG.format(feiertag) + " (abgesagt)");

        Download datei = page().waitForDownload(() -> link("In den Kalender").click());
        assertThat(datei.suggestedFilename()).isEqualTo("Stadtrat " + neuerTag + ".ics");
        assertThat(Files.readString(datei.path()))
                .contains("BEGIN:VEVENT", "@familienaudit", "SUMMARY:Stadtrat", "STATUS:CONFIRMED")
                .contains("DTSTART:" + neuerTag.format(DateTimeFormatter.BASIC_ISO_DATE) + "T160000Z");

        link("Zurücknehmen").click();
        page().locator("#grund").fill("Nur zur Probe");
        senden();
        assertThat(page().locator("main")).containsText("Diese Sitzung wurde zurückgenommen");
        assertThat(link("In den Kalender")).hasCount(0);
    }

    @Test
    @DisplayName("F-3: Ein Jahr auf einmal: ansehen, Fehler berichtigen, planen; ein zweites Mal plant nichts")
    void aYearAtOnce() {
        LocalDate erster =
                LocalDate.of(LocalDate.now(ZoneId.of("Europe/Berlin")).getYear() + 2, Month.AUGUST, 3);
        angemeldet("sondershausen");
        open("vorlage/sitzungen.xhtml?schritt=planen");
        page().locator("#gremium").selectOption("Stadtrat");
        page().locator("#tag_input").fill(TAG.format(erster));
        page().locator("#von").fill("17");
        page().getByText("Mehrere Termine auf einmal").click();
        page().locator("#takt").selectOption("JEDEN_MONAT");
        page().locator("#zeigen").click();
        assertThat(page().locator(".feld-falsch:has(#letzter_input)")).isVisible();
        page().locator("#letzter_input").fill(TAG.format(erster));
        page().locator("#zeigen").click();
        assertThat(page().locator("#neu")).containsText("Der letzte Termin muss nach dem ersten liegen.");
        assertThat(page().locator("#takt")).hasValue("JEDEN_MONAT");
        page().locator("#letzter_input").fill(TAG.format(erster.plusMonths(3)));
        page().locator("#zeigen").click();
        assertThat(page().locator("#reihentage li")).hasCount(4);
        assertThat(page().locator("#reihentage")).containsText("4 Termine würden geplant");
        assertThat(page().locator("#reihentage li").nth(2))
                .containsText(TAG.format(erster.plusMonths(2)) + ": Feiertag (Tag der Deutschen Einheit)");
        axe(page());
        screenshot(page(), "sitzungen-reihe");
        senden();
        assertThat(page().locator("#meldungen")).containsText("Geplante Sitzungen: 4.");
        assertThat(page().locator("#monat h2")).hasText("August " + erster.getYear());
        assertThat(page().locator(".mt-sitzung").first()).containsText("Stadtrat");

        open("vorlage/sitzungen.xhtml?schritt=planen");
        page().locator("#gremium").selectOption("Stadtrat");
        page().locator("#tag_input").fill(TAG.format(erster));
        page().getByText("Mehrere Termine auf einmal").click();
        page().locator("#takt").selectOption("JEDEN_MONAT");
        page().locator("#letzter_input").fill(TAG.format(erster.plusMonths(3)));
        senden();
        assertThat(page().locator("#neu"))
                .containsText(
                        "Am " + TAG.format(erster) + " hat das Gremium schon eine Sitzung. Es wurde keine geplant.");
    }

    private void senden() {
        page().locator("#senden").click();
    }

    private Locator link(String name) {
        return page().locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
