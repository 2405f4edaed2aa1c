package de.familienaudit.probelauf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a killed run may have left in the folder of the database. */
final class PostgresLeftovers {

    private PostgresLeftovers() {}

    static void clear(Path cluster, PostgresProgram program, Path log)
            throws IOException, StartException, InterruptedException {
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            throw new StartException("Der Ordner " + cluster + " ist keine vollständige Datenbank; bitte ihn entfernen"
                    + " (dann beginnt der Probelauf mit leeren Daten).");
        }
        requireOwnFiles(cluster, program.user());
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> process = processOf(pidFile);
        if (process.isPresent() && isPostgres(process.get())) {
            Console.step("Eine Datenbank aus einem abgebrochenen Lauf wird beendet");
            program.run(log, "pg_ctl", List.of("stop", "--pgdata=" + cluster, "--mode=fast", "--wait", "--timeout=60"));
        } else {
            // the number belongs to nobody or to a stranger: without the file PostgreSQL recovers by itself
            Files.delete(pidFile);
        }
    }

    private static void requireOwnFiles(Path cluster, int user) throws StartException {
        Path self = Path.of("/proc/self");
        if (!Files.exists(self)) {
            return;
        }
        int owner = PrivateFiles.owner(cluster);
        int expected = user < 0 ? PrivateFiles.owner(self) : user;
        if (owner != expected) {
            throw new StartException("Der Ordner " + cluster + " gehört einem anderen Benutzer (Nummer " + owner
                    + "); bitte als dieser starten oder den Ordner entfernen.");
        }
    }

    private static Optional<ProcessHandle> processOf(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().orElse("").contains("postgres");
    }
}
