package de.familienaudit.browser;

import de.familienaudit.probelauf.AuditDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for bytes wherever the server could have left them: its logs, its temporary files, the files of the database with
 * their write-ahead log, and every row of every table. A place is named by what was found and where.
 */
final class Spurensuche {

    private static final String TABELLEN =
            """
            select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
             where schemaname not in ('pg_catalog', 'information_schema') order by 1
            """;

    /** Bytes stand in the text of a row as hexadecimal digits. */
    private static final String ZEILEN =
            """
            select distinct n from {tabelle} t, lateral (select t::text as zeile offset 0) z, unnest(?) n
             where strpos(z.zeile, n) > 0
            """;

    private final AuditDatabase database;
    private final Path ordner;
    private final Map<String, byte[]> gesucht = new LinkedHashMap<>();

    /** @param ordner everything that server and database write */
    Spurensuche(AuditDatabase database, Path ordner) {
        this.database = database;
        this.ordner = ordner;
    }

    Spurensuche nach(String wort) {
        return nach(wort, wort.getBytes(StandardCharsets.UTF_8));
    }

    Spurensuche nach(String bezeichnung, byte[] bytes) {
        gesucht.put(bezeichnung, bytes.clone());
        return this;
    }

    /** @param seit files that were last written before this moment are passed over */
    List<String> inDateien(Instant seit) throws IOException, SQLException {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            // what the database holds in memory only comes into its files
            statement.execute("checkpoint");
        }
        List<String> gefunden = new ArrayList<>();
        Files.walkFileTree(ordner, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path datei, BasicFileAttributes attribute) throws IOException {
                if (attribute.isRegularFile()
                        && !attribute.lastModifiedTime().toInstant().isBefore(seit)) {
                    gefunden.addAll(in(datei));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path datei, IOException e) throws IOException {
                return weiterOhne(e);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                return e == null ? FileVisitResult.CONTINUE : weiterOhne(e);
            }
        });
        return gefunden;
    }

    /** The server runs on and removes files of its own; anything else is no reason to look away. */
    private static FileVisitResult weiterOhne(IOException e) throws IOException {
        if (e instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    private List<String> in(Path datei) throws IOException {
        byte[] inhalt;
        try {
            inhalt = Files.readAllBytes(datei);
        } catch (NoSuchFileException removedMeanwhile) {
            return List.of();
        }
        return gesucht.entrySet().stream()
                .filter(was -> enthaelt(inhalt, was.getValue()))
                .map(was -> was.getKey() + " in " + ordner.relativize(datei))
                .toList();
    }

    private static boolean enthaelt(byte[] inhalt, byte[] bytes) {
        for (int i = 0; i <= inhalt.length - bytes.length; i++) {
            int j = 0;
            while (j < bytes.length && inhalt[i + j] == bytes[j]) {
                j++;
            }
            if (j == bytes.length) {
                return true;
            }
        }
        return false;
    }

    List<String> inTabellen() throws SQLException {
        List<String> gefunden = new ArrayList<>();
        Map<String, String> namen = new LinkedHashMap<>();
        gesucht.forEach((was, bytes) -> {
            namen.put(new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""), was);
            namen.put(HexFormat.of().formatHex(bytes), was);
        });
        try (Connection connection = database.superuser()) {
            for (String tabelle : tabellen(connection)) {
                try (PreparedStatement query = connection.prepareStatement(ZEILEN.replace("{tabelle}", tabelle))) {
                    query.setArray(
                            1, connection.createArrayOf("text", namen.keySet().toArray()));
                    try (ResultSet treffer = query.executeQuery()) {
                        while (treffer.next()) {
                            gefunden.add(namen.get(treffer.getString(1)) + " in " + tabelle);
                        }
                    }
                }
            }
        }
        return gefunden;
    }

    private static List<String> tabellen(Connection connection) throws SQLException {
        List<String> tabellen = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABELLEN)) {
            while (row.next()) {
                tabellen.add(row.getString(1));
            }
        }
        return tabellen;
    }
}
