package de.familienaudit.probelauf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.db.Migrator;
import de.familienaudit.db.MigratorException;
import de.familienaudit.server.TestFolders;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** ADR 31: data from before the first release are recognised, stay as they are, and a sentence says what to do. */
class OlderDataStayUntouchedIT {

    private static final String EMPTY = "drop schema public cascade; create schema public authorization audit_owner;";

    private static final String TABLES =
            """
            create table kommune (id bigint primary key, name text not null);
            insert into kommune values (1, 'Kyffhäuserkreis');
            """;

    private static final String HISTORY =
            """
            create table flyway_schema_history (installed_rank int primary key, version text, description text,
                success boolean not null);
            insert into flyway_schema_history select n, n::text, 'von früher', true from generate_series(1, 19) n;
            """;

    /** Every table, column and policy of the schema, and what stands in the tables that are there. */
    private static final String WHOLE =
            """
            select md5(concat(
                (select string_agg(c::text, ' ' order by c::text) from information_schema.columns c
                  where c.table_schema = 'public'),
                (select string_agg(p.proname, ' ' order by p.oid) from pg_proc p
                  where p.pronamespace = 'public'::regnamespace),
                query_to_xml('select * from kommune order by id', true, false, '')::text))
            """;

    private final Path target = Path.of(System.getProperty("audit.target"));
    private final Path data = target.resolve("vorabversion-test");

    @Test
    void migratorAndLauncherLeaveAloneWhatTheyDoNotKnow() throws Exception {
        TestFolders.clear(data);
        String before;
        try (Installation installation = new Installation()) {
            installation.startDatabase(settings());
            AuditDatabase database = installation.database();
            make(database, TABLES);
            refused(database, "nicht der Migrator angelegt");

            make(database, TABLES + HISTORY);
            before = whole(database);
            refused(database, "Vorabversion des Programms (Stand 19)");
            assertThat(whole(database)).isEqualTo(before);
        }

        try (Installation launched = new Installation()) {
            assertThatThrownBy(() -> launched.startDatabase(settings()))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("Vorabversion des Programms (Stand 19)")
                    .hasMessageContaining("hat nichts an ihr geändert")
                    .hasMessageContaining("entfernt den Datenordner");
            assertThat(whole(launched.database())).isEqualTo(before);
        }
    }

    private DatabaseSettings settings() {
        return new DatabaseSettings(data, TestFolders.postgresPrograms(), false);
    }

    private static void make(AuditDatabase database, String sql) throws SQLException {
        try (Connection c = database.superuser();
                Statement s = c.createStatement()) {
            s.execute(EMPTY + " grant usage on schema public to audit_app; set role audit_owner;" + sql);
        }
    }

    private static void refused(AuditDatabase database, String sentence) throws SQLException {
        String before = whole(database);
        String password = database.environmentWithOwner().get("AUDIT_DB_OWNER_PASSWORD");
        assertThatThrownBy(() ->
                        Migrator.migrate(database.url(), AuditDatabase.OWNER, password, AuditDatabase.APPLICATION))
                .isInstanceOf(MigratorException.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("neue, leere Datenbank");
        assertThat(whole(database)).isEqualTo(before);
    }

    private static String whole(AuditDatabase database) throws SQLException {
        try (Connection c = database.superuser();
                Statement s = c.createStatement();
                ResultSet answer = s.executeQuery(WHOLE)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
