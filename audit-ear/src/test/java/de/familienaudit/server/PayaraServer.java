package de.familienaudit.server;

import de.familienaudit.probelauf.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Payara Server with a domain of its own, made new for each run of the tests. */
final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "domain1";

    private final Path home;
    private final Path domains;
    private final int adminPort = Ports.free();
    private final int httpPort = Ports.free();

    PayaraServer(Path home, Path domains) {
        this.home = home;
        this.domains = domains;
    }

    void start(Map<String, String> environment) throws IOException, InterruptedException {
        copy(home.resolve("glassfish/domains").resolve(DOMAIN), domains.resolve(DOMAIN));
        Files.createDirectories(domains.resolve(DOMAIN).resolve("tmp"));
        DomainXml.prepare(domains.resolve(DOMAIN).resolve("config/domain.xml"), httpPort, adminPort);
        int status = asadmin(environment, "start-domain", "--domaindir", domains.toString(), DOMAIN);
        if (status != 0) {
            throw new IOException("Payara Server did not start, see " + domains);
        }
    }

    private int asadmin(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                home.resolve("glassfish/lib/client/appserver-cli.jar").toString()));
        Collections.addAll(command, words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(domains.resolve("asadmin.log").toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process.waitFor();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    Path home() {
        return home;
    }

    int adminPort() {
        return adminPort;
    }

    @Override
    public void close() {
        try {
            asadmin(Map.of(), "stop-domain", "--kill", "--domaindir", domains.toString(), DOMAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
