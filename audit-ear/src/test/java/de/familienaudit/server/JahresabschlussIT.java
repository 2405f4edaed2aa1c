package de.familienaudit.server;

import static de.familienaudit.server.Bindungsprobe.euro;
import static de.familienaudit.server.Haushaltsprobe.HEUTE;
import static de.familienaudit.server.Haushaltsprobe.JAHR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.abschluss.JahresabschlussService;
import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.bindung.BindungBeantragen;
import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import de.familienaudit.haushalt.zahlung.Berichtigen;
import de.familienaudit.haushalt.zahlung.BerichtigungService;
import de.familienaudit.haushalt.zahlung.StornoService;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The year before of an invented Kommune: 1.000 €, of which 800 are committed and 500 paid. */
@DisplayName("H-10: Ein Jahr wird nach seinem Ende abgeschlossen, einmal; berichtigt wird es im offenen Jahr")
class JahresabschlussIT extends ServerTest {

    private static final int DAVOR = JAHR - 1;

    @Inject
    private Testkommune testkommune;

    @Inject
    private Bindungsprobe probe;

    @Inject
    private Zahlungsprobe kasse;

    @Inject
    private Haushaltsprobe haushalt;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private BindungAntragService antraege;

    @Inject
    private StornoService stornos;

    @Inject
    private JahresabschlussService abschluesse;

    @Inject
    private BerichtigungService berichtigungen;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    private long alt;
    private long bindung;
    private long zahlung;

