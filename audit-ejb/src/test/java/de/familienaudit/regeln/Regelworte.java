package de.familienaudit.regeln;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Headings and sentences of the rules: the words of the page itself, and {@code regeln.properties} of each slice. */
final class Regelworte {

    private static final Path ORDNER = Path.of("src", "test", "resources", "de", "familienaudit");
    private static final String DATEI = "regeln.properties";

    private Regelworte() {}

    /** @throws IllegalStateException when two files have words for the same key */
    static Properties alle() {
        Properties alle = new Properties();
        for (Path datei : dateien()) {
            gelesen(datei).forEach((key, wort) -> {
                if (alle.put(key, wort) != null) {
                    throw new IllegalStateException(key + " stands in two files, one is " + datei);
                }
            });
        }
        return alle;
    }

    private static List<Path> dateien() {
        try (Stream<Path> slices = Files.list(ORDNER)) {
            return Stream.concat(
                            Stream.of(ORDNER.resolve(DATEI)),
                            slices.map(slice -> slice.resolve(DATEI))
                                    .filter(Files::exists)
                                    .sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties gelesen(Path datei) {
        try (Reader reader = Files.newBufferedReader(datei)) {
            Properties worte = new Properties();
            worte.load(reader);
            return worte;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
