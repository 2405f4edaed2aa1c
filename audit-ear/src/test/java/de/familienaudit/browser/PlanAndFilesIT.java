package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plan of all measures, and files attached to one (G-1). */
class PlanAndFilesIT extends BrowserTest {

    private static final byte[] PDF = "%PDF-1.7\nNiederschrift".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROGRAM = "MZ\u0090\u0000\u0003".getBytes(StandardCharsets.ISO_8859_1);

    private final Datenbestand daten = new Datenbestand(database());

    @Test
    void everyMeasureStandsOnOneScale() {
        angemeldet("leser");
        open("zielvereinbarung/zeitplan.xhtml");
        assertThat(page().locator("tr.plan-massnahme")).hasCount(54);
        Locator folge = page().locator("tr.plan-massnahme")
                .filter(new Locator.FilterOptions().setHas(page().getByText("3.2.3", exactly())));
        assertThat(folge).containsText("baut auf 3.2.2 auf");
        assertThat(folge.locator(".plan-punkt")).hasCount(1);
        axe(page());
        screenshot(page(), "zeitplan");
        page().setViewportSize(320, 900);
        assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        page().setViewportSize(1280, 900);

        open("zielvereinbarung/zeitplan.xhtml?feld=3&sortierung=-ENDE");
        assertThat(page().locator("tr.plan-massnahme")).hasCount(9);
        assertThat(page().locator("tr.gruppe")).hasCount(0);
        open("zielvereinbarung/zeitplan.xhtml?jahre=1&ab=2020");
        assertThat(page().locator(".plan-achse .plan-quartalszahl")).hasCount(4);
        assertThat(page().locator(".umschalter [aria-current=true]")).hasText("1 Jahr");
        open("zielvereinbarung/zeitplan.xhtml?suche=gibtesnicht");
        assertThat(page().getByText("Keine Maßnahme passt zu diesem Filter")).isVisible();
    }

    @Test
    void onAPhoneTheTitleTakesTheWidthAndTheBarStandsBelow() {
        page().setViewportSize(390, 900);
        angemeldet("leser");
        open("zielvereinbarung/zeitplan.xhtml");
        Locator zeile = page().locator("tr.plan-massnahme").first();
        BoundingBox titel = zeile.locator("th").boundingBox();
        BoundingBox balken = zeile.locator("td").boundingBox();
        assertThat(titel.width).isGreaterThan(300);
        assertThat(balken.width).isGreaterThan(300);
        assertThat(balken.y).isGreaterThanOrEqualTo(titel.y + titel.height - 1);
        axe(page());
        screenshot(page(), "zeitplan-telefon");
    }

