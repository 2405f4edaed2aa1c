package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The door and the session: cookies, headers, the way back, drafts, lock and throttle. */
class SessionIT extends BrowserTest {

    private static final String SESSION = "JSESSIONID";

    private static final Pattern ANMELDUNG = Pattern.compile("/anmelden\\.xhtml");

    private final Datenbestand daten = new Datenbestand(database());

    @Test
    void sessionIdChangesAtLoginAndItsCookieIsGuarded() {
        open("./");
        String vorher = session().value;
        anmelden("leser");
        Cookie nachher = session();
        assertThat(nachher.value).isNotEqualTo(vorher);
        assertThat(nachher.httpOnly).isTrue();
        assertThat(nachher.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(page().context().cookies()).allMatch(cookie -> cookie.httpOnly);
        assertThat(page().url()).doesNotContainIgnoringCase(SESSION);
    }

    @Test
    void pagesCarryTheirHeadersAndNothingBreaksTheContentSecurityPolicy() {
        List<String> verstoesse = new ArrayList<>();
        page().onConsoleMessage(message -> {
            if ("error".equals(message.type()) || message.text().contains("Content Security Policy")) {
                verstoesse.add(page().url() + ": " + message.text());
            }
        });
        page().onPageError(error -> verstoesse.add(page().url() + ": " + error));
        assertHeaders(page().navigate("anmelden.xhtml"));
        assertHeaders(page().navigate("einrichtung.xhtml"));
        angemeldet("projektleitung");
        long massnahme = daten.massnahme(Datenbestand.KREIS, "2.1.3");
        long fassung = daten.geltendeFassung(Datenbestand.KREIS);
        for (String adresse : List.of(
                "uebersicht.xhtml",
                "zielvereinbarung/index.xhtml",
                "zielvereinbarung/massnahme.xhtml?id=" + massnahme,
                "zielvereinbarung/fassung.xhtml?id=" + fassung,
                "zielvereinbarung/importieren.xhtml",
                "barrierefreiheit.xhtml")) {
            Response antwort = page().navigate(adresse);
            assertThat(antwort.status()).as(adresse).isEqualTo(200);
            assertHeaders(antwort);
        }
        MassnahmeSeite.open(page(), massnahme)
                .oeffneMelden()
                .mitStatus("ENTFALLEN")
                .mitText("")
                .senden()
                .click();
        assertThat(MassnahmeSeite.of(page()).fehler()).isVisible();
        assertThat(verstoesse).isEmpty();
        assertHeaders(page().navigate("gibt-es-nicht.xhtml"));
    }

    @Test
    void errorsTellNothingAboutTheServer() {
        angemeldet("leser");
        for (String adresse : List.of(
                "gibt-es-nicht.xhtml",
                "zielvereinbarung/massnahme.xhtml?id=nichts",
                "zielvereinbarung/massnahme.xhtml",
                "zielvereinbarung/massnahme.xhtml?id=99999999999999999999",
                "WEB-INF/web.xml",
                "zielvereinbarung/index.xhtml?seite=-1&sortierung=%27;drop&feld=x&stelle=y&fassung=z")) {
            APIResponse antwort = page().context().request().get(adresse);
            // the script of PrimeFaces names the class of its error page in every page
            assertThat(antwort.text().replaceAll("(?s)<script.*?</script>", ""))
                    .as(adresse)
                    .doesNotContainIgnoringCase("exception")
                    .doesNotContain("Payara", "GlassFish", "org.", "de.familienaudit", "SQL");
            assertThat(antwort.headers()).doesNotContainKeys("x-powered-by");
            assertThat(antwort.status()).as(adresse).isEqualTo(adresse.contains("index.xhtml") ? 200 : 404);
        }
    }

    @Test
    void withoutASessionAClickLeadsToTheLoginAndBack() {
        anmelden("leser");
        open("zielvereinbarung/index.xhtml?achtung=UEBERFAELLIG");
        page().context().clearCookies();
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtern"))
                .click();
        assertThat(page()).hasURL(ANMELDUNG);
        fillLogin("leser", PASSWORD);
        assertThat(page()).hasURL(Pattern.compile("zielvereinbarung/index\\.xhtml\\?.*achtung=UEBERFAELLIG"));
        assertThat(page().getByLabel("Braucht Aufmerksamkeit")).hasValue("UEBERFAELLIG");
    }

    @Test
    void signingOutEndsTheSession() {
        anmelden("leser");
        List<Cookie> gemerkt = page().context().cookies();
        page().locator("details.konto summary").click();
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Abmelden"))
                .click();
        assertThat(page()).hasURL(ANMELDUNG);
        assertThat(page().getByText("Sie sind abgemeldet.")).isVisible();
        page().context().clearCookies();
        page().context().addCookies(gemerkt);
        open("uebersicht.xhtml");
        assertThat(page()).hasURL(ANMELDUNG);
    }

    @Test
    void draftOfAReportSurvivesTheEndOfTheSession() {
        long id = daten.massnahme(Datenbestand.KREIS, "5.1.3");
        String text = "Noch nicht gespeichert " + UUID.randomUUID();
        anmelden("projektleitung");
        MassnahmeSeite massnahme = MassnahmeSeite.open(page(), id).oeffneMelden();
        Response gemerkt = page().waitForResponse(
                        antwort -> antwort.url().endsWith("/zwischenstand"),
                        () -> massnahme.mitStatus("VERSCHOBEN").mitText(text));
        assertThat(gemerkt.status()).isEqualTo(204);

        page().context().clearCookies();
        massnahme.senden().click();
        assertThat(page()).hasURL(ANMELDUNG);
        fillLogin("projektleitung", PASSWORD);
        assertThat(page()).hasURL(Pattern.compile("massnahme\\.xhtml\\?id=" + id));
        assertThat(massnahme.text()).isVisible();
        assertThat(massnahme.text()).hasValue(text);
        assertThat(massnahme.dialog().locator("#status")).hasValue("VERSCHOBEN");
        assertThat(massnahme.dialog().locator("#neuesEnde")).isVisible();
        assertThat(massnahme.dialog().getByText("wieder eingesetzt")).isVisible();

        massnahme
                .dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Eingaben verwerfen"))
                .click();
        assertThat(massnahme.dialog()).isHidden();
        massnahme.oeffneMelden();
        assertThat(massnahme.text()).isEmpty();
        assertThat(daten.meldungen(text)).isZero();
    }

    @Test
    void lockedAccountIsOutAtItsNextClick() {
        anmelden("kaemmerei");
        open("zielvereinbarung/index.xhtml");
        daten.change("update konto set gesperrt_am = now() where benutzername = ?", "kaemmerei");
        try {
            page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtern"))
                    .click();
            assertThat(page()).hasURL(ANMELDUNG);
            fillLogin("kaemmerei", PASSWORD);
            assertThat(page().locator("#meldungen")).containsText("oder das Konto ist gesperrt");
        } finally {
            daten.change("update konto set gesperrt_am = null where benutzername = ?", "kaemmerei");
            daten.change("delete from anmeldeversuch where benutzername = ?", "kaemmerei");
        }
    }

    @Test
    void sixthAttemptWithAWrongPasswordIsHeldBack() {
        open("./");
        try {
            for (int i = 0; i < 5; i++) {
                page().waitForResponse("**/anmelden.xhtml*", () -> fillLogin("gremienbuero", "geraten"));
                assertThat(page().locator("#meldungen")).containsText("Benutzername oder Passwort stimmen nicht");
                assertThat(page().getByLabel("Benutzername")).hasValue("gremienbuero");
                assertThat(page().getByLabel("Passwort")).isEmpty();
            }
            fillLogin("gremienbuero", PASSWORD);
            assertThat(page().locator("#meldungen")).containsText("zu viele fehlgeschlagene Versuche");
            assertThat(page()).hasURL(ANMELDUNG);
        } finally {
            daten.change("delete from anmeldeversuch where benutzername = ?", "gremienbuero");
        }
    }

    @Test
    void withoutScriptAWrongPasswordIsToldAsSuch() {
        try (BrowserContext ohneScript = BrowserExtension.session()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setBaseURL(BrowserExtension.session().address()))) {
            Page seite = ohneScript.newPage();
            seite.navigate("anmelden.xhtml");
            fillLogin(seite, "leser", "geraten");
            assertThat(seite.locator("#meldungen")).containsText("Benutzername oder Passwort stimmen nicht");
            assertThat(seite.locator("main")).not().containsText("Ihre Sitzung ist beendet");
            fillLogin(seite, "leser", PASSWORD);
            assertThat(seite).hasURL(Pattern.compile("uebersicht\\.xhtml"));
        } finally {
            daten.change("delete from anmeldeversuch where benutzername = ?", "leser");
        }
    }

