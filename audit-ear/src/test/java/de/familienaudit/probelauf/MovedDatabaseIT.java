package de.familienaudit.probelauf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.db.Migrator;
import de.familienaudit.probetag.Tagversatz;
import de.familienaudit.server.TestFolders;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The launcher moves the day of the database there and back; the change log keeps both times, and its seals hold. */
class MovedDatabaseIT {

    private static final String BERLIN = "cast(now() at time zone 'Europe/Berlin' as date)";

    /** What a row was sealed with before there was another day (ADR 14). */
    private static final String HASH_WITHOUT_DAY =
            """
            encode(sha256(convert_to(jsonb_build_array(a.id,
                to_char(a.zeitpunkt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), a.kommune_id, a.akteur,
                a.in_vertretung_von, a.anwendungsfall, a.tabelle, a.datensatz, a.art, a.vorher, a.nachher)::text,
                'UTF8')), 'hex')
            """;

    private final Path target = Path.of(System.getProperty("audit.target"));
    private final Path data = target.resolve("probetag-test");

    @Test
    void dayGoesThereAndBackAndTheLogIsWhole() throws Exception {
        TestFolders.clear(data);
        try (Installation installation = new Installation()) {
            installation.startDatabase(new DatabaseSettings(data, TestFolders.postgresPrograms(), false));
            AuditDatabase database = installation.database();
            try (Connection c = database.superuser()) {
                write(c, "Am wirklichen Tag");
                assertThat(ask(c, "select audit_heute() = " + BERLIN)).isEqualTo("t");

                database.verschiebe(new Tagversatz(-1049));
                assertThat(ask(c, "select " + BERLIN + " - audit_heute()")).isEqualTo("1049");
                write(c, "An einem anderen Tag");

                database.verschiebe(Tagversatz.KEINER);
                assertThat(ask(c, "select audit_heute() = " + BERLIN)).isEqualTo("t");
                write(c, "Wieder am wirklichen Tag");

                assertThat(ask(
                                c,
                                "select string_agg(coalesce((cast(zeitpunkt at time zone 'Europe/Berlin' as date) - tag)::text,"
                                        + " 'kein'), ' ' order by id) from aenderung"))
                        .isEqualTo("kein 1049 kein");
                assertThat(
                                ask(
                                        c,
                                        "select bool_and(zeitpunkt > clock_timestamp() - interval '10 minutes') from aenderung"))
                        .isEqualTo("t");
                assertThat(ask(
                                c,
                                "select string_agg((aenderung_pruefsumme(a) = " + HASH_WITHOUT_DAY
                                        + ")::text, ' ' order by a.id) from aenderung a"))
                        .as("rows without a day keep their hash, and the day is part of the other")
                        .isEqualTo("true false true");
            }
            assertThat(isWhole(database)).isTrue();
        }
    }

    @Test
    void anotherDayEndsTheSessionsAndTheSameDayKeepsThem() throws Exception {
        TestFolders.clear(data);
        try (Installation installation = new Installation()) {
            installation.startDatabase(new DatabaseSettings(data, TestFolders.postgresPrograms(), false));
            AuditDatabase database = installation.database();
            try (Connection c = database.superuser()) {
                database.verschiebe(new Tagversatz(30));
                attempt(c);
                database.verschiebe(new Tagversatz(30));
                assertThat(ask(c, "select count(*) from anmeldeversuch")).isEqualTo("1");
                database.verschiebe(new Tagversatz(31));
                assertThat(ask(c, "select count(*) from anmeldeversuch")).isEqualTo("0");
                assertThat(ask(c, "select audit_heute() - " + BERLIN)).isEqualTo("31");
            }
        }
    }

