package de.familienaudit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import de.familienaudit.probelauf.AuditDatabase;
import de.familienaudit.probelauf.DatabaseSettings;
import de.familienaudit.probelauf.Installation;
import de.familienaudit.probelauf.Ports;
import de.familienaudit.probelauf.Settings;
import de.familienaudit.probelauf.StartException;
import de.familienaudit.server.TestFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One installation and one browser for all browser tests of this process. */
final class BrowserSession implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Installation installation = new Installation();
    private final Playwright playwright;
    private final Browser browser;

    BrowserSession() throws StartException, IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "browser-test-end"));
        // without a browser there is no point in starting a server
        Path executable = BrowserFinder.find();
        Path target = Path.of(System.getProperty("audit.target"));
        Path data = target.resolve("browser-test");
        TestFolders.clear(data);
        installation.start(new Settings(
                new DatabaseSettings(data, target.resolve("postgresql"), true),
                Path.of(System.getProperty("audit.war")),
                Path.of(System.getProperty("payara.micro.jar")),
                Ports.free()));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    Browser browser() {
        return browser;
    }

    /** Address of the application, with a slash at the end. */
    String address() {
        return installation.address();
    }

    AuditDatabase database() {
        return installation.database();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        installation.close();
    }
}
