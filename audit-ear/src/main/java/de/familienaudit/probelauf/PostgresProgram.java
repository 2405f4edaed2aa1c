package de.familienaudit.probelauf;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL: unpacked once from the jar for this machine, run as somebody who is not root. */
final class PostgresProgram {

    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private static final int EXECUTABLE = 0100;

    private static final int NAME_LENGTH = 12;

    private final Path home;
    private final Unprivileged unprivileged;
    private Process running;
    private boolean aborted;

    private PostgresProgram(Path home, Unprivileged unprivileged) {
        this.home = home;
        this.unprivileged = unprivileged;
    }

    /** Unpacks the programs into a sub-folder named after their content, unless a complete one is there already. */
    static PostgresProgram unpack(Path folder) throws StartException, InterruptedException {
        Unprivileged unprivileged = Unprivileged.find();
        try {
            byte[] archive = archive();
            Path home = folder.resolve("postgresql-" + fingerprint(archive));
            if (!Files.exists(home)) {
                Console.step("PostgreSQL wird ausgepackt");
                Path unfinished = home.resolveSibling(home.getFileName() + ".unfertig");
                PrivateFiles.deleteFolder(unfinished);
                extract(archive, unfinished);
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresProgram(home, unprivileged);
        } catch (IOException e) {
            throw new StartException(
                    "PostgreSQL lässt sich nicht in den Ordner " + folder + " auspacken (" + e.getMessage()
                            + "); bitte Platz und Rechte prüfen.",
                    e);
        }
    }

    /** Runs one of the programs to its end; what it says goes to the log. */
    int run(Path log, String program, List<String> arguments) throws IOException, InterruptedException {
        Process process;
        synchronized (this) {
            if (aborted) {
                throw new IOException("abgebrochen");
            }
            process = launch(log, program, arguments);
            running = process;
        }
        return process.waitFor();
    }

    /** Runs a last program after {@link #abort}. */
    int runLast(Path log, String program, List<String> arguments) throws IOException, InterruptedException {
        return launch(log, program, arguments).waitFor();
    }

    /**
     * Lets no further program begin and ends the running one.
     *
     * @param gently whether the running one is waited for: a server half-way up could not be stopped afterwards
     */
    void abort(boolean gently) throws InterruptedException {
        Process process;
        synchronized (this) {
            aborted = true;
            process = running;
        }
        if (process != null) {
            if (!gently) {
                process.destroyForcibly();
            }
            process.waitFor();
        }
    }

    private Process launch(Path log, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(unprivileged.prefix());
        command.add(home.resolve("bin")
                .resolve(isWindows() ? program + ".exe" : program)
                .toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        return process;
    }

    /** Gives a folder or file to the user that the programs run as. */
    void handOver(Path path) throws IOException {
        unprivileged.handOver(path);
    }

    /** Makes sure that the programs can be run and get through the folder of the data. */
    void requireAccess(Path folder) throws StartException, InterruptedException, IOException {
        unprivileged.requireAccess(folder);
        unprivileged.requireAccess(home.resolve("bin"));
    }

    /** Number of the user that the files of the database must belong to, or -1 for the current one. */
    int user() {
        return unprivileged.user();
    }

    /** The rules for letters and case: the same on each Linux, and the nearest elsewhere; sorting is ICU's, German. */
    String characterType() {
        if (isWindows()) {
            return "de-DE";
        }
        return OS.startsWith("mac") ? "de_DE.UTF-8" : "C.UTF-8";
    }

    private static boolean isWindows() {
        return OS.startsWith("windows");
    }

    private static byte[] archive() throws IOException, StartException {
        String system = isWindows() ? "Windows" : OS.startsWith("mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch");
        try (InputStream stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                system, "amd64".equals(machine) ? "x86_64" : machine)) {
            return stream.readAllBytes();
        } catch (IllegalStateException e) {
            throw new StartException(
                    "Für diesen Rechner (" + system + ", " + machine + ") gibt es kein eingebettetes"
                            + " PostgreSQL; der Probelauf braucht Linux, macOS oder Windows auf amd64 oder arm64.",
                    e);
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static void extract(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    if ((entry.getMode() & EXECUTABLE) != 0 && !path.toFile().setExecutable(true, false)) {
                        throw new IOException("not executable: " + path);
                    }
                }
            }
        }
    }
}
