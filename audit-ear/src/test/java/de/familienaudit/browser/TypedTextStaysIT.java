package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody typed is there until it is saved or thrown away, whatever happens to session, server and form. */
@DisplayName("Getipptes geht nicht verloren und kommt nicht wieder, wenn es erledigt ist")
class TypedTextStaysIT extends BrowserTest {

    private static final Pattern ANMELDUNG = Pattern.compile("/anmelden\\.xhtml");

    private final Datenbestand daten = new Datenbestand(database());
    private final String text = "Getippt " + UUID.randomUUID();
    private Kleinkreis kreis;
    private long massnahme;

    @BeforeEach
    void createKreis() {
        kreis = Kleinkreis.create(daten);
        massnahme = daten.massnahme(kreis.name(), "1.1.1");
        anmelden(kreis.projektleitung());
    }

    @Test
    void aFormThatNoDraftCoversComesBackInItsDialog() {
        kommentieren().fill(text);
        page().context().clearCookies();
        page().locator("#kommentarSenden").click();
        assertThat(page()).hasURL(ANMELDUNG);
        anmelden();
        assertThat(kommentar()).isVisible();
        assertThat(kommentar()).hasValue(text);
        assertThat(page().locator("#kommentieren .zwischenstand-hinweis")).containsText("wieder eingesetzt");
        screenshot(page(), "wieder-da");
        page().locator("#kommentarSenden").click();
        assertThat(page().locator("#kommentare")).containsText(text);
        page().reload();
        kommentieren();
        assertThat(kommentar()).isEmpty();
        assertThat(kommentare()).isOne();
    }

    @Test
    void autosaveWithoutASessionSaysSoAndTheTabKeepsTheText() {
        MassnahmeSeite seite = MassnahmeSeite.open(page(), massnahme).oeffneMelden();
        page().context().clearCookies();
        seite.mitText(text);
        assertThat(page().locator("#meldenForm .zwischenstand-fehler")).containsText("Sitzung ist beendet");
        screenshot(page(), "sitzung-beendet");
        page().reload();
        assertThat(page()).hasURL(ANMELDUNG);
        anmelden();
        assertThat(seite.text()).isVisible();
        assertThat(seite.text()).hasValue(text);
        seite.senden().click();
        seite.istGemeldet();
        assertThat(daten.meldungen(text)).isOne();
    }

    @Test
    void autosaveThatFindsNoServerSaysSo() {
        MassnahmeSeite seite = MassnahmeSeite.open(page(), massnahme).oeffneMelden();
        page().route("**/zwischenstand", route -> route.abort());
        page().route("**/massnahme.xhtml*", route -> {
            if ("POST".equals(route.request().method())) {
                route.abort();
            } else {
                route.resume();
            }
        });
        seite.mitText(text);
        assertThat(page().locator("#meldenForm .zwischenstand-fehler")).containsText("nicht zu erreichen");
        seite.senden().click();
        assertThat(page().locator("#meldenForm .zwischenstand-fehler")).containsText("nicht gelungen");
        page().waitForTimeout(500);
        assertThat(page().locator("#meldenForm .zwischenstand-fehler")).containsText("nicht gelungen");
        page().unrouteAll();
        page().reload();
        assertThat(seite.text()).isVisible();
        assertThat(seite.text()).hasValue(text);
    }

    @Test
    void aFullPageFormComesBackToo() {
        open("verwaltung/stellen.xhtml");
        page().context().clearCookies();
        page().locator("[data-oeffnet=anlegen]").first().click();
        Locator name = page().locator("#anlegenForm input[type=text]").first();
        name.fill(text);
        page().locator("#anlegenForm button:not([type=button]), #anlegenForm input[type=submit]")
                .first()
                .click();
        assertThat(page()).hasURL(ANMELDUNG);
        anmelden();
        assertThat(name).isVisible();
        assertThat(name).hasValue(text);
    }

    @Test
    void nobodyElseFindsTheTextInTheTab() {
        kommentieren().fill(text);
        page().context().clearCookies();
        page().locator("#kommentarSenden").click();
        assertThat(page()).hasURL(ANMELDUNG);
        anmelden(page(), kreis.auditorin());
        assertThat(page().evaluate("JSON.stringify(sessionStorage)").toString()).doesNotContain(text);
    }

    @Test
    void thrownAwayTextIsGone() {
        MassnahmeSeite seite = MassnahmeSeite.open(page(), massnahme).oeffneMelden();
        page().waitForResponse(antwort -> antwort.url().endsWith("/zwischenstand"), () -> seite.mitText(text));
        page().onceDialog(dialog -> dialog.accept());
        seite.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Abbrechen"))
                .click();
        assertThat(seite.dialog()).isHidden();
        seite.oeffneMelden();
        assertThat(seite.text()).isEmpty();
        page().waitForCondition(() -> entwuerfe() == 0);
        page().reload();
        seite.oeffneMelden();
        assertThat(seite.text()).isEmpty();
    }

    @Test
    void refusedTextIsKeptAlsoWhenThePageIsLeft() {
        MassnahmeSeite seite = MassnahmeSeite.open(page(), massnahme)
                .oeffneMelden()
                .mitStatus("ENTFALLEN")
                .mitText(text);
        seite.senden().click();
        assertThat(seite.fehler()).isVisible();
        page().waitForCondition(() -> entwuerfe() == 1);
        open("uebersicht.xhtml");
        page().evaluate("sessionStorage.clear()");
        MassnahmeSeite.open(page(), massnahme).oeffneMelden();
        assertThat(seite.text()).hasValue(text);
    }

    @Test
    void tooMuchTextIsToldAtItsFieldAndStays() {
        MassnahmeSeite seite = MassnahmeSeite.open(page(), massnahme).oeffneMelden();
        page().evaluate("document.getElementById('text').value = 'ä'.repeat(400000)");
        seite.senden().click();
        assertThat(page().locator("#meldenForm .feld-zu-gross")).containsText("höchstens 2 Megabyte");
        assertThat(page().evaluate("document.getElementById('text').value.length"))
                .isEqualTo(400000);
        screenshot(page(), "zu-viel-text");
        seite.mitText(text);
        seite.senden().click();
        seite.istGemeldet();
    }

    private Locator kommentieren() {
        open("zielvereinbarung/massnahme.xhtml?id=" + massnahme);
        page().locator("[data-oeffnet=kommentieren]").click();
        return kommentar();
    }

    private Locator kommentar() {
        return page().locator("#kommentar");
    }

    private void anmelden() {
        page().getByLabel("Benutzername").fill(kreis.projektleitung());
        page().getByLabel("Passwort").fill(PASSWORD);
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
    }

    private long kommentare() {
        return daten.number("select count(*) from kommentar where text = ?", text);
    }

    private long entwuerfe() {
        return daten.number("select count(*) from zwischenstand where schluessel = ?", "fortschritt:" + massnahme);
    }
}
