package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One paper on its whole way, each step by the person whose step it is; everything in it is invented. */
@DisplayName(
        "V-1, V-7, V-9, V-11: Eine Vorlage geht vom Entwurf durch die Sitzung bis zur Ausfertigung und beschließt eine Fassung")
class VorlageBisZurAusfertigungJourneyIT extends BrowserTest {

    private static final String NUMMER = "2026/P/100";
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String HEUTE = TAG.format(LocalDate.now(ZoneId.of("Europe/Berlin")));
    private static final String IN_EINEM_MONAT =
            TAG.format(LocalDate.now(ZoneId.of("Europe/Berlin")).plusMonths(1));

    /** An office with its head, and a Fassung that waits for its decision. */
    private static final String DAZU =
            """
            do $$
            declare
                k bigint;
                f bigint;
            begin
                select id into k from kommune where name = '{name}';
                insert into konto (kommune_id, benutzername, anzeigename, passwort_hash)
                    select k, '{name}-fa', 'Fritz Fachamt', passwort_hash from konto where benutzername = 'landraetin' returning id into f;
                insert into rollenvergabe (kommune_id, konto_id, rolle) values (k, f, 'FACHAMT');
                insert into stellenbesetzung (kommune_id, stelle_id, konto_id, art)
                    select k, s.id, f, 'LEITUNG' from stelle s where s.kommune_id = k and s.name = 'Bauamt';
                update fassung set status = 'GEPRUEFT' where kommune_id = k;
            end
            $$
            """;

    private final Datenbestand daten = new Datenbestand(database());
    private final Unterschriftskreis kreis = Unterschriftskreis.create(daten);
    private String vorlage;

    @Test
    @DisplayName("Fachamt, Gremienbüro, Landrätin, Projektleitung und Auditorin tun, was ihres ist")
    void fromTheDraftToTheIssuedPaper() {
        daten.change(DAZU.replace("{name}", kreis.name()));
        kreis.zertifikat();
        als(kreis.name() + "-au", p -> {
            p.navigate("vorlage/index.xhtml");
            assertThat(p.locator("main")).not().containsText("Neue Vorlage");
        });
        als(kreis.name() + "-fa", this::schreiben);
        als(kreis.gremienbuero(), this::beraten);
        als(kreis.landraetin(), this::unterzeichnen);
        als(kreis.projektleitung(), p -> {
            p.navigate(vorlage);
            assertThat(p.locator(".seitenkopf")).containsText("ausgefertigt am " + HEUTE);
            assertThat(p.locator("#ausfertigung")).containsText("unterzeichnet");
            p.navigate(kreis.fassungsseite());
            assertThat(p.locator(".seitenkopf")).containsText("beschlossen");
            assertThat(p.locator("#verlauf")).containsText("Vorlage " + NUMMER);
        });
    }

    private void schreiben(Page p) {
        p.navigate("vorlage/entwurf.xhtml");
        p.locator("#betreff").fill("Probe: Zielvereinbarung");
        knopf(p, "Entwurf speichern");
        assertThat(p.locator("#meldungen .hinweis.ok")).isVisible();
        vorlage = p.url();
        assertThat(p.locator("main")).containsText("Bitte schreiben Sie den Beschlusstext");
        axe(p);
        screenshot(p, "vorlage-entwurf");
        link(p, "Bearbeiten").click();
        p.locator("#beschluss").fill("Die Zielvereinbarung wird beschlossen.");
        p.locator("#sachverhalt").fill("Sie ist geprüft.");
        p.locator("#einreicher").fill("Bauamt");
        p.locator("#kaemmerei").selectOption("NICHT_ERFORDERLICH");
        feld(p, "folge:0:gremium").selectOption("Rat");
        feld(p, "folge:0:rolle").selectOption("ENTSCHEIDUNG");
        feld(p, "folge:0:umfang").selectOption("GANZ");
        p.locator("#gegenstandDazu").click();
        assertThat(feld(p, "gegenstaende:0:gegenstand")).isFocused();
        feld(p, "gegenstaende:0:gegenstand").selectOption("FASSUNG:" + kreis.fassung());
        axe(p);
        screenshot(p, "vorlage-entwurf-bezug");
        knopf(p, "Entwurf speichern");
        anlage(p);
        link(p, "Bearbeiten").click();
        knopf(p, "Speichern und einreichen");
        assertThat(p.locator(".seitenkopf")).containsText("eingereicht");
        assertThat(p.locator("main")).not().containsText("Zur Ausfertigung vorlegen");
    }

