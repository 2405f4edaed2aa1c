package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.frist.AufgabenService;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.haushalt.domain.buch.Buchbefundart;
import de.familienaudit.haushalt.pruefung.Buchbefund;
import de.familienaudit.haushalt.pruefung.Buchpruefung;
import de.familienaudit.haushalt.pruefung.BuchpruefungJob;
import de.familienaudit.haushalt.pruefung.BuchpruefungService;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The check of the ledger, against a hand that went past the triggers. */
@DisplayName("H-5, H-9, H-10: Was an Regeln und Triggern vorbei ins Haushaltsbuch kam, findet die nächtliche Prüfung")
class BuchpruefungIT extends ServerTest {

    @Inject
    private Bindungsprobe probe;

    @Inject
    private Zahlungsprobe kasse;

    @Inject
    private BuchpruefungService service;

    @Inject
    private BuchpruefungJob job;

    @Inject
    private AufgabenService aufgaben;

    @Inject
    private CurrentActor currentActor;

    @Test
    @DisplayName("Ein Buch, in dem alles seinen Weg ging, hat keinen Befund")
    void aLedgerThatIsRight() throws SQLException {
        long stelle = gezahltes();
        Buchpruefung gut = geprueft();
        assertThat(gut.liste()).isEmpty();
        assertThat(gut.befunde()).isZero();
        assertThat(gut.buchungen())
                .isEqualTo(zahl("select count(*) from buchung where kommune_id = " + kommune()))
                .isGreaterThan(4);
        assertThat(gut.geprueftAm()).isNotNull();
        assertThat(aufgabe()).isZero();
        assertThat(stelle).isPositive();
    }

    @Test
    @DisplayName("Ein anderer Betrag, eine gelöschte und eine erfundene Buchung werden genannt")
    void whatWasChangedBehindItsBackIsNamed() throws SQLException {
        long stelle = gezahltes();
        long ansatz =
                zahl("select min(b.id) from buchung b where b.posten = 'ANSATZ' and b.jahresstelle_id = " + stelle);
        long zahlung =
                zahl("select min(b.id) from buchung b where b.posten = 'GEZAHLT' and b.jahresstelle_id = " + stelle);
        amBuchVorbei("update buchung set betrag = betrag + 5000 where id = " + ansatz);
        amBuchVorbei("delete from buchung where id = " + zahlung);
        amBuchVorbei("insert into buchung (kommune_id, satz_id, nr, haushaltsjahr_id, jahresstelle_id, posten, betrag)"
                + " select kommune_id, satz_id, 2, haushaltsjahr_id, jahresstelle_id, 'SPERRE', 1 from buchung where id = "
                + ansatz);
        List<Buchbefund> befunde = geprueft().liste();
        assertThat(befunde)
                .extracting(Buchbefund::art)
                .contains(
                        Buchbefundart.ANDERS_ALS_PROTOKOLLIERT,
                        Buchbefundart.VERSCHWUNDEN,
                        Buchbefundart.NICHT_PROTOKOLLIERT,
                        Buchbefundart.SATZ_UNVOLLSTAENDIG,
                        Buchbefundart.SATZ_ANDERER_ART);
        assertThat(befunde)
                .filteredOn(b -> b.art() == Buchbefundart.ANDERS_ALS_PROTOKOLLIERT)
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.jahresstelle()).isEqualTo(stelle);
                    assertThat(b.stelle()).startsWith("01.49530.6300 (");
                    assertThat(b.ist()).isEqualTo(b.soll().plus(Geldbetrag.parse("5.000")));
                });
        assertThat(aufgabe()).isOne();
    }

    @Test
    @DisplayName("Weniger als nichts wird auch dort gefunden, wo keine Grenze mehr fragt")
    void moreThanThereIs() throws SQLException {
        long stelle = gezahltes();
        amBuchVorbei("update buchung set betrag = 1 where posten = 'ANSATZ' and jahresstelle_id = " + stelle);
        assertThat(geprueft().liste())
                .extracting(Buchbefund::art)
                .contains(Buchbefundart.MITTEL_UNTER_NULL)
                .doesNotContain(Buchbefundart.ZEILE_UNTER_NULL);
        amBuchVorbei(
                "update buchung set betrag = betrag * 4 where posten = 'GEBUNDEN' and betrag < 0 and jahresstelle_id = "
                        + stelle);
        assertThat(geprueft().liste())
                .extracting(Buchbefund::art)
                .contains(Buchbefundart.ZEILE_UNTER_NULL)
                .doesNotContain(Buchbefundart.MITTEL_UNTER_NULL);
    }

    @Test
    @DisplayName("In der Nacht wird jedes Buch einmal geprüft, auch wenn zwei Server es wollen")
    void everyNightOnce() throws SQLException {
        gezahltes();
        job.pruefen();
        String wann =
                "select extract(epoch from geprueft_am) * 1000000 from buchpruefung where kommune_id = " + kommune();
        long zuerst = zahl(wann);
        job.pruefen();
        assertThat(zahl(wann)).isEqualTo(zuerst);
        assertThat(zahl("select count(*) from kommune k where exists (select from buchung b where b.kommune_id = k.id)"
                        + " and not exists (select from buchpruefung p where p.kommune_id = k.id)"))
                .isZero();
        assertThat(service.stand().befunde()).isZero();
    }

    @Test
    @DisplayName("Die Namen der Befunde sind im Programm und in der Datenbank dieselben")
    void theSameNames() throws SQLException {
        try (Connection c = owner();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select string_agg(pg_get_constraintdef(oid), ' ') from pg_constraint"
                        + " where conrelid = 'buchbefund'::regclass and contype = 'c'")) {
            r.next();
            String erlaubt = r.getString(1);
            for (Buchbefundart art : Buchbefundart.values()) {
                assertThat(erlaubt).contains("'" + art.name() + "'");
            }
            assertThat(erlaubt.split("'::text", -1)).hasSize(Buchbefundart.values().length + 1);
        }
    }

    /** A position with an Ansatz, a commitment and a payment of part of it, each through the program. */
    private long gezahltes() throws SQLException {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "1.500");
        probe.schritt("BEKANNTGEMACHT", 1);
        kasse.zahle(probe, kasse.gebunden(probe, stelle, "1.000"), "400");
        currentActor.set(probe.kaemmerei);
        return stelle;
    }

    private Buchpruefung geprueft() {
        currentActor.set(probe.kaemmerei);
        return service.pruefen();
    }

    private long aufgabe() {
        return aufgaben.meine().stream()
                .filter(g -> g.art().equals("BUCHBEFUND"))
                .mapToLong(Aufgabengruppe::gesamt)
                .sum();
    }

    private long kommune() {
        return probe.kaemmerei.kommuneId();
    }

    /** As somebody who may do everything in the database, and leaves no trace. */
    private static void amBuchVorbei(String sql) throws SQLException {
        try (Connection c = owner();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("alter table buchung disable trigger user");
            s.executeUpdate(sql);
            s.execute("alter table buchung enable trigger user");
            c.commit();
        }
    }

    private static long zahl(String sql) throws SQLException {
        try (Connection c = owner();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("AUDIT_DB_URL"),
                System.getenv("AUDIT_DB_OWNER"),
                System.getenv("AUDIT_DB_OWNER_PASSWORD"));
    }
}
