package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.beleg.AngabeFesthalten;
import de.familienaudit.beleg.AngabeZeile;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zertifikat.Siegelauskunft;
import de.familienaudit.zertifikat.Siegeleinstellung;
import de.familienaudit.zertifikat.SiegeleinstellungService;
import de.familienaudit.zertifikat.SiegelfrageService;
import de.familienaudit.zertifikat.ZertifikatBeenden;
import de.familienaudit.zertifikat.ZertifikatDetails;
import de.familienaudit.zertifikat.ZertifikatEintragen;
import de.familienaudit.zertifikat.ZertifikatService;
import de.familienaudit.zertifikat.ZertifikatspflegeService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Certificates of an invented Kommune: a start on 29.02., a gap, a withdrawn one, in the real server on the real database. */
@DisplayName("Z-3, Z-4, G-3: Zertifikate mit ihren Angaben, und was nach außen gesagt wird")
class ZertifikatIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private ZertifikatService zertifikate;

    @Inject
    private ZertifikatspflegeService pflege;

    @Inject
    private SiegeleinstellungService einstellung;

    @Inject
    private SiegelfrageService frage;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    @DisplayName("Schalttag, Lücke, Entzug: Antworten auf den Tag, Angaben mit Verlauf, Fassung gegen zwei Personen")
    void claimsDecide() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long grund = enter("GRUNDZERTIFIKAT", "29.02.2016", "28.02.2019");
        long bilanz = enter("BILANZIERUNGSZERTIFIKAT", "01.09.2020", "August 2023");
        assertThat(antwort("2016-02-28")).isEqualTo("NEIN");
        assertThat(antwort("2016-02-29")).isEqualTo("JA");
        assertThat(antwort("2019-02-28")).isEqualTo("JA");
        assertThat(antwort("2019-03-01")).isEqualTo("NEIN");
        assertThat(zertifikate.blatt(null).luecken()).singleElement().satisfies(l -> assertThat(l.tage())
                .isEqualTo(550));
        assertThat(antwort("2023-08-31")).isEqualTo("JA");

        pflege.angabeFesthalten(
                grund,
                details(grund).version(),
                "BEGINN",
                AngabeFesthalten.ausDokument("01.03.2016", "Brief", "S. 2", ""));
        assertThat(antwort("2016-02-29")).isEqualTo("UNGEKLAERT");
        assertThat(antwort("2016-03-01")).isEqualTo("JA");
        int gesehen = details(grund).version();
        pflege.angabeBestimmen(grund, gesehen, angabe(grund, "29.02.2016"), "Steht auf der Urkunde");
        assertThat(auskunft("2016-02-29").antwort()).isEqualTo("JA");
        assertThat(auskunft("2016-02-29").zweifel().quelle()).isEqualTo("Brief");
        assertThatThrownBy(() -> pflege.angabeBestimmen(grund, gesehen, angabe(grund, "01.03.2016"), "anders"))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> pflege.angabeZuruecknehmen(
                        bilanz, details(bilanz).version(), angabe(bilanz, "01.09.2020"), "falsch"))
                .hasMessage("G-3.letzte_angabe");

        pflege.beenden(new ZertifikatBeenden(
                bilanz, details(bilanz).version(), "ENTZOGEN", LocalDate.of(2022, 3, 31), "Verein", "Bescheid"));
        assertThat(antwort("2022-03-31")).isEqualTo("JA");
        assertThat(antwort("2022-04-01")).isEqualTo("NEIN");
        long erhaltung = enter("ERHALTUNGSZERTIFIKAT", "01.04.2022", null);
        assertThat(antwort("2022-04-01")).isEqualTo("UNTER_VORBEHALT");
        assertThatThrownBy(() -> pflege.angabeFesthalten(
                        erhaltung,
                        details(erhaltung).version(),
                        "ENDE",
                        AngabeFesthalten.ausDokument("31.03.2025", "Brief", "", "")))
                .hasMessage("Z-6.ohne_ende");
        pflege.anerkennen(erhaltung, details(erhaltung).version(), LocalDate.of(2023, 4, 1), "Bescheid");
        assertThat(antwort("2023-03-31")).isEqualTo("UNTER_VORBEHALT");
        assertThat(antwort("2035-01-01")).isEqualTo("JA");
    }

    @Test
    @DisplayName("Z-3: Eine Überschneidung wird abgelehnt, auch durch eine Bestimmung und auch von der Datenbank")
    void noOverlap() throws SQLException {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long grund = enter("GRUNDZERTIFIKAT", "01.10.2017", "30.09.2020");
        long danach = enter("BILANZIERUNGSZERTIFIKAT", "01.10.2020", "30.09.2023");
        assertThatThrownBy(() -> enter("GRUNDZERTIFIKAT", "30.09.2023", "29.09.2026"))
                .hasMessage("Z-3.ueberschneidung");
        assertThatThrownBy(() -> enter("GRUNDZERTIFIKAT", "01.10.2026", "30.09.2026"))
                .hasMessage("Z-3.ende_vor_beginn");
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.kommune', '" + pl.kommuneId() + "', true),"
                    + " set_config('audit.akteur', 'x', true), set_config('audit.konto', '0', true)");
            assertThatThrownBy(() -> s.execute("update zertifikat set gueltig_bis = null where id = " + grund))
                    .hasMessageContaining("zertifikat");
            c.rollback();
        }
        pflege.angabeFesthalten(
                danach,
                details(danach).version(),
                "BEGINN",
                AngabeFesthalten.ausDokument("30.09.2020", "Brief", "", ""));
        assertThatThrownBy(() -> pflege.angabeBestimmen(
                        danach, details(danach).version(), angabe(danach, "30.09.2020"), "Brief"))
                .hasMessage("Z-3.ueberschneidung");
        assertThat(details(danach).bestimmungen()).isEmpty();
    }

    @Test
    @DisplayName("Z-1, Z-9, G-7: Was jetzt geschieht, braucht alle Voraussetzungen; Nacherfasstes Quelle und Grund")
    void preconditions() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        assertThatThrownBy(() -> pflege.eintragen(command("BILANZIERUNGSZERTIFIKAT", "01.10.2020", "30.09.2023", null)))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.code())
                        .containsExactly(
                                "Z-1.vorgaengerin_fehlt",
                                "Z-9.vereinbarung_nicht_beschlossen",
                                "Z-9.erklaerung_nicht_unterschrieben"));
        assertThatThrownBy(() -> pflege.eintragen(command(
                        "GRUNDZERTIFIKAT",
                        "01.10.2020",
                        "30.09.2023",
                        new ZertifikatEintragen.Nacherfasst(true, "", ""))))
                .hasMessageContaining("G-7.quelle_fehlt");
        assertThatThrownBy(() -> enter("GRUNDZERTIFIKAT", "31.06.2020", "30.09.2023"))
                .hasMessage("G-3.tag_gibt_es_nicht");
        assertThatThrownBy(() -> enter("ERHALTUNGSZERTIFIKAT", "01.10.2020", "30.09.2023"))
                .hasMessage("Z-6.ohne_ende");
        assertThat(zertifikate.blatt(null).zertifikate()).isEmpty();
        long bilanz = enter("BILANZIERUNGSZERTIFIKAT", "01.10.2020", "30.09.2023");
        assertThat(details(bilanz).fehlt())
                .containsExactly(
                        "Z-1.vorgaengerin_fehlt",
                        "Z-9.vereinbarung_nicht_beschlossen",
                        "Z-9.erklaerung_nicht_unterschrieben");
    }

    @Test
    @DisplayName("Z-4, R-2: Nach außen sagt eine Kommune nur, was sie eingeschaltet hat, und nur von sich")
    void outside() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        enter("GRUNDZERTIFIKAT", "01.10.2017", "30.09.2020");
        String kurzname = "k" + UUID.randomUUID().toString().substring(0, 8);
        einstellung.veroeffentlichen(new Siegeleinstellung(kurzname, true, false, 0));
        assertThatThrownBy(() -> einstellung.veroeffentlichen(new Siegeleinstellung("Müller", true, true, 1)))
                .hasMessage("Z-4.kurzname");
        Akteur andere = testkommune.neu(Rolle.PROJEKTLEITUNG);
        assertThatThrownBy(() -> einstellung.veroeffentlichen(new Siegeleinstellung(kurzname, true, true, 0)))
                .hasMessage("Z-4.kurzname_vergeben");
        for (Akteur wer : new Akteur[] {Akteur.ANONYM, andere}) {
            currentActor.set(wer);
            Siegelauskunft a = frage.frage(kurzname, LocalDate.of(2018, 1, 1), false);
            assertThat(a.antwort()).isEqualTo("JA");
            assertThat(a.kommune()).isEqualTo(pl.kommuneName());
            assertThat(currentActor.get()).isEqualTo(wer);
            assertThatThrownBy(() -> frage.frage(kurzname, null, true)).isInstanceOf(NotFoundException.class);
        }
        assertThat(zertifikate.blatt(null).zertifikate()).isEmpty();
        currentActor.set(Akteur.ANONYM);
        assertThatThrownBy(() -> zertifikate.blatt(null)).isInstanceOf(ForbiddenException.class);
    }

    private long enter(String stufe, String beginn, String ende) {
        return pflege.eintragen(
                command(stufe, beginn, ende, new ZertifikatEintragen.Nacherfasst(true, "Akte", "Probe")));
    }

    private static ZertifikatEintragen command(
            String stufe, String beginn, String ende, ZertifikatEintragen.Nacherfasst nacherfasst) {
        return new ZertifikatEintragen(
                stufe,
                LocalDate.of(2020, 1, 1),
                "",
                LocalDate.of(2020, 1, 1),
                "Rat",
                LocalDate.of(2020, 1, 1),
                AngabeFesthalten.ausDokument(beginn, "Urkunde", "", ""),
                ende == null ? null : AngabeFesthalten.ausDokument(ende, "Urkunde", "", ""),
                nacherfasst);
    }

    private Siegelauskunft auskunft(String tag) {
        return zertifikate.blatt(LocalDate.parse(tag)).gefragt();
    }

    private String antwort(String tag) {
        return auskunft(tag).antwort();
    }

    private ZertifikatDetails details(long id) {
        return zertifikate.blatt(null).zertifikate().stream()
                .filter(z -> z.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private long angabe(long id, String tag) {
        return details(id).angaben().stream()
                .filter(a -> a.tag().equals(tag))
                .map(AngabeZeile::id)
                .findFirst()
                .orElseThrow();
    }
}
