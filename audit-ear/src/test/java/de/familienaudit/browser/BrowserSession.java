package de.familienaudit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import de.familienaudit.probelauf.AuditDatabase;
import de.familienaudit.probelauf.DatabaseSettings;
import de.familienaudit.probelauf.Installation;
import de.familienaudit.probelauf.Ports;
import de.familienaudit.probelauf.Settings;
import de.familienaudit.probelauf.StartException;
import de.familienaudit.probetag.Tagversatz;
import de.familienaudit.server.CheapPassword;
import de.familienaudit.server.TestFolders;
import de.familienaudit.shared.ClockProducer;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One installation and one browser for all browser tests of a day in this process. Another process that tests at the same
 * time has its own; they share nothing, neither folders nor data.
 */
public final class BrowserSession implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Installation installation = new Installation();
    private final Path folder;
    private final ZoneId zone;
    private final Map<String, List<Cookie>> signedIn = new HashMap<>();
    private final Playwright playwright;
    private final Browser browser;

    /**
     * @param day the day of the program, {@code 2024-01-15}; empty for the real one
     * @param zone where server and browser stand
     */
    BrowserSession(String day, ZoneId zone) throws StartException, IOException, InterruptedException {
        this.zone = zone;
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "browser-test-end"));
        // without a browser there is no point in starting a server
        Path executable = BrowserFinder.find();
        folder = TestFolders.ofThisProcess("browser-test" + day);
        TestFolders.clear(folder);
        installation.start(new Settings(
                new DatabaseSettings(folder, TestFolders.postgresPrograms(), true),
                Path.of(System.getProperty("audit.war")),
                Path.of(System.getProperty("payara.micro.jar")),
                Ports.free(),
                Tagversatz.zu(day, Clock.system(ClockProducer.BERLIN)),
                zone));
        passwordsWithFewRounds();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /**
     * The accounts of the example keep their password, which costs little to check from now on: hundreds sign in. No trigger
     * tells of it, so the change log is as the example left it.
     */
    private void passwordsWithFewRounds() {
        try (Connection connection = installation.database().superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update konto set passwort_hash = '" + CheapPassword.hash(BrowserTest.PASSWORD) + "'");
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where server and browser stand. */
    ZoneId zone() {
        return zone;
    }

    /** What the installation keeps: database, logs, example key. */
    Path folder() {
        return folder;
    }

    /** Cookies of example accounts that signed in already. */
    Map<String, List<Cookie>> signedIn() {
        return signedIn;
    }

    Browser browser() {
        return browser;
    }

    /** Address of the application, with a slash at the end. */
    String address() {
        return installation.address();
    }

    public AuditDatabase database() {
        return installation.database();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        installation.close();
    }
}