    private void beginne() throws SQLException {
        probe.beginne();
        try (Connection c = DriverManager.getConnection(
                        System.getenv("AUDIT_DB_URL"),
                        System.getenv("AUDIT_DB_OWNER"),
                        System.getenv("AUDIT_DB_OWNER_PASSWORD"));
                Statement s = c.createStatement()) {
            s.execute("update kommune set gefuehrt_ab = make_date(" + DAVOR + ", 1, 1) where id = "
                    + probe.kaemmerei.kommuneId());
        }
        haushalt.satzung(
                DAVOR,
                SchrittEintragen.nacherfasst("BEKANNTGEMACHT", LocalDate.of(DAVOR, 3, 14), "Amtsblatt", "Probe"));
        alt = ansaetze.aufnehmen(DAVOR, haushalt.position("01.49530.6300"));
        ansaetze.setzen(alt, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.000"));
        bindung = kasse.gebunden(probe, alt, "800");
        kasse.zahle(probe, bindung, "500");
        zahlung = kasse.letzter(probe, bindung, "ZAHLUNG");
    }

    private void schliesse() {
        kasse.schliesse(probe, bindung);
        abschluesse.abschliessen(DAVOR, jahre.blatt(DAVOR).version());
    }

    private Berichtigen berichtigung(long stelle, boolean zuViel, String betrag) {
        return new Berichtigen(zahlung, stelle, zuViel, betrag, HEUTE, "Prüfbericht", "Falsch gerechnet");
    }

    @Test
    @DisplayName(
            "Solange etwas offen ist, solange das Jahr läuft und ein zweites Mal wird nicht abgeschlossen; G-4, G-7, R-1")
    void closedOnceAfterItsEnd() throws SQLException {
        beginne();
        int version = jahre.blatt(DAVOR).version();
        assertThat(abschluesse.offene(DAVOR)).isOne();
        assertThatThrownBy(() -> abschluesse.abschliessen(DAVOR, version)).hasMessage("H-10.offene_bindungen");
        assertThatThrownBy(
                        () -> abschluesse.abschliessen(JAHR, jahre.blatt(JAHR).version()))
                .hasMessage("H-10.vor_jahresende");
        assertThatThrownBy(() -> abschluesse.abschliessen(JAHR + 5, 0)).isInstanceOf(NotFoundException.class);
        jahre.anlegen(String.valueOf(DAVOR - 1), "");
        int nachweis = jahre.blatt(DAVOR - 1).version();
        assertThatThrownBy(() -> abschluesse.abschliessen(DAVOR - 1, nachweis)).hasMessage("G-7.nur_nachweis");
        kasse.schliesse(probe, bindung);
        assertThat(abschluesse.offene(DAVOR)).isZero();
        for (Rolle rolle : Rolle.values()) {
            if (rolle != Rolle.KAEMMEREI) {
                testkommune.kollege(probe.kaemmerei, rolle);
                assertThatThrownBy(() -> abschluesse.abschliessen(DAVOR, version))
                        .as(rolle.name())
                        .isInstanceOf(ForbiddenException.class);
            }
        }
        probe.als(probe.kaemmerei);
        abschluesse.abschliessen(DAVOR, version);
        assertThatThrownBy(() -> abschluesse.abschliessen(DAVOR, version)).isInstanceOf(ConflictException.class);
        int danach = jahre.blatt(DAVOR).version();
        assertThatThrownBy(() -> abschluesse.abschliessen(DAVOR, danach)).hasMessage("H-10.abgeschlossen");
        assertThat(probe.verfuegbar(alt)).as("what was left stays as it is").isEqualTo(euro("500"));
    }

    @Test
    @DisplayName(
            "Auf dem abgeschlossenen Jahr wird nichts beantragt, gezahlt, erstattet, umgebucht und storniert, auch nicht mit SQL")
    void nothingHappensAfterwards() throws SQLException {
        beginne();
        long andere = ansaetze.aufnehmen(DAVOR, haushalt.position("01.49530.6400"));
        schliesse();
        assertThatThrownBy(() -> kasse.zahle(probe, bindung, "1")).hasMessage("H-10.abgeschlossen");
        assertThatThrownBy(() -> kasse.erstatte(probe, bindung, "1")).hasMessage("H-10.abgeschlossen");
        assertThatThrownBy(() -> kasse.buche(probe, bindung, andere, "1")).hasMessageContaining("H-10.abgeschlossen");
        assertThatThrownBy(() -> kasse.schliesse(probe, bindung)).hasMessageContaining("H-10.abgeschlossen");
        assertThatThrownBy(() -> stornos.stornieren(zahlung, "Irrtum")).hasMessage("H-10.abgeschlossen");
        long zeile = kasse.zeile(probe, bindung, 0);
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), probe.kaemmerei)) {
            long satz = buch.satz("ERSTATTUNG");
            assertThatThrownBy(() -> buch.zeile(satz, alt, "GEZAHLT", "-1", zeile))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("ZH010"));
        }
        probe.als(probe.fachamt);
        assertThatThrownBy(() -> antraege.beantragen(BindungBeantragen.von("Spät", alt, "1")))
                .hasMessage("H-10.abgeschlossen");
    }

    @Test
    @DisplayName(
            "Was zu viel oder zu wenig gezahlt ist, steht im offenen Jahr und nennt, was es berichtigt; der Storno nimmt es zurück")
    void correctedInTheOpenYear() throws SQLException {
        beginne();
        long stelle = probe.position("01.49530.6500", "100");
        assertThatThrownBy(() -> berichtigungen.berichtigen(berichtigung(stelle, true, "100")))
                .as("an open year is reversed there")
                .hasMessage("H-10.berichtigtes_offen");
        schliesse();
        long zurueck = berichtigungen.berichtigen(berichtigung(stelle, true, "400"));
        assertThat(probe.verfuegbar(stelle)).isEqualTo(euro("500"));
        assertThat(probe.blatt(zurueck).kopf().betreff())
                .isEqualTo(probe.blatt(bindung).kopf().betreff());
        assertThat(kasse.liegt(probe, zurueck, 0)).isEqualTo("0.00 0.00 -400.00");
        assertThat(haushalt.buchungen(stelle, "GEZAHLT")).singleElement().satisfies(b -> assertThat(b.bezugId())
                .isEqualTo(zahlung));
        assertThatThrownBy(() -> berichtigungen.berichtigen(berichtigung(stelle, false, "500")))
                .as("new money before the announcement")
                .hasMessage("H-3.mehr_als_gebunden");
        probe.schritt("BEKANNTGEMACHT", 1);
        assertThatThrownBy(() -> berichtigungen.berichtigen(berichtigung(stelle, true, "100,01")))
                .as("of 500 paid 400 are taken back already")
                .hasMessage("H-10.berichtigung_zu_hoch");
        berichtigungen.berichtigen(berichtigung(stelle, false, "500"));
        assertThat(probe.verfuegbar(stelle)).isEqualTo(Geldbetrag.NICHTS);
        assertThatThrownBy(() -> berichtigungen.berichtigen(berichtigung(stelle, false, "0,01")))
                .hasMessage("H-5.reicht_nicht");
        assertThatThrownBy(() -> kasse.zahle(probe, zurueck, "1")).hasMessageContaining("H-9.ohne_bindung");
        assertThatThrownBy(() -> kasse.storniere(probe, zurueck, "BERICHTIGUNG"))
                .as("what came back is spent")
                .hasMessage("H-5.reicht_nicht");
        assertThat(probe.verfuegbar(alt)).as("the closed year stays").isEqualTo(euro("500"));
    }

    @Test
    @DisplayName(
            "R-3: Mehr als gezahlt kommt nie zurück, in keiner Reihenfolge; und wer beantragt hat, zahlt nichts nach")
    void neverMoreThanWasPaid() throws SQLException {
        beginne();
        long stelle = probe.position("01.49530.6500", "100");
        probe.schritt("BEKANNTGEMACHT", 1);
        schliesse();
        probe.als(KreisTest.mit(probe.fachamt, EnumSet.of(Rolle.FACHAMT, Rolle.KAEMMEREI)));
        assertThatThrownBy(() -> berichtigungen.berichtigen(berichtigung(stelle, false, "100")))
                .hasMessage("R-3.rest_selbst_beantragt");
        probe.als(probe.kaemmerei);
        long dazu = berichtigungen.berichtigen(berichtigung(stelle, false, "100"));
        long zurueck = berichtigungen.berichtigen(berichtigung(stelle, true, "600"));
        assertThatThrownBy(() -> kasse.storniere(probe, dazu, "BERICHTIGUNG")).hasMessage("H-9.erst_spaeteres");
        long satz = kasse.letzter(probe, zurueck, "BERICHTIGUNG");
        assertThatThrownBy(() -> berichtigungen.berichtigen(
                        new Berichtigen(satz, stelle, true, "1", HEUTE, "Prüfbericht", "Falsch")))
                .hasMessageContaining("H-10.berichtigtes_keine_zahlung");
        assertThat(probe.verfuegbar(stelle)).isEqualTo(euro("600"));
    }

    @Test
    @DisplayName(
            "Eine Berichtigung nennt Tag, Beleg und Grund und eine Zahlung; in ein abgeschlossenes Jahr geht sie nicht")
    void correctionRefused() throws SQLException {
        beginne();
        long einnahme = ansaetze.aufnehmen(JAHR, haushalt.position("01.49530.1100"));
        long stelle = probe.position("01.49530.6500", "100");
        schliesse();
        assertThatThrownBy(() -> berichtigungen.berichtigen(new Berichtigen(null, null, true, "", null, "", "")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .contains(
                                "berichtigt H-10.berichtigtes_fehlt",
                                "haushaltsstelle form.pflichtfeld",
                                "tag form.pflichtfeld",
                                "beleg form.pflichtfeld",
                                "begruendung G-1.aenderung_ohne_grund"));
        assertThatThrownBy(() -> berichtigungen.berichtigen(berichtigung(einnahme, true, "1")))
                .hasMessage("H-9.keine_ausgabe");
        assertThatThrownBy(() -> berichtigungen.berichtigen(berichtigung(alt, true, "1")))
                .hasMessageContaining("H-10.abgeschlossen");
        long gebunden = kasse.letzter(probe, bindung, "BINDUNG");
        assertThatThrownBy(() -> berichtigungen.berichtigen(
                        new Berichtigen(gebunden, stelle, true, "1", HEUTE, "Prüfbericht", "Falsch")))
                .hasMessage("H-10.berichtigtes_keine_zahlung");
        long eins = berichtigungen.berichtigen(berichtigung(stelle, true, "500"));
        kasse.storniere(probe, eins, "BERICHTIGUNG");
        assertThat(probe.verfuegbar(stelle)).isEqualTo(euro("100"));
        berichtigungen.berichtigen(berichtigung(stelle, true, "500"));
        testkommune.neu(Rolle.KAEMMEREI);
        assertThatThrownBy(() -> berichtigungen.berichtigen(berichtigung(stelle, true, "1")))
                .isInstanceOf(NotFoundException.class);
    }
}