    private void anlage(Page p) {
        link(p, "Anlagen bearbeiten").click();
        axe(p);
        p.locator("#anfuegen").click();
        assertThat(p.locator("#meldungen")).containsText("Datei");
        p.locator("#datei")
                .setInputFiles(new FilePayload(
                        "lageplan.pdf", "application/pdf", "%PDF-1.7\n% Probe".getBytes(StandardCharsets.US_ASCII)));
        p.locator("#anfuegen").click();
        assertThat(p.locator("#titel[aria-invalid=true]")).isVisible();
        p.locator("#datei")
                .setInputFiles(new FilePayload(
                        "lageplan.pdf", "application/pdf", "%PDF-1.7\n% Probe".getBytes(StandardCharsets.US_ASCII)));
        p.locator("#titel").fill("Lageplan <b>");
        p.locator("#anfuegen").click();
        assertThat(p.locator("#vorhandene")).containsText("Anlage 1 Lageplan <b>");
        axe(p);
        screenshot(p, "vorlage-anlagen");
        link(p, "Zur Vorlage").click();
        assertThat(p.locator("#anlagen")).containsText("lageplan.pdf");
        axe(p);
    }

    private void beraten(Page p) {
        p.navigate(vorlage);
        link(p, "Nummer eintragen").click();
        p.locator("dialog[open] input[type=text]").fill(NUMMER);
        knopf(p, "Nummer speichern");
        assertThat(p.locator("h1")).hasText("Vorlage " + NUMMER);
        p.navigate("vorlage/sitzungen.xhtml?schritt=planen");
        p.locator("#gremium").selectOption("Rat");
        p.locator("#tag_input").fill(HEUTE);
        p.locator("#senden").click();
        assertThat(p.locator("h1")).hasText("Rat am " + HEUTE);
        String sitzung = p.url();
        link(p, "Tagesordnung bearbeiten").click();
        link(p, "Vorlage aufsetzen").click();
        Auswahlfeld.in(p, "zeile").waehle(NUMMER + " Probe: Zielvereinbarung (Entscheidung)");
        p.locator("#senden").click();
        assertThat(p.locator(".to-punkt")).hasCount(1);
        p.navigate(sitzung);
        link(p, "Stimmen eintragen").click();
        feld(p, "zeilen:0:ja").fill("20");
        feld(p, "zeilen:0:nein").fill("4");
        p.locator("#speichern").click();
        assertThat(p.locator("#tagesordnung")).containsText("20 Ja, 4 Nein: angenommen");
        p.navigate(vorlage);
        assertThat(p.locator(".seitenkopf")).containsText("beschlossen am " + HEUTE);
        assertThat(p.locator("[aria-labelledby=bezug-titel]")).containsText("beschlossen am " + HEUTE);
        ergaenzen(p);
        knopf(p, "Zur Ausfertigung vorlegen");
        axe(p);
        p.locator("#ausfertigenSenden").click();
        assertThat(p.locator("#meldungen .hinweis.ok")).containsText("zur Ausfertigung vorgelegt");
        assertThat(p.locator("#unterzeichnen")).hasCount(0);
        axe(p);
        screenshot(p, "ausfertigung-vorgelegt");
    }

