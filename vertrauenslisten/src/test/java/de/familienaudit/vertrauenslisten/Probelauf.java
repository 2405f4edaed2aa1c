package de.familienaudit.vertrauenslisten;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folders of an operator and the program run in them, as the timer runs it. */
final class Probelauf {

    final Path anker;
    final Path ablage;
    final Path vertrauen;
    private final Map<String, String> environment = new HashMap<>();

    /**
     * What a run left behind.
     *
     * @param wert exit code
     * @param ausgabe on the console
     * @param fehler on the console, error stream
     */
    record Ergebnis(int wert, String ausgabe, String fehler) {}

    Probelauf(Path folder, String adresse) {
        anker = ordner(folder.resolve("anker"));
        ablage = ordner(folder.resolve("ablage"));
        vertrauen = ordner(folder.resolve("vertrauen"));
        environment.put(Einstellungen.ADRESSE, adresse);
        environment.put(Einstellungen.ANKER, anker.toString());
        environment.put(Einstellungen.ABLAGE, ablage.toString());
        environment.put(Einstellungen.VERTRAUEN, vertrauen.toString());
    }

    Probelauf mit(String name, String value) {
        environment.put(name, value);
        return this;
    }

    void vertraue(String file, X509Certificate zertifikat) {
        try {
            Files.write(anker.resolve(file), zertifikat.getEncoded());
        } catch (IOException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    Ergebnis laufe(Instant jetzt, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int wert = Programm.run(
                List.of(args),
                environment,
                Clock.fixed(jetzt, ZoneOffset.UTC),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ergebnis(wert, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Ergebnis hole(Instant jetzt) {
        return laufe(jetzt, "holen");
    }

    String bericht() {
        return lies(ablage.resolve(Bericht.DATEI));
    }

    /** All files of the folder of trusted certificates, hidden ones too: name and content. */
    Map<String, String> dateien() {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(vertrauen)) {
            files.forEach(file -> found.put(file.getFileName().toString(), lies(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Whom the servers would trust. */
    List<X509Certificate> vertraute() {
        return Ankerzertifikate.lies(vertrauen);
    }

    private static Path ordner(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lies(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
