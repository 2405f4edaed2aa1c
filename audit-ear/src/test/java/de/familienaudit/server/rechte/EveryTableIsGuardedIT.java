package de.familienaudit.server.rechte;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.server.ServerTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reads the catalogue of the database, as its owner. */
@DisplayName("G-2, R-2: Jede Tabelle hat Änderungsprotokoll und Zeilenrechte, oder der Grund steht dabei")
class EveryTableIsGuardedIT extends ServerTest {

    /** No business data: changes of these are not written down. What is of a Kommune or a person is kept shut even so. */
    private static final Map<String, String> TECHNISCH = Map.ofEntries(
            entry("flyway_schema_history", "the migrator's own book; the application only reads it"),
            entry("aenderung", "the change log itself"),
            entry("aenderung_offen", "which entries of the change log wait for their seal"),
            entry("protokollsiegel", "closes entries of the change log; what happens to a seal later is logged"),
            entry("anmeldeversuch", "attempts to sign in, before anybody is known; cleared by age"),
            entry("einrichtung", "the one-time secret of the first set-up; of no Kommune"),
            entry(
                    "probetag",
                    "the day of a try-out run, set by the owner; of no Kommune and empty in what is delivered"),
            entry(
                    "gliederung_bund",
                    "the nationwide pattern of budget numbers; of no Kommune, written by migrations alone"),
            entry(
                    "buchungsmuster",
                    "which part each kind of act moves; of no Kommune, the same for all, written by migrations alone"),
            entry(
                    "buchpruefung",
                    "what a look at the ledger found; made again every night, and it stands in the log of the server"),
            entry("buchbefund", "as buchpruefung"),
            entry("anmeldung", "changes with nearly every request; cleared by age"),
            entry("zweiter_faktor", "secret of one person; konto.zweiter_faktor_seit is logged instead"),
            entry("wiederherstellungscode", "secrets of one person"),
            entry("wappen", "a picture that never changes; kommune.wappen_id says which one holds, and is logged"),
            entry("dateistueck", "the bytes of a file; dateiinhalt with their SHA-256 is logged instead"),
            entry("gespeicherter_filter", "what one person filters lists for; of no meaning to anybody else"),
            entry("einsendung", "fingerprints of forms that one person sent; cleared by age"),
            entry("zwischenstand", "what somebody types and has not saved; cleared by age"),
            entry("importdatei", "a document before it is taken over; cleared by age"));

    private static final String TABLES =
            """
            select c.relname, c.relrowsecurity,
                   exists (select 1 from pg_policy p where p.polrelid = c.oid),
                   -- after insert (4), delete (8) and update (16), for each row (1), switched on
                   exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'aenderung_protokollieren'
                              and t.tgenabled in ('O', 'A') and (t.tgtype & 31) = 29),
                   exists (select 1 from pg_attribute a
                            where a.attrelid = c.oid and a.attname in ('kommune_id', 'konto_id') and not a.attisdropped)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p')
            """;

    private static final String OPEN_PATH =
            " and not exists (select 1 from unnest(p.proconfig) e where e ~ '^search_path=.*, ?pg_temp$')";

    @Test
    void noTableIsForgotten() throws SQLException {
        try (Connection c = owner()) {
            assertThat(verstoesse(c)).isEmpty();
            assertThat(tables(c)).hasSizeGreaterThan(20).containsAll(TECHNISCH.keySet());
        }
    }

    @Test
    void aForgottenTableWouldBeFound() throws SQLException {
        try (Connection c = owner();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("create table vergessen (id bigint primary key, kommune_id bigint)");
            assertThat(verstoesse(c))
                    .containsExactlyInAnyOrder(
                            "vergessen has no change log",
                            "vergessen has no row-level security",
                            "vergessen has no policy");
            s.execute("call geschaeftstabelle('vergessen', 'select')");
            assertThat(verstoesse(c)).isEmpty();
            s.execute("alter table vergessen disable trigger aenderung_protokollieren");
            s.execute("alter table vergessen disable row level security");
            assertThat(verstoesse(c))
                    .containsExactlyInAnyOrder("vergessen has no change log", "vergessen has no row-level security");
            c.rollback();
            assertThat(tables(c)).doesNotContain("vergessen");
        }
    }

    /** Else whoever may create a temporary table puts it in front of one that the function means. */
    @Test
    void whatRunsAsTheOwnerLooksIntoTemporaryTablesLast() throws SQLException {
        try (Connection c = owner();
                Statement s = c.createStatement()) {
            assertThat(functions(s, "")).hasSizeGreaterThan(5);
            assertThat(functions(s, OPEN_PATH)).isEmpty();
            c.setAutoCommit(false);
            s.execute("create function offen() returns int language sql security definer as 'select 1'");
            s.execute("create function vorn() returns int language sql security definer"
                    + " set search_path = pg_temp, public as 'select 1'");
            assertThat(functions(s, OPEN_PATH)).containsExactlyInAnyOrder("offen", "vorn");
            c.rollback();
        }
    }

    private static List<String> functions(Statement s, String condition) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet r =
                s.executeQuery("select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                        + " where n.nspname = 'public' and p.prosecdef" + condition)) {
            while (r.next()) {
                names.add(r.getString(1));
            }
        }
        return names;
    }

    @Test
    void theRoleOfTheApplicationIsBoundByAllThis() throws SQLException {
        try (Connection c = owner();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select count(*) from pg_roles r where r.rolname = 'audit_app'"
                        + " and not r.rolsuper and not r.rolbypassrls"
                        + " and not exists (select 1 from pg_class c where c.relowner = r.oid)"
                        + " and not exists (select 1 from pg_auth_members m where m.member = r.oid)")) {
            r.next();
            assertThat(r.getInt(1)).isEqualTo(1);
        }
    }

    private static List<String> verstoesse(Connection c) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery(TABLES)) {
            while (r.next()) {
                String table = r.getString(1);
                boolean business = !TECHNISCH.containsKey(table);
                boolean ofSomebody = business || r.getBoolean(5);
                if (ofSomebody && !r.getBoolean(2)) {
                    found.add(table + " has no row-level security");
                }
                if (ofSomebody && !r.getBoolean(3)) {
                    found.add(table + " has no policy");
                }
                if (business && !r.getBoolean(4)) {
                    found.add(table + " has no change log");
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection c) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery(TABLES)) {
            while (r.next()) {
                tables.add(r.getString(1));
            }
        }
        return tables;
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("AUDIT_DB_URL"),
                System.getenv("AUDIT_DB_OWNER"),
                System.getenv("AUDIT_DB_OWNER_PASSWORD"));
    }
}
