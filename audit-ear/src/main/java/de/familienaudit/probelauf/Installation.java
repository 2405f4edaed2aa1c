package de.familienaudit.probelauf;

import de.familienaudit.probetag.Tagversatz;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The whole program on this machine: database, migrations, application server. It may be closed at any moment, also by
 * another thread in the middle of the start: whatever was begun is ended, the youngest first.
 */
public final class Installation implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Object closing = new Object();
    private final Startzeiten zeiten;
    private boolean closed;
    private AuditDatabase database;
    private PayaraMicro server;

    public Installation() {
        this(Clock.systemUTC().instant());
    }

    /** @param baubeginn when the program that is started here began to be built */
    Installation(Instant baubeginn) {
        zeiten = new Startzeiten(Clock.systemUTC(), baubeginn);
    }

    /** Starts everything and returns when the first page answers. */
    public void start(Settings settings) throws StartException, InterruptedException {
        try {
            zeiten.fertig("Bauen");
            DataFolder folder = keep(DataFolder.open(settings.database().data()));
            server = new PayaraMicro(settings.payara(), settings.war(), settings.port(), folder, settings.zone());
            server.stopLeftover();
            Ports.requireFree(settings.port());

            startDatabase(settings.database(), folder, settings.versatz());
            zeiten.fertig("Datenbank");

            Console.step("Der Anwendungsserver startet (das dauert bis zu einer Minute)");
            keep(server).start(environment(folder, settings.versatz()));
            new Readiness(server).await();
            zeiten.fertig("Anwendungsserver");
        } catch (IOException e) {
            throw unusable(settings.database(), e);
        }
    }

    /** Starts and migrates the database alone, for tests that bring an application server of their own. */
    public void startDatabase(DatabaseSettings settings) throws StartException, InterruptedException {
        try {
            startDatabase(settings, keep(DataFolder.open(settings.data())), Tagversatz.KEINER);
        } catch (IOException e) {
            throw unusable(settings, e);
        }
    }

    private void startDatabase(DatabaseSettings settings, DataFolder folder, Tagversatz versatz)
            throws StartException, IOException, InterruptedException {
        PostgresProgram program = PostgresProgram.unpack(settings.programs());
        Console.step("Die Datenbank startet");
        EingebettetePostgres postgres = keep(new EingebettetePostgres(program, folder, settings.statistics()));
        postgres.start();
        database = new AuditDatabase(postgres);
        database.prepare();
        database.verschiebe(versatz);
    }

    private Map<String, String> environment(DataFolder folder, Tagversatz versatz) throws IOException {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("AUDIT_BEISPIEL", "true");
        environment.put(Tagversatz.VARIABLE, Integer.toString(versatz.tage()));
        Path signaturen = folder.resolve("beispiel-signatur");
        PrivateFiles.createFolder(signaturen);
        environment.put("AUDIT_BEISPIEL_SIGNATUR", signaturen.toString());
        environment.put(
                "AUDIT_SIGNATUR_VERTRAUEN", signaturen.resolve("vertrauen").toString());
        return environment;
    }

    private <T extends AutoCloseable> T keep(T part) throws StartException, IOException {
        synchronized (parts) {
            if (!closed) {
                parts.push(part);
                return part;
            }
        }
        closeQuietly(part);
        throw new StartException("Der Start wurde abgebrochen.");
    }

    private static StartException unusable(DatabaseSettings settings, IOException cause) {
        return new StartException(
                "Der Ordner " + settings.data() + " lässt sich nicht benutzen (" + cause.getMessage()
                        + "); bitte Platz und Rechte prüfen.",
                cause);
    }

    /** How long the parts of the start took. */
    Startzeiten zeiten() {
        return zeiten;
    }

    /** Where the browser finds the program. */
    public String address() {
        return server.address();
    }

    /** The database behind the program. */
    public AuditDatabase database() {
        return database;
    }

    /** Completes when the application server ends, for whatever reason. */
    CompletableFuture<Process> onServerExit() {
        return server.onExit();
    }

    @Override
    public void close() {
        // a second caller waits here until the first one has ended everything
        synchronized (closing) {
            synchronized (parts) {
                closed = true;
            }
            for (AutoCloseable part = next(); part != null; part = next()) {
                closeQuietly(part);
            }
        }
    }

    private AutoCloseable next() {
        synchronized (parts) {
            return parts.poll();
        }
    }

    /** One part that does not end must not keep the others running. */
    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            Console.problem("Beim Beenden: " + e.getMessage());
        }
    }
}
