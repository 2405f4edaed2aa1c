package de.familienaudit.browser.menge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A page and what it may ask for, whatever the size of the Kommune.
 *
 * @param adresse inside the program, with names in braces in place of ids, see {@link Kennungen}
 * @param anweisungen SQL statements, BEGIN and COMMIT included
 * @param zeilen rows that the database hands over
 * @param kilobyte length of the answer in 1,000 bytes
 */
record Seite(String adresse, long anweisungen, long zeilen, long kilobyte) {

    /** All pages of all slices. */
    static List<Seite> alle() {
        try (Stream<Path> books = Files.list(folder())) {
            return books.sorted().flatMap(Seite::lines).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(Seite.class.getResource("seiten")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Seite> lines(Path book) {
        try {
            return Files.readAllLines(book).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Seite::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seite of(String line) {
        String[] parts = line.strip().split("\\s+", -1);
        return new Seite(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]));
    }
}
