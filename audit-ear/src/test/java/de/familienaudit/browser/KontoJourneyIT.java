package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.familienaudit.server.Authenticator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The own account from end to end: sessions, second factor, another Kommune, a demanded second factor. */
class KontoJourneyIT extends BrowserTest {

    private static final Pattern ANMELDUNG = Pattern.compile("/anmelden\\.xhtml");
    private static final Pattern CODE = Pattern.compile("/anmelden-code\\.xhtml");
    private static final Pattern UEBERSICHT = Pattern.compile("/uebersicht\\.xhtml");
    private static final Pattern FAKTOR = Pattern.compile("/konto/zweiter-faktor\\.xhtml");

    private final Datenbestand daten = new Datenbestand(database());
    private String person;

    @BeforeEach
    void person() {
        person = "konto-" + UUID.randomUUID();
        daten.change(
                "insert into konto (benutzername, anzeigename, passwort_hash, kommune_id)"
                        + " select ?, 'Kim Konto', passwort_hash, kommune_id from konto where benutzername = 'leser'",
                person);
        rolle(Datenbestand.KREIS, "LESER");
    }

    @Test
    void sessionsAndSecondFactor() {
        anmelden(person);
        try (BrowserContext anderswo = newContext()) {
            Page andere = anderswo.newPage();
            anmelden(andere, person);
            open("konto/index.xhtml");
            Locator sitzungen = page().locator("#sitzungen tbody tr");
            assertThat(sitzungen).hasCount(2);
            axe(page());
            screenshot(page(), "konto");
            page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Sitzung beenden:")))
                    .click();
            assertThat(page().locator("#meldungen")).containsText("Die Sitzung ist beendet.");
            assertThat(sitzungen).hasCount(1);
            andere.navigate("uebersicht.xhtml");
            assertThat(andere).hasURL(ANMELDUNG);
        }

        open("konto/zweiter-faktor.xhtml");
        axe(page());
        page().getByLabel("Ihr Passwort").fill(PASSWORD);
        klick("Weiter");
        assertThat(page().locator("svg.qr")).isVisible();
        axe(page());
        screenshot(page(), "konto-zweiter-faktor");
        Authenticator app = new Authenticator(page().locator(".geheimnis").textContent());
        page().locator("#code").fill("000000");
        klick("Einrichtung abschließen");
        assertThat(page().locator("#meldungen")).containsText("Der Code stimmt nicht");
        page().locator("#code").fill(app.code(0));
        klick("Einrichtung abschließen");
        Locator codes = page().locator(".codes li");
        assertThat(codes).hasCount(10);
        axe(page());
        screenshot(page(), "konto-wiederherstellung");
        String wiederherstellung = codes.first().textContent();
        open("konto/zweiter-faktor.xhtml");
        assertThat(page().locator("main")).not().containsText(wiederherstellung);
        assertThat(page().locator("main")).containsText("10 Wiederherstellungscodes sind noch unbenutzt");
        axe(page());
        screenshot(page(), "konto-zweiter-faktor-an");

        abmelden();
        mitPasswort();
        assertThat(page()).hasURL(CODE);
        axe(page());
        screenshot(page(), "anmelden-code");
        open("uebersicht.xhtml");
        assertThat(page()).hasURL(ANMELDUNG);
        mitPasswort();
        String code = app.code(1);
        mitCode(code);
        assertThat(page()).hasURL(UEBERSICHT);

        abmelden();
        mitPasswort();
        mitCode(code);
        assertThat(page().locator("#meldungen")).containsText("wurde schon benutzt");
        mitCode(wiederherstellung);
        assertThat(page()).hasURL(UEBERSICHT);
    }

