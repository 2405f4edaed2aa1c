package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A day to try with: pages, rules and database live on it; the change log keeps the real time beside it. */
@AmProbetag("2024-01-15")
class ProbetagJourneyIT extends BrowserTest {

    private static final String HEUTE = "15.01.2024";
    private static final String IM_PROGRAMM = "Tag im Programm: " + HEUTE;

    private final Datenbestand daten = new Datenbestand(database());

    @Test
    void headerOfEveryPageNamesTheDay() {
        open("./");
        assertThat(kopf()).hasText("Probelauf am " + HEUTE);
        angemeldet("projektleitung");
        open("uebersicht.xhtml");
        assertThat(kopf()).hasText("Probelauf am " + HEUTE);
        axe(page());
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        axe(page());
        screenshot(page(), "probetag-dunkel");
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        screenshot(page(), "probetag");
        open("gibt-es-nicht.xhtml");
        assertThat(kopf()).isVisible();
    }

    @Test
    void databaseAndProgramAgreeOnTheDay() {
        assertThat(daten.number("select count(*) where audit_heute() = date '2024-01-15'"))
                .isOne();
        // the example of that day: nothing in it was reported later
        assertThat(daten.number("select count(*) from meldung where stand > audit_heute()"))
                .isZero();
        assertThat(daten.number("select count(*) from meldung")).isGreaterThan(20);
    }

    @Test
    void overdueIsJudgedOnThatDay() {
        long gestern = endetAm("3.1.2", "2024-01-14");
        long morgen = endetAm("4.1.1", "2024-01-16");
        angemeldet("projektleitung");
        MassnahmeSeite.open(page(), gestern);
        assertThat(page().locator(".seitenkopf")).containsText("überfällig seit 14.01.2024");
        MassnahmeSeite.open(page(), morgen);
        assertThat(page().locator("h1")).containsText("4.1.1");
        assertThat(page().locator(".seitenkopf")).not().containsText("überfällig");
    }

    @Test
    void reportGetsThatDayAndTheChangeLogTheRealTimeBesideIt() throws IOException {
        Instant beginn = Instant.now().minusSeconds(2);
        String text = "Gemeldet am Probetag " + UUID.randomUUID();
        angemeldet("projektleitung");
        MassnahmeSeite seite = MassnahmeSeite.open(page(), daten.massnahme(Datenbestand.KREIS, "6.1.1"));
        seite.oeffneMelden();
        assertThat(seite.dialog().locator("#stand_input")).hasValue("15.01.2024");
        seite.mitText(text);
        seite.dialog().locator("#stand_input").fill("2024-01-16");
        seite.senden().click();
        assertThat(seite.dialog().locator("#stand_input")).hasAttribute("aria-invalid", "true");
        seite.dialog().locator("#stand_input").fill("2024-01-15");
        seite.senden().click();
        seite.istGemeldet();
        assertThat(seite.protokoll().first()).containsText(HEUTE);
        assertThat(daten.number(
                        "select count(*) from meldung where text = ? and stand = date '2024-01-15'"
                                + " and gemeldet_am >= '2024-01-15 00:00 Europe/Berlin'"
                                + " and gemeldet_am < '2024-01-16 00:00 Europe/Berlin'",
                        text))
                .isOne();

        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Änderungen zeigen"))
                .click();
        Locator eintrag = page().locator("#aenderungen .verlauf > li").first();
        assertThat(eintrag).containsText(IM_PROGRAMM);
        String zeitpunkt = eintrag.locator("time").getAttribute("datetime");
        assertThat(Duration.between(beginn, Instant.parse(zeitpunkt)))
                .isPositive()
                .isLessThan(Duration.ofMinutes(10));
        axe(page());
        screenshot(page(), "probetag-verlauf");
    }

    @Test
    void exportNamesTheDayAndTheSealCoversIt() throws IOException {
        angemeldet("administration");
        open("verwaltung/protokoll.xhtml");
        assertThat(page().locator(".protokoll .verlauf > li").first()).containsText(IM_PROGRAMM);
        Download csv = page().waitForDownload(
                        () -> page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))
                                .click());
        assertThat(Files.readString(csv.path(), StandardCharsets.UTF_8)).contains(" · " + IM_PROGRAMM + "\"");

        while (daten.number("select count(*) from protokoll_versiegeln(5000)") > 0) {
            // one call seals a part; with nothing left it answers none
        }
        assertThat(
                        daten.number(
                                "select count(*) from aenderung where tag = audit_heute() and id = any (select unnest(eintraege) from protokollsiegel)"))
                .isPositive();
        open("verwaltung/protokoll-pruefung.xhtml");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jetzt prüfen"))
                .click();
        assertThat(page().locator("#ergebnis")).containsText("Das Protokoll ist unversehrt");
    }

    private Locator kopf() {
        return page().locator("header.kopf .probetag");
    }

    private long endetAm(String nummer, String tag) {
        long massnahme = daten.massnahme(Datenbestand.KREIS, nummer);
        daten.change(
                "update fortschritt set status = 'IN_UMSETZUNG', ende_von = null, ende_bis = cast(? as date)"
                        + " where massnahme_id = ?",
                tag,
                massnahme);
        return massnahme;
    }
}