    /** What is kept outside of the database shows that seals were written anew, which the database alone cannot tell. */
    @Test
    void headsThatAreKeptOutsideTellWhenSealsWereWrittenAnew() throws Exception {
        TestFolders.clear(data);
        try (Installation installation = new Installation()) {
            installation.startDatabase(new DatabaseSettings(data, TestFolders.postgresPrograms(), false));
            AuditDatabase database = installation.database();
            Path log = data.resolve("server.log");
            Path heads = data.resolve("koepfe.txt");
            try (Connection c = database.superuser()) {
                write(c, "Eins");
                String first = heads(database);
                Files.writeString(log, "[2026-01-01] INFO: " + first + "something else\n");
                write(c, "Zwei");
                Files.writeString(heads, heads(database));
                assertThat(check(database, List.of(log, heads))).contains("Das Protokoll ist unversehrt.");
                assertThat(check(database, List.of(log)))
                        .contains("Vergleich mit")
                        .contains("unversehrt.");

                try (Statement s = c.createStatement()) {
                    // the newest seal again, without one of its entries
                    s.execute("alter table aenderung disable trigger all");
                    s.execute("alter table protokollsiegel disable trigger all");
                    s.execute("insert into aenderung_offen select id, kommune_id from aenderung where kommune_id ="
                            + " (select id from kommune where name = 'Zwei') on conflict do nothing");
                    s.execute(
                            "delete from protokollsiegel where kommune_id = (select id from kommune where name = 'Zwei')");
                    s.execute("update aenderung set akteur = 'jemand anders' where kommune_id ="
                            + " (select id from kommune where name = 'Zwei')");
                    s.execute("select count(*) from protokoll_versiegeln(100)");
                }
                assertThat(isWhole(database)).as("the database alone").isTrue();
                assertThat(check(database, List.of(heads))).contains("lautet anders als in", "nicht unversehrt");

                try (Statement s = c.createStatement()) {
                    s.execute("delete from aenderung where kommune_id = (select id from kommune where name = 'Eins')");
                    s.execute(
                            "delete from protokollsiegel where kommune_id = (select id from kommune where name = 'Eins')");
                }
                assertThat(isWhole(database)).as("the database alone").isTrue();
                assertThat(check(database, List.of(log))).contains("fehlt in der Datenbank", "nicht unversehrt");
            }
            Files.writeString(heads, "nothing");
            assertThatThrownBy(() -> check(database, List.of(heads))).hasMessageContaining("steht kein Siegel");
        }
    }

    private static String heads(AuditDatabase database) {
        Map<String, String> access = database.environmentWithOwner();
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        Migrator.printProtocolHeads(
                database.url(),
                access.get("AUDIT_DB_OWNER"),
                access.get("AUDIT_DB_OWNER_PASSWORD"),
                new PrintStream(report, true, StandardCharsets.UTF_8));
        return report.toString(StandardCharsets.UTF_8);
    }

    private static String check(AuditDatabase database, List<Path> files) {
        Map<String, String> access = database.environmentWithOwner();
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        Migrator.checkProtocol(
                database.url(),
                access.get("AUDIT_DB_OWNER"),
                access.get("AUDIT_DB_OWNER_PASSWORD"),
                new PrintStream(report, true, StandardCharsets.UTF_8),
                files);
        return report.toString(StandardCharsets.UTF_8);
    }

    private static void write(Connection c, String name) throws SQLException {
        try (Statement s = c.createStatement()) {
            s.execute("insert into kommune (name, art) values ('" + name + "', 'STADT')");
            s.execute("select count(*) from protokoll_versiegeln(100)");
        }
    }

    private static void attempt(Connection c) throws SQLException {
        try (Statement s = c.createStatement()) {
            s.execute("insert into anmeldeversuch (benutzername, adresse, zeitpunkt, erfolgreich)"
                    + " values ('test', '', now(), false)");
        }
    }

    private static boolean isWhole(AuditDatabase database) {
        Map<String, String> access = database.environmentWithOwner();
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        return Migrator.checkProtocol(
                database.url(),
                access.get("AUDIT_DB_OWNER"),
                access.get("AUDIT_DB_OWNER_PASSWORD"),
                new PrintStream(report, true, StandardCharsets.UTF_8));
    }

    private static String ask(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement();
                ResultSet answer = s.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