    @Test
    void aPageOfTheKommuneThatWasLeftWritesNothing() {
        rolle(Datenbestand.STADT, "PROJEKTLEITUNG");
        String text = "Für die Stadt getippt " + UUID.randomUUID();
        anmelden(person);
        assertThat(page()).hasTitle(Pattern.compile("Kyffhäuserkreis"));
        wechseln(page(), Datenbestand.STADT);
        assertThat(page()).hasURL(UEBERSICHT);
        assertThat(page()).hasTitle(Pattern.compile("Sondershausen"));
        assertThat(page().locator(".kopf .marke")).containsText(Datenbestand.STADT);

        Page zweiterTab = page().context().newPage();
        MassnahmeSeite massnahme = MassnahmeSeite.open(zweiterTab, daten.massnahme(Datenbestand.STADT, "1.1.1"))
                .oeffneMelden()
                .mitStatus("VERSCHOBEN")
                .mitText(text);
        massnahme.dialog().locator("#neuesEnde").fill("2030");
        massnahme.dialog().locator("#grund").fill("Test");
        wechseln(page(), Datenbestand.KREIS);
        massnahme.senden().click();
        assertThat(massnahme.fehler()).containsText("Diese Seite gehört zu Stadt Sondershausen");
        assertThat(massnahme.text()).hasValue(text);
        assertThat(daten.meldungen(text)).isZero();
        screenshot(zweiterTab, "konto-andere-kommune");

        wechseln(page(), Datenbestand.STADT);
        massnahme.senden().click();
        massnahme.istGemeldet();
        assertThat(daten.meldungen(text)).isOne();
    }

    @Test
    void aDemandedSecondFactorIsWaitedFor() {
        String kommune = "Gemeinde " + UUID.randomUUID();
        daten.change("insert into kommune (name, art) values (?, 'GEMEINDE')", kommune);
        daten.change(
                "delete from rollenvergabe where konto_id = (select id from konto where benutzername = ?)", person);
        rolle(kommune, "ADMINISTRATION");
        anmelden(person);
        open("verwaltung/sicherheit.xhtml");
        axe(page());
        screenshot(page(), "verwaltung-sicherheit");
        page().locator("input[type=checkbox][value=ADMINISTRATION]").check();
        klick("Speichern");
        assertThat(page().locator("#meldungen")).containsText("Das betrifft auch Sie selbst");
        page().locator("#bestaetigt").check();
        klick("Speichern");
        assertThat(page()).hasURL(FAKTOR);
        assertThat(page().locator("main")).containsText("Ihre Kommune verlangt einen zweiten Faktor");
        axe(page());
        screenshot(page(), "konto-zweiter-faktor-verlangt");
        open("verwaltung/index.xhtml");
        assertThat(page()).hasURL(FAKTOR);
        page().getByLabel("Ihr Passwort").fill(PASSWORD);
        klick("Weiter");
        page().locator("#code")
                .fill(new Authenticator(page().locator(".geheimnis").textContent()).code(0));
        klick("Einrichtung abschließen");
        assertThat(page().locator(".codes li")).hasCount(10);
        open("verwaltung/sicherheit.xhtml");
        assertThat(page().locator("input[type=checkbox][value=ADMINISTRATION]")).isChecked();
    }

    private void rolle(String kommune, String rolle) {
        daten.change(
                "insert into rollenvergabe (kommune_id, konto_id, rolle) select o.id, k.id, ? from kommune o, konto k"
                        + " where o.name = ? and k.benutzername = ?",
                rolle,
                kommune,
                person);
    }

    private void klick(String name) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private void mitPasswort() {
        page().getByLabel("Benutzername").fill(person);
        page().getByLabel("Passwort").fill(PASSWORD);
        klick("Anmelden");
        assertThat(page()).hasURL(CODE);
    }

    private void mitCode(String code) {
        page().getByLabel("Code").fill(code);
        klick("Anmelden");
    }

    private void abmelden() {
        page().locator("details.konto summary").click();
        klick("Abmelden");
        assertThat(page()).hasURL(ANMELDUNG);
    }

    private static void wechseln(Page page, String kommune) {
        page.locator("details.konto summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(kommune))
                .click();
        assertThat(page.locator("#meldungen")).containsText("Sie arbeiten jetzt für " + kommune);
    }
}
