package de.familienaudit.probelauf;

import de.familienaudit.probetag.Tagversatz;
import de.familienaudit.shared.ClockProducer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts the try-out run, says where it is, and ends it again with Ctrl-C or a signal. */
public final class Probelauf {

    private static final String WELCOME = "/probelauf/willkommen.txt";

    private static final Clock UHR = Clock.system(ClockProducer.BERLIN);

    private final Installation installation;
    private final Settings settings;
    private final Path data;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean failed;

    private Probelauf(Settings settings, Instant baubeginn) {
        this.installation = new Installation(baubeginn);
        this.settings = settings;
        this.data = settings.database().data();
    }

    /** Entry point: {@code --daten=… --war=… --payara=… --port=… --baubeginn=… --heute=…}; the last one may be empty. */
    public static void main(String[] args) throws InterruptedException {
        Console.useTerminal();
        try {
            Map<String, String> values = values(List.of(args));
            new Probelauf(settings(values), Instant.parse(values.get("--baubeginn"))).run();
        } catch (StartException e) {
            Console.problem(e.getMessage());
        }
        System.exit(1);
    }

    private static Map<String, String> values(List<String> args) throws StartException {
        Map<String, String> values = new HashMap<>();
        for (String arg : args) {
            String[] parts = arg.split("=", 2);
            values.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        for (String name : List.of("--daten", "--war", "--payara", "--port", "--baubeginn")) {
            if (values.getOrDefault(name, "").isBlank()) {
                throw new StartException("Die Angabe " + name + "=… fehlt; der übliche Aufruf ist mvn -Prun.");
            }
        }
        return values;
    }

    private static Settings settings(Map<String, String> values) throws StartException {
        Path data = Path.of(values.get("--daten"));
        return new Settings(
                new DatabaseSettings(data, data.resolve("programme"), false),
                Path.of(values.get("--war")),
                Path.of(values.get("--payara")),
                Ports.parse(values.get("--port")),
                versatz(values.getOrDefault("--heute", "")),
                ClockProducer.BERLIN);
    }

    private static Tagversatz versatz(String heute) throws StartException {
        try {
            return Tagversatz.zu(heute, UHR);
        } catch (IllegalArgumentException e) {
            throw new StartException(e.getMessage(), e);
        }
    }

    private void run() throws StartException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "probelauf-ende"));
        try {
            installation.start(settings);
            Console.print(welcome());
            Console.step(installation.zeiten().toString());
            if (!settings.versatz().equals(Tagversatz.KEINER)) {
                Console.step("Im Programm ist heute der " + settings.versatz().heute(UHR));
            }
            installation.onServerExit().join();
            parkIfStopping();
            throw new StartException("Der Anwendungsserver hat sich unerwartet beendet; den Grund nennt das Protokoll "
                    + data.resolve("logs").resolve("server.log") + ".");
        } catch (StartException e) {
            parkIfStopping();
            failed = true;
            installation.close();
            throw e;
        }
    }

    /** Ctrl-C also reaches the child processes: what the main thread then sees is no failure. */
    private void parkIfStopping() throws InterruptedException {
        if (stopping.await(1, TimeUnit.SECONDS)) {
            new CountDownLatch(1).await();
        }
    }

    private void stop() {
        stopping.countDown();
        if (failed) {
            installation.close();
            return;
        }
        Console.print("");
        Console.step("Das Familienaudit wird beendet");
        installation.close();
        Console.step("Beendet; die Daten bleiben im Ordner " + data);
    }

    private String welcome() {
        try (InputStream stream = Probelauf.class.getResourceAsStream(WELCOME)) {
            if (stream == null) {
                throw new IllegalStateException("missing in the build: " + WELCOME);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{adresse}", installation.address())
                    .replace("{daten}", data.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
