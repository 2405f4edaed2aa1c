package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A paper decided in writing; paper and votes are invented. */
@DisplayName("V-16: Das Gremienbüro trägt einen Umlauf mit seinen zwei Ergebnissen ein")
class UmlaufJourneyIT extends BrowserTest {

    private static final String RAT = "Beirat im Umlauf";
    private static final String HEUTE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(ZoneId.of("Europe/Berlin")));

    @Test
    @DisplayName("Die Tabelle fragt nach beidem; ohne genug Zustimmung ist die Sache nicht behandelt")
    void bothResults() {
        angemeldet("sondershausen");
        gremiumAnlegen();
        umlaufPlanen();
        String umlauf = page().url();
        vorlageErfassen();
        page().navigate(umlauf);
        link("Tagesordnung bearbeiten").click();
        link("Vorlage aufsetzen").click();
        Auswahlfeld.in(page(), "zeile").waehle("2026/U/001 Probe im Umlauf (Entscheidung)");
        page().locator("#senden").click();
        assertThat(page().locator(".to-punkt")).hasCount(1);
        page().navigate(umlauf);
        link("Stimmen eintragen").click();
        Locator zustimmung = page().locator("tr[data-stimme]").nth(1);
        assertThat(zustimmung.locator("th")).containsText("Zustimmung zum Umlaufverfahren");
        assertThat(zustimmung.locator("select")).hasCount(0);
        axe(page());
        page().locator("#zeilen\\:0\\:ja").fill("15");
        page().locator("#zeilen\\:0\\:nein").fill("2");
        page().locator("#zeilen\\:1\\:ja").fill("10");
        page().locator("#zeilen\\:1\\:nein").fill("7");
        page().locator("#zeilen\\:1\\:nein").press("Tab");
        assertThat(zustimmung.locator("output")).containsText("10 Ja, 7 Nein: abgelehnt; nötig wären");
        page().locator("#speichern").click();
        assertThat(page().locator("tr[data-stimme]").first())
                .containsText("Dem Umlaufverfahren haben nicht genug Mitglieder zugestimmt");
        assertThat(page().locator("#zeilen\\:1\\:ja")).hasValue("10");
        axe(page());
        screenshot(page(), "umlauf-stimmen");
        page().locator("#zeilen\\:0\\:stand").selectOption("VERTAGT");
        page().locator("#zeilen\\:0\\:vermerk").fill("Umlauf gescheitert");
        page().locator("#speichern").click();
        assertThat(page().locator("#tagesordnung")).containsText("15 Ja, 2 Nein: ohne Wirkung; dem Umlaufverfahren");
        assertThat(page().locator("#tagesordnung"))
                .containsText("die Zustimmung zum Umlaufverfahren: 10 Ja, 7 Nein: abgelehnt");
        axe(page());
        screenshot(page(), "umlauf");
    }

    private void gremiumAnlegen() {
        open("vorlage/gremien.xhtml");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gremium eintragen"))
                .click();
        page().locator("#name").fill(RAT);
        page().locator("#art").selectOption("SONSTIGES");
        page().locator("#quelle").fill("Für die Probe erfunden");
        page().locator("#anlegenSenden").click();
        link("Zahl der Mitglieder eintragen").click();
        page().locator("#mitglieder").fill("20");
        page().locator("#quelle").fill("Für die Probe erfunden");
        page().locator("#senden").click();
        assertThat(page().locator("main")).containsText("20 Mitglieder");
    }

    private void umlaufPlanen() {
        open("vorlage/sitzungen.xhtml");
        link("Sitzung planen").click();
        page().locator("#gremium").selectOption(RAT);
        page().locator("#tag_input").fill(HEUTE);
        page().locator("select#form").selectOption("UMLAUF");
        page().locator("#senden").click();
        assertThat(page().locator("h1")).hasText(RAT + " am " + HEUTE);
    }

    private void vorlageErfassen() {
        open("vorlage/erfassen.xhtml");
        page().locator("#nummer").fill("2026/U/001");
        page().locator("#betreff").fill("Probe im Umlauf");
        page().locator("#folge\\:0\\:gremium").selectOption(RAT);
        page().locator("#folge\\:0\\:rolle").selectOption("ENTSCHEIDUNG");
        page().locator("#folge\\:0\\:stand").selectOption("GEPLANT");
        page().locator("#folge\\:0\\:umfang").selectOption("GANZ");
        page().locator("#quelle").fill("Für die Probe erfunden");
        page().locator("#grund").fill("Probe");
        page().locator("#speichern").click();
        assertThat(page().locator("h1")).containsText("2026/U/001");
    }

    private Locator link(String name) {
        return page().locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
