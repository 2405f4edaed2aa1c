package de.familienaudit.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks the sealed change log of every Kommune with the SQL of this program, not with functions of the database that an
 * intruder could have replaced, and prints the newest hash of each so that it can be compared with the log of the server.
 */
final class ProtocolCheck {

    /** The job seals every few seconds; a server may stand still over a weekend. */
    private static final Duration OVERDUE = Duration.ofDays(3);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.GERMANY);

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("EINTRAG_FEHLT", "Eintrag fehlt"),
            Map.entry("EINTRAG_GEAENDERT", "Eintrag wurde nachträglich geändert"),
            Map.entry("EINTRAG_FREMD", "Eintrag steht wieder da, obwohl er entfernt wurde"),
            Map.entry("SIEGEL_FEHLT", "Siegel fehlt"),
            Map.entry("SIEGEL_GEAENDERT", "Siegel wurde geändert"),
            Map.entry("KETTE_GEBROCHEN", "Siegel schließt nicht an das vorige an"),
            Map.entry("LOESCHUNG_OHNE_NACHWEIS", "Einträge entfernt, ohne dass das Protokoll davon weiß"));

    private final OwnerAccess access;
    private final PrintStream out;

    private long findings;

    ProtocolCheck(OwnerAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    /** Prints what it finds; answers whether the log is whole. */
    boolean run(Instant now) {
        return run(now, List.of());
    }

    /**
     * The same, and compares with what files outside of the database know of the seals.
     *
     * @param files logs of the server and files with exported heads
     */
    boolean run(Instant now, List<Path> files) {
        OlderData.refuse(access);
        try (Connection connection = access.connect()) {
            connection.setReadOnly(true);
            for (Map.Entry<Long, String> kommune : kommunen(connection).entrySet()) {
                check(connection, kommune.getKey(), kommune.getValue(), now);
            }
            for (Path file : files) {
                compare(connection, file);
            }
        } catch (SQLException e) {
            if ("42P01".equals(e.getSQLState())) {
                throw new MigratorException(
                        "Das Protokoll wird noch nicht versiegelt; bitte zuerst „migrate“ ausführen.", e);
            }
            throw access.refusal(e);
        }
        out.println(
                findings == 0
                        ? "Das Protokoll ist unversehrt."
                        : "Das Protokoll ist nicht unversehrt; Auffälligkeiten: " + findings + ".");
        return findings == 0;
    }

    private static Map<Long, String> kommunen(Connection connection) throws SQLException {
        Map<Long, String> kommunen = new LinkedHashMap<>();
        String question =
                "select x.id, coalesce(k.name, 'ohne Namen') from (select id from kommune union select kommune_id from aenderung"
                        + " union select kommune_id from protokollsiegel) x left join kommune k on k.id = x.id order by 1";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                kommunen.put(rows.getLong(1), rows.getString(2));
            }
        }
        return kommunen;
    }

    private void check(Connection connection, long kommune, String name, Instant now) throws SQLException {
        int newest;
        try (PreparedStatement question = connection.prepareStatement(sql("offen.sql"))) {
            question.setLong(1, kommune);
            question.setObject(2, OffsetDateTime.ofInstant(now.minus(OVERDUE), ZoneOffset.UTC));
            try (ResultSet row = question.executeQuery()) {
                row.next();
                newest = row.getInt(5);
                out.printf("%s (%d)%n", name, kommune);
                out.printf("  Siegel: %d, davon neuestes: %d, Hash %s%n", row.getLong(7), newest, row.getString(6));
                out.printf("  versiegelte Einträge: %d, noch nicht versiegelt: %d%n", row.getLong(8), row.getLong(1));
                if (row.getLong(2) > 0) {
                    found("lange nicht versiegelt: " + row.getLong(2) + " Einträge, der älteste vom " + time(row, 3));
                }
                if (row.getLong(4) > 0) {
                    found("Einträge, die in keinem Siegel stehen und auf keines warten: " + row.getLong(4));
                }
            }
        }
        int from = 1;
        while (from <= newest) {
            int to = lastOfStep(connection, kommune, from);
            checkSeals(connection, kommune, from, to);
            from = to + 1;
        }
    }

    private static int lastOfStep(Connection connection, long kommune, int from) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(sql("schritt.sql"))) {
            question.setLong(1, kommune);
            question.setInt(2, from);
            try (ResultSet row = question.executeQuery()) {
                row.next();
                return Math.max(from, row.getInt(1));
            }
        }
    }

    /** A seal that is known outside must be there with the same hash; the chain then covers all before it. */
    private void compare(Connection connection, Path file) throws SQLException {
        List<SealHead> heads = SealHead.in(file);
        out.println("Vergleich mit " + file + ": " + heads.size() + " Siegel");
        try (PreparedStatement question =
                connection.prepareStatement("select hash from protokollsiegel where kommune_id = ? and nummer = ?")) {
            for (SealHead head : heads) {
                question.setLong(1, head.kommune());
                question.setInt(2, head.number());
                try (ResultSet row = question.executeQuery()) {
                    if (!row.next()) {
                        found("Kommune " + head.kommune() + ", Siegel " + head.number() + ": fehlt in der Datenbank, "
                                + file + " nennt es");
                    } else if (!head.hash().equals(row.getString(1))) {
                        found("Kommune " + head.kommune() + ", Siegel " + head.number() + ": lautet anders als in "
                                + file);
                    }
                }
            }
        }
    }

    /** Prints the newest seal of each Kommune as a line that {@link SealHead} reads. */
    void printHeads() {
        OlderData.refuse(access);
        String question = "select distinct on (kommune_id) kommune_id, nummer, anzahl, hash from protokollsiegel"
                + " order by kommune_id, nummer desc";
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                out.println(new SealHead(row.getLong(1), row.getInt(2), row.getInt(3), row.getString(4)).line());
            }
        } catch (SQLException e) {
            throw access.refusal(e);
        }
    }

    private void checkSeals(Connection connection, long kommune, int from, int to) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(sql("pruefen.sql"))) {
            question.setLong(1, kommune);
            question.setInt(2, from);
            question.setInt(3, to);
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    print(rows);
                }
            }
        }
    }

    private void print(ResultSet row) throws SQLException {
        String kind = row.getString(1);
        if (kind.equals("GELOESCHT")) {
            out.printf(
                    "  Siegel %d: %s Einträge am %s nach Ablauf der Aufbewahrung entfernt%n",
                    row.getInt(2), row.getString(6), time(row, 4));
            return;
        }
        StringBuilder text = new StringBuilder("Siegel ").append(row.getInt(2)).append(": ");
        text.append(WORDS.getOrDefault(kind, kind));
        if (row.getObject(3) != null) {
            text.append(", Eintrag ").append(row.getLong(3));
        }
        if (row.getString(5) != null) {
            text.append(" vom ").append(time(row, 4)).append(", Tabelle ").append(row.getString(5));
            text.append(", Datensatz ")
                    .append(row.getString(6))
                    .append(", durch ")
                    .append(row.getString(7));
        }
        found(text.toString());
    }

    private void found(String text) {
        findings++;
        out.println("  ! " + text);
    }

    private static String time(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? "" : TIME.format(time.atZoneSameInstant(ZoneId.of("Europe/Berlin")));
    }

    /** The files number their parameters and use each once, in order. */
    private static String sql(String file) {
        try (InputStream in = ProtocolCheck.class.getResourceAsStream("/protokoll/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing in the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceAll("(?m)^--.*$", "").replaceAll("\\?\\d", "?");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