    @Test
    void wayBackLeadsNowhereElse() {
        Pattern uebersicht = Pattern.compile("^http://127\\.0\\.0\\.1:\\d+/uebersicht\\.xhtml$");
        page().navigate("anmelden.xhtml?zurueck=%2F%2Fexample.org%2F");
        fillLogin("leser", PASSWORD);
        assertThat(page()).hasURL(uebersicht);
        for (String fremd : List.of("https://example.org/", "/\\example.org", "javascript:alert(1)")) {
            page().navigate("anmelden.xhtml?zurueck=" + URLEncoder.encode(fremd, StandardCharsets.UTF_8));
            assertThat(page()).hasURL(uebersicht);
        }
    }

    private void fillLogin(String user, String password) {
        fillLogin(page(), user, password);
    }

    private static void fillLogin(Page page, String user, String password) {
        page.getByLabel("Benutzername").fill(user);
        page.getByLabel("Passwort").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
    }

    private Cookie session() {
        return page().context().cookies().stream()
                .filter(cookie -> SESSION.equals(cookie.name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertHeaders(Response response) {
        Map<String, String> headers = response.headers();
        assertThat(headers)
                .as(response.url())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("cache-control", "no-store")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsKey("permissions-policy");
        assertThat(headers.get("content-security-policy"))
                .as(response.url())
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'")
                .contains("script-src 'self' 'nonce-")
                .doesNotContain("'unsafe-inline'", "'unsafe-eval'");
    }
}
