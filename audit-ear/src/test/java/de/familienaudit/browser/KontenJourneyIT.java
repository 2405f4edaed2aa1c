package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The Administration creates an account and hands over its link; the person comes in, and is out once locked (R-5). */
class KontenJourneyIT extends BrowserTest {

    private static final String PASSWORT = "Rhabarberkuchen 2026";

    @Test
    void fromTheNewAccountToItsLock() {
        String benutzername = "hochwind-" + UUID.randomUUID();
        angemeldet("administration");
        open("verwaltung/konten.xhtml");
        assertThat(page().locator("table.liste tbody")).containsText("Fachamt Frühe Hilfen");
        axe(page());
        screenshot(page(), "konten");
        open("verwaltung/konto-neu.xhtml");
        page().locator("#anlegen").click();
        assertThat(page().locator("#meldungen .meldung-fehler")).isVisible();
        assertThat(page().locator("#anzeigename")).isFocused();
        axe(page());
        screenshot(page(), "konto-neu-fehler");

        KontoSeite konto = KontoSeite.anlegen(page(), "Erika Hochwind 🌞", benutzername, "LESER");
        assertThat(konto.erfolg()).containsText("hat noch kein Passwort");
        axe(page());
        screenshot(page(), "konto");
        String link = konto.einmallink();
        axe(page());
        screenshot(page(), "konto-einmallink");
        page().reload();
        assertThat(page().content()).doesNotContain(link.substring(link.indexOf('#') + 1));

        try (BrowserContext andere = newContext()) {
            Page person = andere.newPage();
            setzePasswort(person, link);
            melde(person, benutzername);
            assertThat(person.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Heute wichtig");
            assertThat(person.locator(".konto-name")).containsText("Erika Hochwind 🌞");
            try (BrowserContext dritte = newContext()) {
                Page zuSpaet = dritte.newPage();
                zuSpaet.navigate(link);
                fill(zuSpaet);
                assertThat(zuSpaet.locator(".meldung-fehler")).containsText("wurde schon benutzt");
                screenshot(zuSpaet, "passwort-neu-verbraucht");
            }

            page().reload(); // the person has set a password since this page was read (G-4)
            heisstAb(KontoSeite.of(page()), "Erika Hochwind-Schneider", LocalDate.of(2020, 1, 1));
            person.reload();
            assertThat(person.locator(".konto-name")).containsText("Erika Hochwind-Schneider");

            konto = KontoSeite.of(page());
            konto.oeffne("sperren").dialog("sperren").locator("#sperrenSenden").click();
            assertThat(konto.fehler()).containsText("Bitte nennen Sie den Grund");
            konto.sperren("ausgeschieden");
            assertThat(konto.zustand()).containsText("gesperrt");
            assertThat(page().locator("#sperren-verlauf")).containsText("ausgeschieden");
            screenshot(page(), "konto-gesperrt");
            person.locator("nav a, .marke").first().click();
            assertThat(person.getByLabel("Passwort")).isVisible();
        }
    }

    @Test
    void anAccountWhoseTimeIsOverIsToldAsSuchBeforeItGetsALink() {
        angemeldet("administration");
        open("verwaltung/konto-neu.xhtml");
        page().locator("#anzeigename").fill("Vera Vorbei");
        page().locator("#benutzername").fill("vorbei-" + UUID.randomUUID());
        page().locator("#gueltigBis_input").fill("2024-02-29");
        page().locator("#neuForm #rolle").selectOption("LESER");
        page().locator("#anlegen").click();
        KontoSeite konto = KontoSeite.of(page());
        assertThat(page().locator("#meldungen")).containsText("Es galt nur bis zum 29.02.2024");
        assertThat(page().locator("main > .hinweis.warn")).containsText("auch nicht mit einem Einmallink");
        screenshot(page(), "konto-abgelaufen");
        konto.oeffne("link");
        assertThat(konto.dialog("link")).containsText("Es galt bis zum 29.02.2024");
    }

    @Test
    void theLastAdministratorStaysAndIsTold() {
        angemeldet("administration");
        open("verwaltung/konten.xhtml?rolle=ADMINISTRATION");
        page().locator("table.liste tbody a").first().click();
        KontoSeite konto = KontoSeite.of(page());
        konto.oeffne("rolle-beenden");
        konto.dialog("rolle-beenden")
                .locator("#letzterTag_input")
                .fill(LocalDate.now(ZoneId.of("Europe/Berlin")).toString());
        konto.dialog("rolle-beenden").locator("#rolleBeenden").click();
        assertThat(konto.fehler()).containsText("niemand mehr diese Kommune verwalten");
    }

    private static void heisstAb(KontoSeite konto, String name, LocalDate ab) {
        konto.oeffne("umbenennen").dialog("umbenennen").locator("#name").fill(name);
        konto.dialog("umbenennen").locator("#ab_input").fill(ab.toString());
        konto.dialog("umbenennen").locator("#umbenennenSenden").click();
        assertThat(konto.erfolg()).containsText("Der Name ist gespeichert");
    }

    private static void setzePasswort(Page person, String link) {
        person.navigate(link);
        assertThat(person.locator("#code")).isHidden();
        assertThat(person.url()).doesNotContain("#");
        axe(person);
        screenshot(person, "passwort-neu");
        fill(person);
        assertThat(person.locator("#meldungen .hinweis.ok")).containsText("Ihr Passwort ist gesetzt");
    }

    private static void fill(Page person) {
        person.locator("#passwort").fill(PASSWORT);
        person.locator("#wiederholung").fill(PASSWORT);
        person.locator("#setzen").click();
    }

    private static void melde(Page person, String benutzername) {
        person.getByLabel("Benutzername").fill(benutzername);
        person.getByLabel("Passwort").fill(PASSWORT);
        person.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
    }
}
