package de.familienaudit.probelauf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A PostgreSQL of our own: loopback only, no socket file, a password for everybody, and every commit on the disk. The
 * example data of a try-out run are kept like real ones.
 */
public final class EingebettetePostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    /** What a kept database needs; embedded databases are usually started without. */
    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final int ATTEMPTS = 3;

    private final PostgresProgram program;
    private final DataFolder folder;
    private final Credentials credentials;
    private final boolean statistics;
    private final Path cluster;
    private final Path log;
    private final Path passwordFile;
    private int port;

    /**
     * Prepares the database without starting it.
     *
     * @param statistics whether {@code pg_stat_statements} counts the statements (for tests)
     */
    EingebettetePostgres(PostgresProgram program, DataFolder folder, boolean statistics) throws StartException {
        this.program = program;
        this.folder = folder;
        this.statistics = statistics;
        this.cluster = folder.resolve("postgresql");
        this.log = folder.resolve("logs").resolve("postgresql.log");
        this.passwordFile = folder.resolve("postgresql.passwort");
        this.credentials = Credentials.of(folder.root(), Files.exists(cluster));
    }

    /** Creates the database folder at the first time, cleans up after a crash, starts and checks. */
    void start() throws StartException, InterruptedException {
        try {
            program.requireAccess(folder.root());
            if (!Files.exists(cluster)) {
                initialise();
            }
            PostgresLeftovers.clear(cluster, program, log);
            startServer();
        } catch (IOException e) {
            throw new StartException(
                    "PostgreSQL lässt sich nicht starten (" + e.getMessage() + "); das Protokoll steht in " + log + ".",
                    e);
        }
        checkDurability();
    }

    private void initialise() throws IOException, StartException, InterruptedException {
        Console.step("Die Datenbank wird zum ersten Mal eingerichtet");
        // only a finished folder gets the final name: an interrupted start leaves nothing half-done behind
        Path unfinished = folder.resolve("postgresql.unfertig");
        PrivateFiles.deleteFolder(unfinished);
        PrivateFiles.createFolder(unfinished);
        program.handOver(unfinished);
        Files.deleteIfExists(passwordFile);
        PrivateFiles.write(passwordFile, credentials.superuser() + "\n");
        program.handOver(passwordFile);
        try {
            int status = program.run(
                    log,
                    "initdb",
                    List.of(
                            "--pgdata=" + unfinished,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=icu",
                            "--icu-locale=de",
                            "--locale=" + program.characterType(),
                            "--text-search-config=german",
                            "--data-checksums"));
            if (status != 0) {
                throw new StartException("PostgreSQL konnte den Ordner " + unfinished
                        + " nicht einrichten; den Grund nennt das Protokoll " + log + ".");
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void startServer() throws IOException, StartException, InterruptedException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            // another program may take the port between the choice and the start
            port = Ports.free();
            if (program.run(
                            log,
                            "pg_ctl",
                            List.of(
                                    "start",
                                    "--pgdata=" + cluster,
                                    "--wait",
                                    "--timeout=120",
                                    "--options=" + options()))
                    == 0) {
                return;
            }
        }
        throw new StartException(
                "PostgreSQL startet nicht mit den Daten in " + cluster + "; den Grund nennt das Protokoll " + log
                        + " (wer die Daten nicht mehr braucht, entfernt den Ordner " + folder.root() + ").");
    }

    private String options() {
        String options = "-c port=" + port
                + " -c listen_addresses=" + Ports.LOOPBACK
                + " -c unix_socket_directories="
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
                + " -c timezone=Europe/Berlin -c log_timezone=Europe/Berlin"
                + " -c max_connections=60";
        return statistics ? options + " -c shared_preload_libraries=pg_stat_statements" : options;
    }

    /** Asks the running server itself whether it keeps what it is told ({@code current_setting} is SHOW as a function). */
    private void checkDurability() throws StartException {
        try (Connection connection = superuser(SUPERUSER);
                PreparedStatement show = connection.prepareStatement("select current_setting(?)")) {
            for (String setting : DURABILITY) {
                show.setString(1, setting);
                try (ResultSet answer = show.executeQuery()) {
                    answer.next();
                    if (!"on".equals(answer.getString(1))) {
                        throw new StartException("Die Datenbank läuft mit " + setting + "=" + answer.getString(1)
                                + " und könnte Daten verlieren; bitte diese Einstellung aus " + cluster
                                + "/postgresql.auto.conf entfernen.");
                    }
                }
            }
        } catch (SQLException e) {
            throw new StartException(
                    "Die Datenbank antwortet nicht wie erwartet (" + e.getMessage() + "); das Protokoll steht in " + log
                            + ".",
                    e);
        }
    }

    /** A connection as the superuser of this server, for setting up and for looking into it from tests. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, credentials.superuser());
    }

    /** JDBC address of one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://" + Ports.LOOPBACK + ":" + port + "/" + database;
    }

    /** The passwords of its roles. */
    public Credentials credentials() {
        return credentials;
    }

    boolean hasStatistics() {
        return statistics;
    }

    @Override
    public void close() throws IOException {
        try {
            // without the final folder only initdb can be at work, and its result would be thrown away anyway
            program.abort(Files.exists(cluster));
            Files.deleteIfExists(passwordFile);
            if (Files.exists(cluster.resolve("postmaster.pid")) && stop("fast") != 0) {
                stop("immediate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int stop(String mode) throws IOException, InterruptedException {
        return program.runLast(
                log, "pg_ctl", List.of("stop", "--pgdata=" + cluster, "--mode=" + mode, "--wait", "--timeout=60"));
    }
}
