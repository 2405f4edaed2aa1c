package de.familienaudit.browser.menge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the server and the database of the browser tests have used so far.
 *
 * @param server processor time of the application server
 * @param datenbank processor time of all processes of the database that live
 * @param speicher resident memory of the application server in MB; 0 where the system does not tell
 */
record Serverlast(Duration server, Duration datenbank, long speicher) {

    static Serverlast jetzt() {
        return new Serverlast(
                time(applicationServer()),
                time(databaseServer()),
                applicationServer().mapToLong(Serverlast::memory).sum());
    }

    private static Stream<ProcessHandle> applicationServer() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("payara-micro"));
    }

    /** No descendants: the database runs by itself, its programs lie in the folder of the build. */
    private static Stream<ProcessHandle> databaseServer() {
        String folder = Path.of("target").toAbsolutePath().toString();
        return ProcessHandle.allProcesses().filter(process -> {
            String program = process.info().command().orElse("");
            return program.startsWith(folder) && program.endsWith("postgres");
        });
    }

    private static Duration time(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static long memory(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