    @Test
    void planAndAgreementAreTakenAlong() {
        angemeldet("leser");
        open("zielvereinbarung/zeitplan.xhtml?feld=3");
        page().locator("[data-menue=weitere] > summary").click();
        dokument("Plan als PDF (A3)", "application/pdf", "%PDF-1.", "Zeitplan%20Kyffh%C3%A4userkreis", "pdf");
        open("zielvereinbarung/wortlaut.xhtml?id=" + daten.geltendeFassung(Datenbestand.KREIS));
        dokument("Als PDF", "application/pdf", "%PDF-1.", "Zielvereinbarung%20Kyffh%C3%A4userkreis", "pdf");
        dokument(
                "Als Word",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "PK",
                "Zielvereinbarung%20Kyffh%C3%A4userkreis",
                "docx");
        axe(page());
        screenshot(page(), "wortlaut");
        open("zielvereinbarung/fassung.xhtml?id=" + daten.geltendeFassung(Datenbestand.KREIS));
        page().locator("[data-oeffnet=ausgeben]").click();
        assertThat(page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Als PDF")))
                .isVisible();
        screenshot(page(), "fassung-dokumente");
    }

    private void dokument(String link, String medientyp, String anfang, String name, String endung) {
        String adresse = page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .getAttribute("href");
        APIResponse antwort = page().context().request().get(adresse);
        assertThat(antwort.status()).isEqualTo(200);
        assertThat(new String(antwort.body(), StandardCharsets.ISO_8859_1)).startsWith(anfang);
        assertThat(antwort.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "private, no-store");
        assertThat(antwort.headers().get("content-type")).startsWith(medientyp);
        assertThat(antwort.headers().get("content-disposition"))
                .startsWith("attachment;")
                .matches(".*''" + Pattern.quote(name) + "(%20\\d{4}-\\d{4})?%20Nr%20\\d+%20Fassung%201\\." + endung);
    }

    @Test
    void aFileIsAttachedReplacedAndWithdrawn() {
        angemeldet("projektleitung");
        open("zielvereinbarung/massnahme.xhtml?id=" + daten.massnahme(Datenbestand.KREIS, "2.1.3"));
        attach("getarnt.pdf", PROGRAM, "");
        assertThat(dialog().locator(".meldung-fehler")).containsText("weder PDF noch Bild");
        assertThat(dialog().locator("[id$=beschreibung]")).hasValue("");
        axe(page());
        screenshot(page(), "anhang-fehler");

        choose("../../Niederschrift Prüfung 😀.pdf", PDF, "<b>Protokoll</b> der Sitzung");
        Locator dateien = page().locator("#dateien");
        assertThat(dateien.locator("li")).hasCount(1);
        assertThat(dateien).containsText("Niederschrift Prüfung 😀.pdf");
        assertThat(dateien).containsText("<b>Protokoll</b> der Sitzung");
        download(dateien.locator("a").first().getAttribute("href"));

        page().locator("#dateien [data-oeffnet=anfuegen]").click();
        dialog().locator("[id$=ersetzt]").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        choose("Niederschrift <b>\"neu\"<b>.pdf", PDF, "");
        assertThat(dateien.locator("li")).hasCount(2);
        assertThat(dateien.locator("li").first()).containsText("Niederschrift b'neu'b.pdf");
        assertThat(dateien.locator("li").first()).containsText("Version 2");
        assertThat(dateien.locator("li.frueher")).containsText("Version 1");
        assertThat(daten.number("select count(*) from dateiinhalt where medientyp = 'application/pdf' and groesse = "
                        + PDF.length))
                .isEqualTo(1);

        page().locator("#dateien [data-oeffnet=zurueckziehen]").click();
        Locator zurueck = page().locator("dialog#zurueckziehen");
        zurueck.locator("select").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        zurueck.locator("textarea").fill("falsche Sitzung");
        zurueck.locator("button").nth(1).click();
        assertThat(dateien).containsText("falsche Sitzung");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Änderungen zeigen"))
                .click();
        assertThat(page().locator("#aenderungen")).containsText("Datei zurückziehen");
        axe(page());
        screenshot(page(), "massnahme-dateien");
    }

    private void attach(String name, byte[] inhalt, String beschreibung) {
        page().locator("#dateien [data-oeffnet=anfuegen]").click();
        choose(name, inhalt, beschreibung);
    }

    private void choose(String name, byte[] inhalt, String beschreibung) {
        dialog().locator("input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", inhalt));
        dialog().locator("[id$=beschreibung]").fill(beschreibung);
        dialog().locator("[id$=anhangSenden]").click();
    }

    private Locator dialog() {
        return page().locator("dialog#anfuegen");
    }

    private void download(String adresse) {
        APIResponse antwort = page().context().request().get(adresse);
        assertThat(antwort.body()).isEqualTo(PDF);
        assertThat(antwort.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-length", Integer.toString(PDF.length));
        assertThat(antwort.headers().get("content-type")).startsWith("application/pdf");
        assertThat(antwort.headers().get("content-disposition"))
                .startsWith("attachment;")
                .contains("Pr%C3%BCfung");
        assertThat(antwort.headers().get("content-security-policy")).contains("sandbox");
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }
}
