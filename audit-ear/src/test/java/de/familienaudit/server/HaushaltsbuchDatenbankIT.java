package de.familienaudit.server;

import static de.familienaudit.server.Buchprobe.zustand;
import static de.familienaudit.server.Haushaltsprobe.JAHR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.buch.Buchungszeile;
import de.familienaudit.haushalt.buch.DeckungsringService;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.Stellensummen;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Rolle;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the database holds of the ledger by itself, whatever the application's role writes, and that everybody sees the same sums. */
@DisplayName("H-5, H-9, H-10, H-13: Die Datenbank lehnt ab, was überzöge, und für alle ist die Summe dieselbe")
class HaushaltsbuchDatenbankIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Haushaltsprobe probe;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private DeckungsringService ringe;

    @Inject
    private JahresstelleService jahresstellen;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    @DisplayName("Im Deckungsring begrenzt die Summe, beide stehen da; wer fehlt, geht nicht allein")
    void rings() throws SQLException {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        long reich = ansaetze.aufnehmen(JAHR, probe.position("01.49530.6300"));
        long arm = ansaetze.aufnehmen(JAHR, probe.position("01.49530.6400"));
        long einnahme = ansaetze.aufnehmen(JAHR, probe.position("01.49530.1710"));
        ansaetze.setzen(reich, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.000"));
        long ring = ringe.anlegen(JAHR, "1", "Sachausgaben");
        assertThatThrownBy(() -> ringe.anlegen(JAHR, " 1 ", "")).hasMessage("form.pflichtfeld, H-5.ring_schon_da");
        assertThatThrownBy(() -> zuordnen(einnahme, ring)).hasMessage("H-5.ring_nur_ausgabe");
        zuordnen(reich, ring);
        zuordnen(arm, ring);
        ringe.nennen(ring, jahresstellen.ringe(JAHR).get(0).version(), "2", "Sachausgaben");
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            buch.reserviere(arm, buch.bindungszeile(buch.bindung(null), arm), "400");
            buch.commit();
        }
        Stellensummen summen = jahresstellen.blatt(arm).zeile().summen();
        assertThat(summen.verfuegbar()).isEqualTo(euro("-400"));
        assertThat(summen.imRing()).isEqualTo(euro("600"));
        assertThat(summen.reserviert()).isEqualTo(euro("400"));
        assertThat(jahresstellen.blatt(arm).zeile().ring()).isEqualTo("2");
        assertThatThrownBy(() -> zuordnen(arm, null)).hasMessage("H-5.ring_unter_null");
        assertThatThrownBy(() -> ansaetze.setzen(reich, AnsatzSetzen.von(euro("1.000"), "399,99")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> {
                    assertThat(e.violations().get(0).code()).isEqualTo("H-5.ring_reicht_nicht");
                    assertThat(e.violations().get(0).field()).isEqualTo("betrag");
                    assertThat(e.violations().get(0).params()).containsExactly("2", euro("600"), euro("0,01"));
                });
        ansaetze.setzen(reich, AnsatzSetzen.von(euro("1.000"), "400"));
        assertThat(jahresstellen.blatt(reich).zeile().summen().imRing()).isEqualTo(Geldbetrag.NICHTS);
    }

    @Test
    @DisplayName("Mit SQL wird nichts überzogen, geändert oder gelöscht")
    void theDatabaseRefuses() throws SQLException {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        long id = ansaetze.aufnehmen(JAHR, probe.position("01.49530.6300"));
        ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.500"));
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            long zeile = buch.bindungszeile(buch.bindung(null), id);
            buch.reserviere(id, zeile, "1500");
            long andere = buch.bindungszeile(buch.bindung(null), id);
            assertThatThrownBy(() -> buch.reserviere(id, andere, "0.01")).satisfies(zustand("ZH005"));
        }
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            long satz = buch.satz("ANSATZ_ENTWURF");
            assertThatThrownBy(buch::pruefe).as("an act without lines: " + satz).satisfies(zustand("ZH009"));
        }
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            buch.zeile(buch.satz("ANSATZ_ENTWURF"), id, "NACHTRAG", "5", null);
            assertThatThrownBy(buch::pruefe).as("a line of another kind").satisfies(zustand("ZH009"));
        }
        for (String verboten : List.of(
                "update buchung set betrag = 9 where jahresstelle_id = " + id,
                "delete from buchung where jahresstelle_id = " + id,
                "update buchungssatz set tag = tag",
                "delete from buchungssatz",
                "update buchungsangabe set beleg = ''",
                "delete from buchungsangabe",
                "update jahresstelle set haushaltsjahr_id = haushaltsjahr_id",
                "delete from jahresstelle",
                "insert into buchungsmuster values ('ANSATZ_ENTWURF', 'SPERRE', 1)")) {
            try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
                assertThatThrownBy(() -> buch.execute(verboten)).as(verboten).satisfies(zustand("42501"));
            }
        }
        try (Connection c = owner();
                Statement s = c.createStatement()) {
            assertThatThrownBy(() -> s.execute("update buchung set betrag = betrag where jahresstelle_id = " + id))
                    .as("not the owner either")
                    .satisfies(zustand("23000"));
        }
        assertThat(jahresstellen.blatt(id).ansatz()).isEqualTo(euro("1.500"));
    }

    @Test
    @DisplayName("Von zwei Reservierungen über 1.000 € auf 1.500 € gelingt genau eine, auch wenn beide zugleich buchen")
    void ofTwoAtTheSameMomentOneSucceeds() throws Exception {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        long id = ansaetze.aufnehmen(JAHR, probe.position("01.49530.6300"));
        ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.500"));
        ExecutorService anderer = Executors.newSingleThreadExecutor();
        try (Buchprobe erste = new Buchprobe(dataSource.getConnection(), kaemmerei);
                Buchprobe zweite = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            long zeileEins = erste.bindungszeile(erste.bindung(null), id);
            long zeileZwei = zweite.bindungszeile(zweite.bindung(null), id);
            erste.reserviere(id, zeileEins, "1000");
            Future<?> wartet = anderer.submit(() -> {
                zweite.reserviere(id, zeileZwei, "1000");
                return null;
            });
            assertThatThrownBy(() -> wartet.get(500, TimeUnit.MILLISECONDS))
                    .as("the second one waits")
                    .isInstanceOf(TimeoutException.class);
            erste.commit();
            assertThatThrownBy(() -> wartet.get(20, TimeUnit.SECONDS)).cause().satisfies(zustand("ZH005"));
        } finally {
            anderer.shutdownNow();
        }
        assertThat(jahresstellen.blatt(id).zeile().summen().verfuegbar()).isEqualTo(euro("500"));
        assertThat(jahresstellen.blatt(id).zeile().summen().reserviert()).isEqualTo(euro("1.000"));
    }

    @Test
    @DisplayName(
            "H-10: Auf einem abgeschlossenen Jahr wird nichts gebucht, auch nicht mit SQL; es wird nie wieder geöffnet")
    void aClosedYearRefuses() throws SQLException {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        try (Connection c = owner();
                Statement s = c.createStatement()) {
            s.execute("update kommune set gefuehrt_ab = make_date(" + (JAHR - 2) + ", 1, 1) where id = "
                    + kaemmerei.kommuneId());
        }
        long satzung = probe.entwurf(JAHR - 1);
        long id = ansaetze.aufnehmen(JAHR - 1, probe.position("01.49530.6300"));
        ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.500"));
        long jahrId = jahre.blatt(JAHR - 1).id();
        int version = jahre.blatt(JAHR - 1).version();
        int merkmale = jahresstellen.blatt(id).version();
        String abschliessen =
                "update haushaltsjahr set abgeschlossen_am = current_date, abgeschlossen_von = 'test' where id = ";
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            buch.reserviere(id, buch.bindungszeile(buch.bindung(null), id), "10");
            assertThatThrownBy(() -> buch.execute(abschliessen + jahrId))
                    .as("something is open")
                    .satisfies(zustand("ZH010"));
        }
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            buch.execute(abschliessen + jahrId);
            buch.commit();
        }
        assertThatThrownBy(() -> ansaetze.setzen(id, AnsatzSetzen.von(euro("1.500"), "1.600")))
                .hasMessage("H-10.abgeschlossen");
        assertThatThrownBy(() -> ansaetze.aufnehmen(JAHR - 1, probe.position("01.49530.6400")))
                .hasMessage("H-10.abgeschlossen");
        assertThatThrownBy(() -> ringe.anlegen(JAHR - 1, "1", "Ring")).hasMessage("H-10.abgeschlossen");
        assertThatThrownBy(() -> ansaetze.merken(id, merkmale, true, false, false))
                .hasMessage("H-10.abgeschlossen");
        assertThatThrownBy(() -> jahre.rechneAls(jahrId, version, "DOPPISCH")).hasMessage("H-10.abgeschlossen");
        for (String verboten : List.of(
                "update haushaltsjahr set abgeschlossen_am = null, abgeschlossen_von = null where id = " + jahrId,
                "update jahresstelle set uebertragbar = true where id = " + id)) {
            try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
                assertThatThrownBy(() -> buch.execute(verboten)).as(verboten).satisfies(zustand("ZH010"));
            }
        }
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            long satz = buch.satz("ANSATZ_ENTWURF");
            assertThatThrownBy(() -> buch.zeile(satz, id, "ANSATZ", "5", null)).satisfies(zustand("ZH010"));
        }
        assertThat(jahresstellen.blatt(id).ansatz()).as("of Satzung " + satzung).isEqualTo(euro("1.500"));
    }

    @Test
    @DisplayName("H-13: Die Summe ist für alle dieselbe; die Worte sieht nur, wer die Vorlage sieht")
    void everybodySeesTheSameSum() throws SQLException {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        long id = ansaetze.aufnehmen(JAHR, probe.position("01.49530.6300"));
        ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.500"));
        Akteur fachamt = testkommune.kollege(kaemmerei, Rolle.FACHAMT);
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), fachamt)) {
            long vorlage = buch.vorlage();
            long bindung = buch.bindung(vorlage);
            long satz = buch.satz("RESERVIERUNG");
            buch.zeile(satz, id, "RESERVIERT", "1000", buch.bindungszeile(bindung, id));
            buch.angabe(satz, "geheimer Grund", vorlage, bindung);
            buch.pruefe();
            buch.commit();
        }
        assertThat(reservierung(id).worte().begruendung()).isEqualTo("geheimer Grund");
        for (Rolle rolle : Rolle.values()) {
            testkommune.kollege(kaemmerei, rolle);
            assertThat(jahresstellen.blatt(id).zeile().summen())
                    .as(rolle.name())
                    .isEqualTo(new Stellensummen(
                            euro("1.500"), euro("1.000"), Geldbetrag.NICHTS, Geldbetrag.NICHTS, euro("500"), null));
            assertThat(probe.liste(JAHR).get(0))
                    .isEqualTo(jahresstellen.blatt(id).zeile());
            assertThat(reservierung(id).betrag()).isEqualTo(euro("1.000"));
        }
        testkommune.kollege(kaemmerei, Rolle.LESER);
        assertThat(reservierung(id).worte()).isNull();
        currentActor.set(kaemmerei);
        assertThatThrownBy(() -> ansaetze.setzen(id, AnsatzSetzen.von(euro("1.500"), "999,99")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(
                                e.violations().get(0).params())
                        .containsExactly("01.49530.6300", euro("500"), euro("0,01")));
    }

    private void zuordnen(long id, Long ring) {
        ringe.zuordnen(id, jahresstellen.blatt(id).version(), ring);
    }

    private Buchungszeile reservierung(long id) {
        return jahresstellen.buchungen(id, "RESERVIERT", 1).zeilen().get(0);
    }

    private static Geldbetrag euro(String betrag) {
        return Geldbetrag.parse(betrag);
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("AUDIT_DB_URL"),
                System.getenv("AUDIT_DB_OWNER"),
                System.getenv("AUDIT_DB_OWNER_PASSWORD"));
    }
}