    private void ergaenzen(Page p) {
        link(p, "Beschluss ergänzen").click();
        p.locator("#vorbehaltDazu").click();
        feld(p, "vorbehalte:0:vorbehalt").fill("Rechtskraft des Haushalts");
        p.locator("#speichern").click();
        assertThat(p.locator("#grund[aria-invalid=true]")).isVisible();
        assertThat(feld(p, "vorbehalte:0:vorbehalt")).hasValue("Rechtskraft des Haushalts");
        axe(p);
        screenshot(p, "beschluss-ergaenzen");
        p.locator("#grund").fill("Niederschrift, Seite 3");
        p.locator("#speichern").click();
        assertThat(p.locator(".seitenkopf")).containsText("unter Vorbehalt");
        assertThat(p.locator("[aria-labelledby=bezug-titel]")).containsText("unter Vorbehalt beschlossen");
        link(p, "Beschluss ergänzen").click();
        feld(p, "vorbehalte:0:erfuelltAm_input").fill(HEUTE);
        feld(p, "vorbehalte:0:beleg").fill("Amtsblatt");
        p.locator("#grund").fill("Bekanntmachung");
        p.locator("#speichern").click();
        assertThat(p.locator(".seitenkopf")).not().containsText("unter Vorbehalt");
        assertThat(p.locator("[aria-labelledby=bezug-titel]")).containsText("beschlossen am " + HEUTE);
        aussetzen(p);
    }

    private void aussetzen(Page p) {
        eingriff(p, "AUSGESETZT", HEUTE, "Beanstandung der Landrätin");
        assertThat(p.locator(".seitenkopf")).containsText("ausgesetzt");
        Locator bezug = p.locator("[aria-labelledby=bezug-titel]");
        assertThat(bezug).containsText("Der Beschluss wird seit dem " + HEUTE + " nicht vollzogen.");
        assertThat(bezug)
                .containsText("Rat befasst sich in der nächsten Sitzung noch einmal damit; es ist keine eingetragen.");
        assertThat(bezug)
                .containsText("Ein Monat nach dem Beschluss vom " + HEUTE + " endet am " + IN_EINEM_MONAT + ".");
        assertThat(bezug).containsText("Bleibt es bei dem Beschluss, erfährt es die Rechtsaufsicht unverzüglich.");
        axe(p);
        screenshot(p, "vorlage-ausgesetzt");
        p.navigate("vorlage/index.xhtml");
        assertThat(p.locator("#beanstandungsfristen li")).hasCount(2);
        assertThat(p.locator("#beanstandungsfristen"))
                .containsText(NUMMER + " Probe: Zielvereinbarung: noch einmal beraten, ein Monat nach dem Beschluss");
        axe(p);
        p.navigate(vorlage);
        eingriff(p, "", "", "");
        assertThat(p.locator(".seitenkopf")).containsText("beschlossen am " + HEUTE);
        assertThat(p.locator("#beanstandung")).hasCount(0);
    }

    private static void eingriff(Page p, String art, String seit, String durch) {
        link(p, "Beschluss ergänzen").click();
        // it stands open already where something was recorded
        p.locator("details:has(#eingriff)").evaluate("d => d.open = true");
        feld(p, "eingriff").selectOption(art);
        feld(p, "eingriffAm_input").fill(seit);
        feld(p, "eingriffGrund").fill(durch);
        p.locator("#grund").fill("Schreiben vom " + HEUTE);
        p.locator("#speichern").click();
        assertThat(p.locator("#meldungen .hinweis.ok")).isVisible();
    }

    private void unterzeichnen(Page p) {
        p.navigate("uebersicht.xhtml");
        p.locator("section[data-art=ZUR_UNTERSCHRIFT] a").first().click();
        assertThat(p.locator("h1")).containsText("Beschlussvorlage Nr. " + NUMMER);
        p.locator("#ort").fill("Sondershausen");
        p.locator("#schluesseldatei").setInputFiles(Unterschriftskreis.schluessel());
        p.locator("#passphrase").fill(PASSWORD);
        p.locator("#unterzeichnenSenden").click();
        assertThat(p.locator("#meldungen .hinweis.ok")).containsText("ist unterzeichnet");
        p.navigate(vorlage);
        assertThat(p.locator(".seitenkopf")).containsText("ausgefertigt am " + HEUTE);
        axe(p);
        screenshot(p, "vorlage-ausgefertigt");
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
