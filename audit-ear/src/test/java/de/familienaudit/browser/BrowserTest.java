package de.familienaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import de.familienaudit.probelauf.AuditDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Base of the browser tests: a new browser profile for each test, one server with the example data for all. */
@ExtendWith(BrowserExtension.class)
public abstract class BrowserTest {

    /** Password of all example accounts. */
    protected static final String PASSWORD = "familienaudit";

    private static final boolean PICTURES = Boolean.getBoolean("browser.pictures");

    private static final int HEIGHT = 900;

    private static final int DESKTOP = 1280;

    private static final int PHONE = 390;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void beginWithoutSessions() {
        BrowserExtension.session().signedIn().clear();
    }

    @BeforeEach
    final void openContext() {
        context = newContext();
        page = context.newPage();
    }

    @AfterEach
    final void closeContext() {
        context.close();
    }

    /** A further browser profile, for tests with two people; the test closes it. */
    protected final BrowserContext newContext() {
        return newContext("de-DE");
    }

    /** A browser profile of somebody whose browser speaks another language; the test closes it. */
    protected final BrowserContext newContext(String locale) {
        return BrowserExtension.session()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(BrowserExtension.session().address())
                        .setViewportSize(DESKTOP, HEIGHT)
                        .setLocale(locale)
                        .setTimezoneId(BrowserExtension.session().zone().getId())
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    }

    /** The page of this test. */
    protected final Page page() {
        return page;
    }

    /** The database behind the application. */
    protected static AuditDatabase database() {
        return BrowserExtension.session().database();
    }

    /** Opens an address relative to the application, e.g. {@code "massnahme.xhtml?id=1"}. */
    protected final void open(String path) {
        page.navigate(path);
    }

    /** Logs in as one of the example accounts in the page of this test. */
    protected final void anmelden(String user) {
        anmelden(page, user);
    }

    /** Logs in as one of the example accounts. */
    protected static void anmelden(Page page, String user) {
        page.navigate("./");
        page.getByLabel("Benutzername").fill(user);
        page.getByLabel("Passwort").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
        page.getByLabel("Passwort")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    /**
     * Goes on with the session that an earlier test of this class began as this example account; logs in when there is none yet. For
     * tests that are not about signing in.
     */
    protected final void angemeldet(String user) {
        Map<String, List<Cookie>> sessions = BrowserExtension.session().signedIn();
        List<Cookie> known = sessions.get(user);
        if (known == null) {
            anmelden(user);
            sessions.put(user, context.cookies());
        } else {
            context.addCookies(known);
        }
    }

    /** The page has no barrier that axe can find, of whatever impact. */
    protected static void axe(Page page) {
        // what is asked for here; carrying over all that is in order as well takes twice as long
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        // legacy mode: there are no frames, and a second page to combine their results would cost a second each time
        AxeResults results =
                new AxeBuilder(page).options(violations).setLegacyMode(true).analyze();
        assertThat(results.getViolations())
                .as("barriers on " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    /** The same on a phone, which shows the page without moving it sideways; and pictures of both. */
    protected static void barrierefrei(Page page, String name) {
        barrierefrei(page, name, PHONE);
    }

    /** @param widths on which the page is looked at beside a desk */
    protected static void barrierefrei(Page page, String name, int... widths) {
        axe(page);
        screenshot(page, name);
        for (int width : widths) {
            page.setViewportSize(width, HEIGHT);
            PlaywrightAssertions.assertThat(page.locator("html")).hasJSProperty("scrollWidth", width);
            axe(page);
        }
        page.setViewportSize(DESKTOP, HEIGHT);
    }

    /** The field with this id, when something is wrong with it. */
    protected static Locator falsch(Page page, String id) {
        return page.locator(".feld-falsch:has([id='" + id + "'])");
    }

    /**
     * Pictures for the eye, as wide as a desk and as narrow as a phone, in target/screenshots; where they are wanted. Leaves
     * the page as wide as a desk.
     */
    protected static void screenshot(Page page, String name) {
        if (!PICTURES) {
            page.setViewportSize(DESKTOP, HEIGHT);
            return;
        }
        for (int width : new int[] {PHONE, DESKTOP}) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(System.getProperty("audit.target"), "screenshots", name + "-" + width + ".png"))
                    .setFullPage(true));
        }
    }
}
