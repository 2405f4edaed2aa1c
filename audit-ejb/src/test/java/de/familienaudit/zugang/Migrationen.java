package de.familienaudit.zugang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The migrations of module db as they lie in the source tree. */
final class Migrationen {

    static final Path ORDNER = Path.of("../db/src/main/resources/db/migration");

    private static final Pattern NAME = Pattern.compile("V(\\d+(?:_\\d+){2})__[a-z0-9_]+\\.sql");

    private Migrationen() {}

    /** Names of the files, in the order in which they are carried out. */
    static List<String> dateien() throws IOException {
        try (Stream<Path> files = Files.list(ORDNER)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted(Comparator.comparing(Migrationen::version, Schemastand.NACH_NUMMER))
                    .toList();
        }
    }

    /** {@code 1.0.20} of {@code V1_0_20__zugang.sql}. */
    static String version(String datei) {
        Matcher name = NAME.matcher(datei);
        if (!name.matches()) {
            throw new AssertionError(datei + " is no name of a migration: V<release>_<floor times ten>__<slice>.sql");
        }
        return name.group(1).replace('_', '.');
    }
}
