package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Rolle;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules R-2, G-1, G-2 below the application: what its database role can and cannot do. */
@DisplayName("R-2, G-1, G-2: Auch die Datenbank selbst trennt die Kommunen und schützt das Änderungsprotokoll")
class DatabaseGuardsKommuneAndChangeLogIT extends ServerTest {

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Inject
    private Testkommune testkommune;

    @Test
    void rowLevelSecurityAloneHidesAnotherKommune() throws SQLException {
        Akteur hier = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.importiere(null);
        Akteur dort = testkommune.neu(Rolle.PROJEKTLEITUNG);

        try (Connection c = dataSource.getConnection()) {
            assertThat(count(c, hier, "massnahmentext")).isEqualTo(2);
            assertThat(count(c, dort, "massnahmentext")).isZero();
            assertThat(count(c, dort, "kommune")).isEqualTo(1);
            assertThat(count(c, dort, "aenderung where kommune_id = " + hier.kommuneId()))
                    .isZero();
        }
    }

    @Test
    void withoutKommuneNothingIsVisible() throws SQLException {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.importiere(null);
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select count(*) from massnahmentext")) {
            r.next();
            assertThat(r.getLong(1)).isZero();
        }
    }

    @Test
    void aWriteWithoutAnActorIsRefused() throws SQLException {
        Akteur hier = testkommune.neu(Rolle.PROJEKTLEITUNG);
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.kommune', '" + hier.kommuneId() + "', true)");
            assertThatThrownBy(() -> s.execute("insert into stelle (kommune_id, name, art) values (" + hier.kommuneId()
                            + ", 'ohne Akteur', 'INTERN')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("without an actor");
            c.rollback();
        }
    }

    @Test
    void theApplicationCannotChangeItsOwnHistory() throws SQLException {
        for (String sql : new String[] {
            "update aenderung set akteur = 'x'",
            "delete from aenderung",
            "insert into aenderung (akteur, anwendungsfall, tabelle, datensatz, art) values ('x', 'x', 'x', 'x', 'INSERT')",
            "update meldung set text = 'x'",
            "delete from meldung",
            "update fassungsereignis set quelle = 'x'",
            "delete from fassungsereignis",
            "update kommentar set text = 'x'",
            "alter table meldung disable row level security",
            "truncate aenderung"
        }) {
            try (Connection c = dataSource.getConnection();
                    Statement s = c.createStatement()) {
                assertThatThrownBy(() -> s.execute(sql))
                        .as(sql)
                        .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState())
                                .isEqualTo("42501"));
            }
        }
    }

    @Test
    void theApplicationCannotMoveTheDay() throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.heute', '2024-01-15', true), set_config('timezone', 'UTC', true)");
            try (ResultSet r =
                    s.executeQuery("select audit_heute() = cast(now() at time zone 'Europe/Berlin' as date)")) {
                r.next();
                assertThat(r.getBoolean(1)).isTrue();
            }
            c.rollback();
        }
        for (String sql : new String[] {
            "insert into probetag (versatz) values (-1)",
            "select * from probetag",
            "create or replace function audit_heute() returns date language sql return date '2024-01-15'"
        }) {
            try (Connection c = dataSource.getConnection();
                    Statement s = c.createStatement()) {
                assertThatThrownBy(() -> s.execute(sql))
                        .as(sql)
                        .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState())
                                .isEqualTo("42501"));
            }
        }
    }

    @Test
    void entriesOfTheRealDayNameNoOther() throws SQLException {
        Akteur hier = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.importiere(null);
        try (Connection c = dataSource.getConnection()) {
            assertThat(count(c, hier, "aenderung")).isPositive();
            assertThat(count(c, hier, "aenderung where tag is not null")).isZero();
        }
    }

    private static long count(Connection c, Akteur akteur, String from) throws SQLException {
        c.setAutoCommit(false);
        try (Statement s = c.createStatement()) {
            s.execute("select set_config('audit.kommune', '" + akteur.kommuneId() + "', true)");
            try (ResultSet r = s.executeQuery("select count(*) from " + from)) {
                r.next();
                return r.getLong(1);
            }
        } finally {
            c.rollback();
        }
    }
}
