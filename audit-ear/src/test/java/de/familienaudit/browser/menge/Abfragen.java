package de.familienaudit.browser.menge;

import de.familienaudit.browser.Besucher;
import de.familienaudit.browser.Besucher.Antwort;
import de.familienaudit.browser.BrowserExtension;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a page asked the database for, told by the database itself (ADR 6).
 *
 * @param anweisungen how many statements
 * @param zeilen rows that were handed over
 * @param bloecke pages of 8 kB of tables and indexes that were looked at
 * @param texte the queries, with parameters as {@code $1}
 * @param bytes length of the answer
 */
record Abfragen(long anweisungen, long zeilen, long bloecke, List<String> texte, long bytes) {

    private static final int LOOKS = 3;

    private static final String SINCE = "select s.query, s.calls, s.rows, s.shared_blks_hit + s.shared_blks_read"
            + " from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'audit_app'";

    /**
     * Asks for a page as the second visit does: the plans are made. Of several looks the one with the fewest statements,
     * because the program does other things at the same time, such as checking a connection.
     */
    static Abfragen of(Besucher besucher, String adresse) {
        besucher.get(adresse);
        return Stream.generate(() -> look(besucher, adresse))
                .limit(LOOKS)
                .min(Comparator.comparingLong(Abfragen::anweisungen))
                .orElseThrow();
    }

    private static Abfragen look(Besucher besucher, String adresse) {
        try (Connection connection = BrowserExtension.session().database().superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_statements_reset()");
            Antwort antwort = besucher.get(adresse);
            if (antwort.status() != 200) {
                throw new IllegalStateException(adresse + " answers " + antwort.status());
            }
            return read(statement, antwort.text().getBytes(StandardCharsets.UTF_8).length);
        } catch (SQLException e) {
            throw new IllegalStateException(adresse, e);
        }
    }

    private static Abfragen read(Statement statement, long bytes) throws SQLException {
        long anweisungen = 0;
        long zeilen = 0;
        long bloecke = 0;
        List<String> texte = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(SINCE)) {
            while (row.next()) {
                texte.add(row.getString(1));
                anweisungen += row.getLong(2);
                zeilen += row.getLong(3);
                bloecke += row.getLong(4);
            }
        }
        return new Abfragen(anweisungen, zeilen, bloecke, List.copyOf(texte), bytes);
    }
}
