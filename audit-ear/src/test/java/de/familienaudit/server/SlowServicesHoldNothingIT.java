package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.signatur.signaturpruefung.Signaturauskunft;
import de.familienaudit.signatur.signaturpruefung.SignaturauskunftService;
import de.familienaudit.signatur.unterzeichnung.Unterzeichnen;
import de.familienaudit.zugang.SchemaCheck;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Services do not answer yet, and everything that others need is free. */
@DisplayName("S-2, S-4: Solange Zeitstempel- und Sperrdienste antworten, hält das Programm nichts fest")
class SlowServicesHoldNothingIT extends SigningTest {

    @Inject
    private SignaturauskunftService pruefung;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    private LangsameDienste dienste;

    @BeforeEach
    void slowServices() throws IOException {
        dienste = LangsameDienste.einrichten(true);
    }

    @AfterEach
    void noServices() throws IOException {
        dienste.close();
    }

    @Test
    @DisplayName(
            "signing and then verifying, with time stamps and revocation lists, hold no connection, transaction or lock")
    void nothingIsHeldWhileServicesAnswer() throws Exception {
        vorgelegt();
        currentActor.set(landraetin);
        Unterzeichnen command = mit(LANDRAETIN);
        Future<?> signing = als(landraetin, () -> gang.unterzeichnen(command));
        dienste.warteAufAnfragen(1);
        everythingIsFree();
        assertThat(signing).isNotDone();
        dienste.antworten();
        signing.get();
        assertThat(papiere.details(papier).unterzeichnung().stufe()).isEqualTo("LTA");

        byte[] signiert = datei(true);
        List<Signaturauskunft> auskunft = new CopyOnWriteArrayList<>();
        dienste.schweigen();
        Future<?> verifying = als(pl, () -> auskunft.add(pruefung.pruefe(signiert)));
        dienste.warteAufAnfragen(1);
        everythingIsFree();
        assertThat(verifying).isNotDone();
        dienste.antworten();
        verifying.get();
        assertThat(auskunft).singleElement().satisfies(a -> {
            assertThat(a.urteil()).isEqualTo("UNVERAENDERT_VERTRAUEN_OFFEN");
            assertThat(a.schriftstueck().unterzeichnerKonto()).isEqualTo(landraetin.kontoId());
            assertThat(a.signaturen()).singleElement().satisfies(s -> assertThat(s.zeitNachgewiesen())
                    .isTrue());
        });
    }

    /** Every connection of the pool can be had at once, no other session is in a transaction, and the paper can be locked. */
    private void everythingIsFree() throws SQLException {
        int alle = SchemaCheck.class.getAnnotation(DataSourceDefinition.class).maxPoolSize();
        List<Connection> geliehen = new ArrayList<>();
        try {
            while (geliehen.size() < alle) {
                geliehen.add(dataSource.getConnection());
            }
            Connection eine = geliehen.get(0);
            assertThat(eins(
                            eine,
                            "select count(*) from pg_stat_activity where datname = current_database()"
                                    + " and usename = current_user and pid <> pg_backend_pid()"
                                    + " and state like 'idle in transaction%'"))
                    .isZero();
            eine.setAutoCommit(false);
            eins(eine, "select 1 from set_config('audit.kommune', '" + pl.kommuneId() + "', true)");
            assertThat(eins(eine, "select id from schriftstueck where id = " + papier + " for update nowait"))
                    .isEqualTo(papier);
            eine.rollback();
            eine.setAutoCommit(true);
        } finally {
            for (Connection eine : geliehen) {
                eine.close();
            }
        }
    }

    private static long eins(Connection connection, String sql) throws SQLException {
        try (Statement s = connection.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            assertThat(r.next()).isTrue();
            return r.getLong(1);
        }
    }
}
