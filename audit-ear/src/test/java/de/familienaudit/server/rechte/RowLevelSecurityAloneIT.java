package de.familienaudit.server.rechte;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.server.ServerTest;
import de.familienaudit.shared.Akteur;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What stays of rule R-2 when every check of the application is left out: plain SQL under the role of the application,
 * as a person of another Kommune, over every table that the catalogue knows.
 */
@DisplayName("R-2: Schon die Zeilenrechte der Datenbank verschließen jede Tabelle einer anderen Kommune")
class RowLevelSecurityAloneIT extends ServerTest {

    private static final String REFUSED = "42501";

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Inject
    private Rechtewelt rechtewelt;

    private Akteur hier;
    private long dort;

    @BeforeEach
    void build() {
        Rechtewelt.Welt welt = rechtewelt.baue();
        hier = welt.hierAls();
        dort = welt.drueben().kommuneId();
        assertThat(dort).isNotEqualTo(hier.kommuneId());
    }

    @Test
    void nothingOfAnotherKommuneIsVisible() throws SQLException {
        Set<String> gefuellt = new TreeSet<>();
        List<String> offen = new ArrayList<>();
        for (String tabelle : tabellen()) {
            if (anzahl(tabelle, hier.kommuneId()) > 0) {
                gefuellt.add(tabelle);
            }
            if (anzahl(tabelle, dort) > 0) {
                offen.add(tabelle);
            }
        }
        // both Kommunen were made alike, so each of these tables holds rows of the other one
        assertThat(gefuellt).hasSizeGreaterThan(12).contains("massnahmentext", "fortschritt", "stelle", "aenderung");
        assertThat(offen).isEmpty();
    }

    @Test
    void nothingCanBeWrittenIntoAnotherKommune() throws SQLException {
        List<String> offen = new ArrayList<>();
        for (String tabelle : tabellen()) {
            if (!REFUSED.equals(state("insert into " + tabelle + " (kommune_id) values (" + dort + ")"))) {
                offen.add("insert into " + tabelle);
            }
            for (String sql : List.of(
                    "update " + tabelle + " set kommune_id = kommune_id where kommune_id = " + dort,
                    "update " + tabelle + " set kommune_id = " + dort,
                    "delete from " + tabelle + " where kommune_id = " + dort)) {
                String state = state(sql);
                if ("1".equals(state)) {
                    offen.add(sql);
                }
            }
        }
        assertThat(offen).isEmpty();
    }

    @Test
    void neitherTheOtherKommuneNorItsAccountsCanBeSeenOrChanged() throws SQLException {
        Rechtewelt.Welt welt = rechtewelt.baue();
        hier = welt.hierAls();
        Akteur drueben = welt.drueben();
        for (String zeile :
                List.of("kommune where id = " + drueben.kommuneId(), "konto where id = " + drueben.kontoId())) {
            assertThat(state("select 1 from " + zeile)).as(zeile).isEqualTo("0");
            assertThat(state("delete from " + zeile)).as(zeile).isNotEqualTo("1");
            assertThat(state("update " + zeile.replace(" where", " set version = version + 1 where")))
                    .as(zeile)
                    .isNotEqualTo("1");
        }
    }

    @Test
    void noPasswordHashCanBeReadNotEvenTheOwnOne() throws SQLException {
        for (String sql : List.of(
                "select passwort_hash from konto",
                "select k from konto k",
                "select to_jsonb(k) from konto k where id = " + hier.kontoId(),
                "update konto set version = version where id = " + hier.kontoId() + " returning passwort_hash",
                "update konto set anzeigename = passwort_hash where id = " + hier.kontoId())) {
            assertThat(state(sql)).as(sql).isEqualTo(REFUSED);
        }
        String name = "'" + hier.benutzername() + "'";
        assertThat(state("select 1 from konto where hat_passwort and id = " + hier.kontoId()))
                .isEqualTo("1");
        assertThat(state("select 1 from konto_zur_anmeldung(" + name + ")"))
                .as("whoever is signed in has no need of it")
                .isEqualTo("0");
    }

    @Test
    void whoeverIsNotSignedInSeesNoAccount() throws SQLException {
        String name = "'" + hier.benutzername() + "'";
        hier = Akteur.ANONYM;
        assertThat(state("select 1 from konto")).isEqualTo("0");
        assertThat(state("update konto set version = version + 1")).isEqualTo("0");
        assertThat(state("select 1 from konto_zur_anmeldung(" + name + ")")).isEqualTo("1");
        assertThat(state("select 1 from konto_zur_anmeldung('%')")).isEqualTo("0");
        assertThat(state("select 1 from anmeldung_zulassung('%', current_date)"))
                .isEqualTo("0");
    }

    private List<String> tabellen() throws SQLException {
        List<String> tabellen = new ArrayList<>();
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select format('%I', c.relname) from pg_class c"
                        + " join pg_namespace n on n.oid = c.relnamespace"
                        + " join pg_attribute a on a.attrelid = c.oid and a.attname = 'kommune_id' and not a.attisdropped"
                        + " where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1")) {
            while (r.next()) {
                tabellen.add(r.getString(1));
            }
        }
        assertThat(tabellen).hasSizeGreaterThan(15);
        return tabellen;
    }

    private long anzahl(String tabelle, long kommune) throws SQLException {
        return "1".equals(state("select 1 from " + tabelle + " where kommune_id = " + kommune + " limit 1")) ? 1 : 0;
    }

    /** "0" and "1": no row, at least one row; otherwise the state of the error. Nothing of it stays. */
    private String state(String sql) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.akteur', 'test', true), set_config('audit.konto', '" + hier.kontoId()
                    + "', true), set_config('audit.kommune', '" + hier.kommuneId() + "', true)");
            try {
                if (s.execute(sql)) {
                    try (ResultSet r = s.getResultSet()) {
                        return r.next() ? "1" : "0";
                    }
                }
                return s.getUpdateCount() > 0 ? "1" : "0";
            } catch (SQLException e) {
                return e.getSQLState();
            } finally {
                c.rollback();
            }
        }
    }
}
