package de.familienaudit.browser;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the Chromium of this machine, or installs Debian's where that is possible and wanted: the one without a window
 * first, which takes a fifth less time.
 */
final class BrowserFinder {

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String WITHOUT_WINDOW = "chromium-headless-shell fonts-liberation";
    private static final String PACKAGES = "chromium fonts-liberation";

    private BrowserFinder() {}

    /** One process after the other: two that test at the same time must not both install it. */
    static Path find() throws IOException, InterruptedException {
        Path lock = Path.of(System.getProperty("audit.target"), "browser.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return givenOrInstalled();
        }
    }

    private static Path givenOrInstalled() throws IOException, InterruptedException {
        String given = Optional.ofNullable(System.getProperty("browser.path"))
                .filter(path -> !path.isBlank())
                .orElse(System.getenv("BROWSER_PATH"));
        if (given != null && !given.isBlank()) {
            return existing(given);
        }
        Optional<Path> installed = onPath();
        if (installed.isPresent()) {
            return installed.get();
        }
        if (mayInstall()) {
            install();
            return onPath().orElseThrow(BrowserFinder::missing);
        }
        throw missing();
    }

    private static Path existing(String given) {
        Path path = Path.of(given);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException("Der angegebene Browser " + given + " ist kein ausführbares Programm.");
        }
        return path;
    }

    private static Optional<Path> onPath() {
        List<Path> folders = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean mayInstall() throws IOException {
        Path self = Path.of("/proc/self");
        return Boolean.parseBoolean(System.getProperty("browser.install", "true"))
                && Files.exists(Path.of("/etc/debian_version"))
                && Files.exists(self)
                && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
    }

    private static void install() throws IOException, InterruptedException {
        System.out.println("Kein Browser gefunden: Debians Chromium wird installiert (abschaltbar mit"
                + " -Dbrowser.install=false).");
        String install = "apt-get -q install -y --no-install-recommends ";
        String command = "apt-get -q update && (" + install + WITHOUT_WINDOW + " || " + install + PACKAGES + ")";
        Path log = Path.of(System.getProperty("audit.target"), "browser-install.log");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(
                    "Chromium ließ sich nicht installieren; den Grund nennt das Protokoll " + log + ".");
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException(
                "Die Browsertests brauchen Chromium oder Chrome: bitte installieren, auf Debian"
                        + " und Ubuntu mit „sudo apt-get install " + PACKAGES
                        + "“, oder mit -Dbrowser.path=… angeben.");
    }
}
