package de.familienaudit.probelauf;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The application server of the try-out run: a child process with the one-WAR form, on one loopback port. */
final class PayaraMicro implements AutoCloseable {

    private static final String NETWORK = "set configs.config.server-config.network-config.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

    private static final String THREADS = "set configs.config.server-config.thread-pools.thread-pool.http-thread-pool.";

    /** The same settings as docs/betrieb.md gives for Payara Server: loopback only, no name of the server in answers. */
    private static final String PREBOOT = String.join(
            "\n",
            NETWORK + "network-listeners.network-listener.http-listener.address=" + Ports.LOOPBACK,
            HTTP + "server-header=false",
            HTTP + "xpowered-by=false",
            THREADS + "max-thread-pool-size=200",
            "");

    private static final int STOP_SECONDS = 20;

    private final Path jar;
    private final Path war;
    private final int port;
    private final ZoneId zone;
    private final Path folder;
    private final Path pidFile;
    private final Path log;
    private Process process;
    private boolean closed;

    PayaraMicro(Path jar, Path war, int port, DataFolder data, ZoneId zone) throws IOException {
        this.jar = jar;
        this.war = war;
        this.port = port;
        this.zone = zone;
        this.folder = data.resolve("payara");
        this.pidFile = data.resolve("payara.pid");
        this.log = data.freshLog("server.log");
    }

    synchronized void start(Map<String, String> environment) throws StartException, InterruptedException {
        if (closed) {
            throw new StartException("Der Start wurde abgebrochen.");
        }
        try {
            // the server's own files are thrown away at each start: a half-written configuration cannot survive
            PrivateFiles.deleteFolder(folder);
            PrivateFiles.createFolder(folder.resolve("tmp"));
            Path preboot = folder.resolve("preboot.txt");
            Files.writeString(preboot, PREBOOT);
            ProcessBuilder builder = new ProcessBuilder(command(preboot))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
            process.getOutputStream().close();
            Files.writeString(pidFile, Long.toString(process.pid()));
        } catch (IOException e) {
            throw new StartException(
                    "Payara Micro lässt sich nicht starten (" + e.getMessage() + "); bitte Platz und Rechte im Ordner "
                            + folder + " prüfen.",
                    e);
        }
    }

    private List<String> command(Path preboot) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                // a short run on a small machine: the quick compiler alone halves the time to the first page
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=de",
                "-Duser.country=DE",
                "-Duser.timezone=" + zone,
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-jar",
                jar.toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--rootdir",
                folder.resolve("wurzel").toString(),
                "--prebootcommandfile",
                preboot.toString(),
                "--port",
                Integer.toString(port),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/");
    }

    /** Ends the server of a run that was killed before it could do so itself. */
    void stopLeftover() throws IOException, InterruptedException {
        if (!Files.exists(pidFile)) {
            return;
        }
        String text = Files.readString(pidFile).strip();
        if (text.matches("\\d{1,18}")) {
            ProcessHandle leftover = ProcessHandle.of(Long.parseLong(text)).orElse(null);
            if (leftover != null && leftover.info().commandLine().orElse("").contains(folder.toString())) {
                Console.step("Ein Anwendungsserver aus einem abgebrochenen Lauf wird beendet");
                leftover.destroyForcibly();
                leftover.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
            }
        }
        Files.delete(pidFile);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Whether the server has told its log that it is up; by then the application is deployed or refused. */
    boolean saysReady() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8).contains(") ready in ");
    }

    Path log() {
        return log;
    }

    String address() {
        return "http://" + Ports.LOOPBACK + ":" + port + "/";
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(pidFile);
    }
}
