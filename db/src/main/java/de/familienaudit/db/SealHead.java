package de.familienaudit.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known outside of the database about a seal: a line of the server's log, or of a file that
 * {@code protokoll-koepfe} wrote. Both look the same.
 */
record SealHead(long kommune, int number, int count, String hash) {

    private static final Pattern LINE = Pattern.compile("Protokoll versiegelt: Kommune (\\d{1,18}), Siegel (\\d{1,9}),"
            + " (\\d{1,9}) Eintr[^ ]{1,8}ge, Hash ([0-9a-f]{64})");

    /** The line that {@link #of} reads and that the server writes for each seal. */
    String line() {
        return "Protokoll versiegelt: Kommune " + kommune + ", Siegel " + number + ", " + count
                + " Eintr\u00e4ge, Hash " + hash;
    }

    /** The head in a line, wherever in it; empty when the line tells of none. */
    static Optional<SealHead> of(String line) {
        Matcher m = LINE.matcher(line);
        return m.find()
                ? Optional.of(new SealHead(
                        Long.parseLong(m.group(1)),
                        Integer.parseInt(m.group(2)),
                        Integer.parseInt(m.group(3)),
                        m.group(4)))
                : Optional.empty();
    }

    /**
     * All heads in a file, as long as it may be.
     *
     * @throws MigratorException with a German sentence when it cannot be read or holds none
     */
    static List<SealHead> in(Path file) {
        List<SealHead> heads;
        try {
            heads = read(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            heads = readAsItComes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        if (heads.isEmpty()) {
            throw new MigratorException("In der Datei " + file + " steht kein Siegel; erwartet werden Zeilen wie"
                    + " „Protokoll versiegelt: Kommune …, Siegel …, … Einträge, Hash …“.");
        }
        return heads;
    }

    /** A log with other letters in between; the heads are plain but for one letter. */
    private static List<SealHead> readAsItComes(Path file) {
        try {
            return read(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static List<SealHead> read(Path file, Charset charset) throws IOException {
        List<SealHead> heads = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, charset)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                of(line).ifPresent(heads::add);
            }
        }
        return heads;
    }

    private static MigratorException unreadable(Path file, IOException e) {
        return new MigratorException("Die Datei " + file + " lässt sich nicht lesen (" + e.getMessage() + ").", e);
    }
}
