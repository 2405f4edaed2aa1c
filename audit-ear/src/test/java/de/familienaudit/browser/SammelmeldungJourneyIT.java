package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From "Meine Aufgaben" to reports on several measures, mentions that wait for somebody, filters kept under a name. */
class SammelmeldungJourneyIT extends BrowserTest {

    private final Datenbestand daten = new Datenbestand(database());
    private Kleinkreis kreis;

    @BeforeEach
    void createKreis() {
        kreis = Kleinkreis.create(daten);
        daten.change(
                "insert into stellenbesetzung (kommune_id, stelle_id, konto_id, art) select s.kommune_id, s.id, k.id,"
                        + " 'LEITUNG' from stelle s, konto k where k.kommune_id = s.kommune_id and k.benutzername = ?",
                kreis.projektleitung());
        daten.change(
                "update fortschritt set beobachtet_seit = date '2020-06-10' where kommune_id ="
                        + " (select id from kommune where name = ?)",
                kreis.name());
    }

    @Test
    void goodRowsAreSavedOthersKeepWhatWasTyped() {
        anmelden(kreis.projektleitung());
        Locator meldungen = page().locator("[data-art=MELDUNG]");
        assertThat(meldungen.locator("li")).hasCount(4);
        assertThat(meldungen).containsText("noch nie gemeldet");
        axe(page());
        screenshot(page(), "aufgaben");

        open("zielvereinbarung/sammelmeldung.xhtml");
        Locator nichts = page().locator("#sammelSenden");
        nichts.click();
        assertThat(page().locator("#meldungen")).containsText("zu keiner Maßnahme etwas eingetragen");

        zeile("1.1.1").locator("textarea[id$=text]").fill("Läuft gut <b>🙂</b>");
        zeile("1.1.2").locator("select[id$=status]").selectOption("VERSCHOBEN");
        zeile("1.1.2").locator("textarea[id$=text]").fill("Der Bagger fehlt");
        page().waitForResponse(
                        antwort -> antwort.url().endsWith("/zwischenstand") && antwort.status() == 204,
                        () -> zeile("1.1.3").locator("textarea[id$=text]").fill("Zur gleichen Zeit"));
        try (BrowserContext andere = newContext()) {
            Page zweite = andere.newPage();
            anmelden(zweite, kreis.projektleitung());
            MassnahmeSeite.open(zweite, daten.massnahme(kreis.name(), "1.1.3"))
                    .oeffneMelden()
                    .mitText("Inzwischen gemeldet " + kreis.name())
                    .senden()
                    .click();
            MassnahmeSeite.of(zweite).istGemeldet();
        }
        page().locator("#sammelSenden").click();
        assertThat(page().locator("#meldungen .hinweis.ok")).containsText("Maßnahme 1.1.1 ist gespeichert");
        assertThat(zeile("1.1.1")).containsText("Läuft gut <b>🙂</b>");
        assertThat(zeile("1.1.1").locator("textarea[id$=text]")).isEmpty();
        assertThat(zeile("1.1.2").locator(".feld-fehler")).hasCount(2);
        assertThat(zeile("1.1.2").locator("textarea[id$=text]")).hasValue("Der Bagger fehlt");
        assertThat(zeile("1.1.3").locator(".feld-fehler")).containsText("Paula Leitung hat inzwischen gespeichert");
        assertThat(zeile("1.1.3").locator("textarea[id$=text]")).hasValue("Zur gleichen Zeit");
        axe(page());
        screenshot(page(), "sammelmeldung");

        // what is not saved yet outlives the session
        page().context().clearCookies();
        page().locator("#sammelSenden").click();
        assertThat(page()).hasURL(Pattern.compile("anmelden\\.xhtml"));
        page().getByLabel("Benutzername").fill(kreis.projektleitung());
        page().getByLabel("Passwort").fill(PASSWORD);
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
        assertThat(page()).hasURL(Pattern.compile("sammelmeldung\\.xhtml"));
        assertThat(zeile("1.1.2").locator("textarea[id$=text]")).hasValue("Der Bagger fehlt");
        assertThat(zeile("1.1.1").locator("textarea[id$=text]")).isEmpty();
        zeile("1.1.2").locator("input[id$=neuesEnde]").fill("II. Quartal 2029");
        zeile("1.1.2").locator("textarea[id$=grund]").fill("Lieferzeit");
        page().locator("#sammelSenden").dblclick();
        assertThat(page().locator("#meldungen .hinweis.ok")).containsText("2 Meldungen sind gespeichert: 1.1.2, 1.1.3");
        assertThat(page().locator(".zwischenstand-hinweis")).isHidden();
        assertThat(daten.number(
                        "select count(*) from meldung m join kommune k on k.id = m.kommune_id where k.name = ?",
                        kreis.name()))
                .isEqualTo(4);
    }

