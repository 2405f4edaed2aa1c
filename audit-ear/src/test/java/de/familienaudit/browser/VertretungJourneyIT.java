package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-4: Eine Leitung setzt ihre Vertretung ein, diese meldet, und die Seite zeigt beide Namen")
class VertretungJourneyIT extends BrowserTest {

    private static final String VERTRETER = "Kreiskämmerei";

    private final Datenbestand daten = new Datenbestand(database());
    private final String grund = "Urlaub " + UUID.randomUUID();

    /** Other tests see nobody standing in for anybody. */
    @AfterEach
    void endIt() {
        daten.change(
                "update vertretung set beendet_am = now(), beendet_von = 'Test', beendet_von_konto = benannt_von_konto"
                        + " where beendet_am is null");
    }

    @Test
    void deputyReportsForTheHead() {
        LocalDate heute = LocalDate.now(ZoneId.of("Europe/Berlin"));
        long massnahme = daten.massnahme(Datenbestand.KREIS, "4.1.1");
        angemeldet("fachamt");
        open("verwaltung/vertretungen.xhtml");
        page().locator("[data-oeffnet=einsetzen]").click();
        Locator dialog = page().locator("dialog#einsetzen");
        dialog.locator("#von_input").fill(heute.minusDays(1).toString());
        dialog.locator("#einsetzenSenden").click();
        assertThat(dialog.locator(".meldung-fehler")).containsText("Rückwirkend");
        assertThat(dialog.locator("#von_input")).hasAttribute("aria-invalid", "true");
        axe(page());
        screenshot(page(), "vertretung-einsetzen");
        Auswahlfeld.in(dialog, "vertreter").waehle(VERTRETER);
        dialog.locator("#von_input").fill(heute.toString());
        dialog.locator("#bis_input").fill(heute.plusDays(7).toString());
        dialog.locator("#grund").fill(grund);
        dialog.locator("#einsetzenSenden").click();
        assertThat(page().locator("h1")).containsText(VERTRETER + " in Vertretung von Fachamt Frühe Hilfen");
        assertThat(page().locator("#meldungen .hinweis.ok")).containsText("eingesetzt");
        axe(page());
        screenshot(page(), "vertretung");

        try (BrowserContext andere = newContext()) {
            Page vertreter = andere.newPage();
            anmelden(vertreter, "kaemmerei");
            assertThat(vertreter.locator(".vertretungshinweis")).containsText("Fachamt Frühe Hilfen (Mitarbeiter");
            screenshot(vertreter, "vertretung-uebersicht");
            MassnahmeSeite seite = MassnahmeSeite.open(vertreter, massnahme);
            seite.oeffneMelden()
                    .mitStatus("IN_UMSETZUNG")
                    .mitText(grund)
                    .senden()
                    .click();
            seite.istGemeldet();
            assertThat(seite.protokoll().first())
                    .containsText(VERTRETER + " in Vertretung von Fachamt Frühe Hilfen (Mitarbeiter");
            assertThat(vertreter.locator("#verantwortlich")).containsText(VERTRETER + " in Vertretung von");
            axe(vertreter);
            screenshot(vertreter, "vertretung-massnahme");
        }
        assertThat(daten.number(
                        "select count(*) from aenderung where tabelle = 'meldung' and akteur = 'kaemmerei'"
                                + " and in_vertretung_von = 'Fachamt Frühe Hilfen' and nachher ->> 'text' = ?",
                        grund))
                .isEqualTo(1);

        page().locator("[data-oeffnet=beenden]").click();
        page().locator("#beendenSenden").click();
        assertThat(page().locator("#meldungen .hinweis.ok")).containsText("beendet");
        open("verwaltung/vertretungen.xhtml?zeit=VERGANGENE");
        assertThat(page().locator("table.liste tbody tr").first()).containsText("vorzeitig beendet");
        axe(page());
        screenshot(page(), "vertretungen");
    }

    @Test
    void secondPersonConfirmsTheDeputyOfTheLandraetin() {
        LocalDate heute = LocalDate.now(ZoneId.of("Europe/Berlin"));
        angemeldet("landraetin");
        open("verwaltung/vertretungen.xhtml");
        page().locator("[data-oeffnet=einsetzen]").click();
        Locator dialog = page().locator("dialog#einsetzen");
        Auswahlfeld.in(dialog, "vertreter").waehle(VERTRETER);
        dialog.locator("#bis_input").fill(heute.plusDays(500).toString());
        dialog.locator("#grund").fill(grund);
        dialog.locator("#einsetzenSenden").click();
        assertThat(page().locator("#meldungen")).containsText("501 Tage");
        assertThat(page().locator("#meldungen")).containsText("wirkt aber noch nicht");
        page().locator("#datei")
                .setInputFiles(new FilePayload(
                        "Bestellung.pdf", "application/pdf", "kein PDF".getBytes(StandardCharsets.UTF_8)));
        page().locator("#hochladen").click();
        assertThat(page().locator("#urkunde .feld-fehler")).containsText("weder ein PDF noch ein Bild");
        page().locator("#datei")
                .setInputFiles(new FilePayload(
                        "Bestellung Müller.pdf",
                        "application/pdf",
                        "%PDF-1.7\nErnennung\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
        page().locator("#hochladen").click();
        assertThat(page().locator("#urkunde .datei")).containsText("Bestellung Müller.pdf");
        assertThat(page().locator("[data-oeffnet=bestaetigen]")).hasCount(0);
        axe(page());
        screenshot(page(), "vertretung-landraetin");

        try (BrowserContext andere = newContext()) {
            Page zweite = andere.newPage();
            anmelden(zweite, "gremienbuero");
            zweite.locator("[data-art=VERTRETUNG_BESTAETIGEN] a").click();
            APIResponse datei = zweite.context()
                    .request()
                    .get(zweite.locator("#urkunde .datei").getAttribute("href"));
            assertThat(datei.headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .hasEntrySatisfying(
                            "content-disposition",
                            v -> assertThat(v).startsWith("attachment;").contains("M%C3%BCller"));
            zweite.locator("[data-oeffnet=bestaetigen]").click();
            zweite.locator("#bestaetigenSenden").click();
            assertThat(zweite.locator("#meldungen .hinweis.ok")).containsText("bestätigt");
        }
        try (BrowserContext dritte = newContext()) {
            Page vertreter = dritte.newPage();
            anmelden(vertreter, "kaemmerei");
            vertreter.locator("details.konto summary").click();
            assertThat(vertreter.locator(".konto-inhalt"))
                    .containsText("Landrätin oder Landrat in Vertretung von Landrätin");
        }
    }
}
