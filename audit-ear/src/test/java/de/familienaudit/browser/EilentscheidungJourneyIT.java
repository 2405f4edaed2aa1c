package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An urgent decision on its whole way, each step by the person whose step it is; everything in it is invented. */
@DisplayName(
        "V-13: Eine Eilentscheidung geht vom Vordruck über die Unterschrift zu den Mitgliedern und in die nächste Sitzung")
class EilentscheidungJourneyIT extends BrowserTest {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate HEUTE = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private final Unterschriftskreis kreis = Unterschriftskreis.create(new Datenbestand(database()));
    private String vorlage;
    private String sitzung;

    @Test
    @DisplayName("Projektleitung, Gremienbüro und Landrätin tun, was ihres ist")
    void fromTheDraftToTheMembers() {
        kreis.zertifikat();
        als(kreis.projektleitung(), this::schreiben);
        als(kreis.gremienbuero(), this::vorlegen);
        als(kreis.landraetin(), this::unterzeichnen);
        als(kreis.gremienbuero(), this::unterrichten);
        als(kreis.name() + "-au", p -> {
            p.navigate(vorlage);
            assertThat(p.locator("#eilentscheidung")).containsText("per E-Mail an alle Mitglieder");
            assertThat(p.locator("main")).not().containsText("Unterrichtung zurücknehmen");
        });
    }

    private void schreiben(Page p) {
        p.navigate("vorlage/entwurf.xhtml");
        assertThat(p.locator("#eilgrund")).isHidden();
        p.locator("details summary", new Page.LocatorOptions().setHasText("Mit einem Vordruck beginnen"))
                .click();
        link(p, "Eilentscheidung").click();
        assertThat(p.locator("#eilgrund")).isVisible();
        p.locator("#betreff").fill("Probe: Ersatz der Heizung");
        p.locator("#beschluss").fill("Anstelle des Rats wird entschieden, die Heizung zu ersetzen.");
        p.locator("#sachverhalt").fill("Sie ist ausgefallen.");
        p.locator("#einreicher").fill("Bauamt");
        p.locator("#kaemmerei").selectOption("NICHT_ERFORDERLICH");
        knopf(p, "Speichern und einreichen");
        assertThat(p.locator("#eilgrund[aria-invalid=true]")).isVisible();
        assertThat(p.locator("main")).containsText("Bitte nennen Sie den Grund der Eilentscheidung");
        assertThat(p.locator("main")).containsText("Bitte wählen Sie das Gremium.");
        assertThat(p.locator("#betreff")).hasValue("Probe: Ersatz der Heizung");
        axe(p);
        screenshot(p, "eilentscheidung-entwurf");
        p.locator("#eilgrund").fill("In den Räumen sind zehn Grad; die nächste Sitzung ist in acht Tagen.");
        feld(p, "folge:1:gremium").selectOption("Rat");
        knopf(p, "Speichern und einreichen");
        assertThat(p.locator(".seitenkopf")).containsText("eingereicht");
        assertThat(p.locator("#eilentscheidung")).containsText("noch nicht zur Unterschrift vorgelegt");
        vorlage = p.url();
        axe(p);
    }

    private void vorlegen(Page p) {
        p.navigate("vorlage/sitzungen.xhtml?schritt=planen");
        p.locator("#gremium").selectOption("Rat");
        p.locator("#tag_input").fill(TAG.format(HEUTE.plusDays(8)));
        p.locator("#senden").click();
        assertThat(p.locator("h1")).hasText("Rat am " + TAG.format(HEUTE.plusDays(8)));
        sitzung = p.url();
        p.navigate("uebersicht.xhtml");
        p.locator("section[data-art=EILENTSCHEIDUNG] a").first().click();
        knopf(p, "Zur Entscheidung vorlegen");
        axe(p);
        screenshot(p, "eilentscheidung-vorlegen");
        p.locator("#eilVorlegenSenden").click();
        assertThat(p.locator("#meldungen .hinweis.ok")).containsText("zur Unterschrift vorgelegt");
    }

    private void unterzeichnen(Page p) {
        p.navigate("uebersicht.xhtml");
        p.locator("section[data-art=ZUR_UNTERSCHRIFT] a").first().click();
        assertThat(p.locator("h1")).containsText("Eilentscheidung");
        p.locator("#ort").fill("Sondershausen");
        p.locator("#schluesseldatei").setInputFiles(Unterschriftskreis.schluessel());
        p.locator("#passphrase").fill(PASSWORD);
        p.locator("#unterzeichnenSenden").click();
        assertThat(p.locator("#meldungen .hinweis.ok")).containsText("ist unterzeichnet");
        p.navigate(vorlage);
        assertThat(p.locator(".seitenkopf")).containsText("beschlossen am " + TAG.format(HEUTE));
        assertThat(p.locator(".seitenkopf")).containsText("ausgefertigt am " + TAG.format(HEUTE));
    }

    private void unterrichten(Page p) {
        p.navigate(sitzung);
        assertThat(p.locator("#tagesordnung")).containsText("Probe: Ersatz der Heizung");
        p.navigate("uebersicht.xhtml");
        p.locator("section[data-art=EILENTSCHEIDUNG] a").first().click();
        assertThat(p.locator("#eilentscheidung")).containsText("unverzüglich über Grund und Inhalt zu unterrichten");
        axe(p);
        screenshot(p, "eilentscheidung-entschieden");
        knopf(p, "Unterrichtung eintragen");
        Locator dialog = p.locator("dialog#unterrichten");
        dialog.locator("[id$=weg]").fill("per E-Mail an alle Mitglieder");
        dialog.locator("[id$=unterrichtenSenden]").click();
        assertThat(dialog).containsText("Bitte geben Sie an, an welchem Tag");
        assertThat(dialog.locator("[id$=weg]")).hasValue("per E-Mail an alle Mitglieder");
        axe(p);
        screenshot(p, "eilentscheidung-unterrichten");
        dialog.locator("[id$=tag_input]").fill(TAG.format(HEUTE));
        dialog.locator("[id$=unterrichtenSenden]").click();
        assertThat(p.locator("#meldungen .hinweis.ok")).containsText("Die Unterrichtung ist eingetragen.");
        assertThat(p.locator("#eilentscheidung"))
                .containsText("Unterrichtet am " + TAG.format(HEUTE) + ": per E-Mail an alle Mitglieder");
        p.navigate("uebersicht.xhtml");
        assertThat(p.locator("section[data-art=EILENTSCHEIDUNG]")).hasCount(0);
    }

    private void als(String wer, Consumer<Page> schritt) {
        try (BrowserContext andere = newContext()) {
            Page p = andere.newPage();
            anmelden(p, wer);
            schritt.accept(p);
        }
    }

    private static Locator feld(Page p, String id) {
        return p.locator("[id='" + id + "']");
    }

    private static Locator link(Page p, String name) {
        return p.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void knopf(Page p, String name) {
        p.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