    @Test
    void reloadAfterAPartialSaveSendsNothingAgain() {
        anmelden(kreis.projektleitung());
        open("zielvereinbarung/sammelmeldung.xhtml");
        zeile("1.1.1").locator("textarea[id$=text]").fill("Einmal reicht");
        zeile("1.1.2").locator("select[id$=status]").selectOption("VERSCHOBEN");
        zeile("1.1.2").locator("textarea[id$=text]").fill("Der Bagger fehlt");
        page().locator("#sammelSenden").click();
        assertThat(page().locator("#meldungen .hinweis.ok")).containsText("Maßnahme 1.1.1 ist gespeichert");
        page().reload();
        assertThat(zeile("1.1.2").locator("textarea[id$=text]")).hasValue("Der Bagger fehlt");
        assertThat(zeile("1.1.1").locator("textarea[id$=text]")).isEmpty();
        assertThat(daten.meldungen("Einmal reicht")).isOne();
        page().goBack();
        assertThat(daten.meldungen("Einmal reicht")).isOne();
    }

    @Test
    void mentionWaitsForItsPersonAndFiltersAreKept() {
        anmelden(kreis.projektleitung());
        open("zielvereinbarung/massnahme.xhtml?id=" + daten.massnahme(kreis.name(), "1.1.1"));
        page().locator("[data-oeffnet=kommentieren]").click();
        page().locator("#kommentar").fill("Ist das noch angemessen?");
        page().locator("#personenZeigen").click();
        page().getByLabel("Anna Auditorin").check();
        assertThat(page().locator("#kommentar")).hasValue("Ist das noch angemessen?");
        axe(page());
        screenshot(page(), "erwaehnen");
        page().locator("#kommentarSenden").click();
        assertThat(page().locator("#kommentare")).containsText("Erwähnt: Anna Auditorin");

        open("zielvereinbarung/index.xhtml?stand=GEPLANT&sortierung=-ENDE");
        page().locator("[data-oeffnet=merken]").click();
        page().locator("#merken input[id$=filterName]").fill("Geplant, späteste zuerst 🗓️");
        page().locator("#merken button[id$=senden]").click();
        Locator gemerkt = page().locator(".merkfilter a");
        assertThat(gemerkt).hasText("Geplant, späteste zuerst 🗓️");
        page().locator("[data-oeffnet=merken]").click();
        page().locator("#merken input[id$=filterName]").fill("geplant, SPÄTESTE zuerst 🗓️");
        page().locator("#merken button[id$=senden]").click();
        assertThat(page().locator("#merken .feld-fehler")).containsText("schon einen Filter mit dem Namen");

        open("zielvereinbarung/zeitplan.xhtml");
        gemerkt.click();
        assertThat(page()).hasURL(Pattern.compile("zeitplan\\.xhtml\\?stand=GEPLANT&sortierung=-ENDE"));
        assertThat(gemerkt).hasAttribute("aria-current", "true");
        open("zielvereinbarung/index.xhtml?stand=GEPLANT&sortierung=-ENDE");
        axe(page());
        screenshot(page(), "merkfilter");
        verwalte("umbenennen", "Später");
        assertThat(gemerkt).hasText("Später");
        verwalte("loeschen", "");
        assertThat(gemerkt).hasCount(0);

        try (BrowserContext andere = newContext()) {
            Page auditorin = andere.newPage();
            anmelden(auditorin, kreis.auditorin());
            Locator erwaehnung = auditorin.locator("[data-art=ERWAEHNUNG]");
            assertThat(erwaehnung).containsText("Paula Leitung hat Sie am");
            assertThat(erwaehnung.locator("a")).hasText("1.1.1 Vorhaben 1");
            erwaehnung.getByRole(AriaRole.BUTTON).click();
            assertThat(auditorin.locator("#meldungen .hinweis.ok")).containsText("erledigt");
            assertThat(erwaehnung).hasCount(0);
        }
        assertThat(daten.number(
                        "select count(*) from erwaehnung e join kommune k on k.id = e.kommune_id where k.name = ?"
                                + " and e.gelesen_am is not null",
                        kreis.name()))
                .isOne();
    }

    private void verwalte(String knopf, String name) {
        page().locator("[data-oeffnet=merkverwaltung]").click();
        Locator dialog = page().locator("#merkverwaltung");
        dialog.locator("select").selectOption(new SelectOption().setIndex(1));
        dialog.locator("input[id$=filterName]").fill(name);
        dialog.locator("button[id$=" + knopf + "]").click();
        assertThat(dialog).isHidden();
    }

    private Locator zeile(String nummer) {
        return page().locator(".sammelzeile")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator(".nummer", new Page.LocatorOptions().setHasText(nummer))));
    }
}
