package de.familienaudit.server;

import static de.familienaudit.server.Haushaltsprobe.JAHR;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.Stellensummen;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Rolle;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The proof of {@link HaushaltsbuchDatenbankIT}: the same two reservations without the lock that makes the second one wait. */
@DisplayName("H-5: Ohne die Sperre der Haushaltsstelle gelängen zwei Reservierungen zugleich, und es fehlte Geld")
class OnlyTheLockKeepsTheSumIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Haushaltsprobe probe;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private JahresstelleService jahresstellen;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    @DisplayName("Wer die Sperre abschaltet, reserviert zweimal 1.000 € auf 1.500 €, ohne dass jemand wartet")
    void withoutTheLockBothSucceed() throws Exception {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        long id = ansaetze.aufnehmen(JAHR, probe.position("01.49530.6300"));
        ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.500"));
        sperre("disable");
        try {
            beideZugleich(kaemmerei, id);
        } finally {
            sperre("enable");
        }
        Stellensummen summen = jahresstellen.blatt(id).zeile().summen();
        // what is missing is covered before anything is said about it, so that nothing is left below zero
        ansaetze.setzen(id, AnsatzSetzen.von(euro("1.500"), "2.000"));
        assertThat(summen.reserviert()).isEqualTo(euro("2.000"));
        assertThat(summen.verfuegbar()).as("the lock is what holds it").isEqualTo(euro("-500"));
        assertThat(jahresstellen.blatt(id).zeile().summen().verfuegbar()).isEqualTo(Geldbetrag.NICHTS);
    }

    /** The first one is closed first: a second one that waited would end only then. */
    private void beideZugleich(Akteur kaemmerei, long id) throws Exception {
        ExecutorService anderer = Executors.newSingleThreadExecutor();
        try (Buchprobe zweite = new Buchprobe(dataSource.getConnection(), kaemmerei);
                Buchprobe erste = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            long zeileEins = erste.bindungszeile(erste.bindung(null), id);
            long zeileZwei = zweite.bindungszeile(zweite.bindung(null), id);
            erste.reserviere(id, zeileEins, "1000");
            anderer.submit(() -> {
                        zweite.reserviere(id, zeileZwei, "1000");
                        return null;
                    })
                    .get(20, TimeUnit.SECONDS);
            erste.commit();
            zweite.commit();
        } finally {
            anderer.shutdownNow();
        }
    }

    /** Alone in a transaction, while nobody books: it waits for all who do. */
    private static void sperre(String schalten) throws SQLException {
        try (Connection c = DriverManager.getConnection(
                        System.getenv("AUDIT_DB_URL"),
                        System.getenv("AUDIT_DB_OWNER"),
                        System.getenv("AUDIT_DB_OWNER_PASSWORD"));
                Statement s = c.createStatement()) {
            s.execute("alter table buchung " + schalten + " trigger buchung_sperrt");
        }
    }

    private static Geldbetrag euro(String betrag) {
        return Geldbetrag.parse(betrag);
    }
}
