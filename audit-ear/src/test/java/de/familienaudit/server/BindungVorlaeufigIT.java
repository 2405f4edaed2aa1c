package de.familienaudit.server;

import static de.familienaudit.server.Haushaltsprobe.HEUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.bindung.Zustimmungsblatt;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltseinstellungService;
import de.familienaudit.haushalt.zustimmung.AusnahmeAnlegen;
import de.familienaudit.haushalt.zustimmung.AusnahmeService;
import de.familienaudit.haushalt.zustimmung.Ausnahmezeile;
import de.familienaudit.haushalt.zustimmung.BindungVollziehen;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen.Bedingungsangabe;
import de.familienaudit.haushalt.zustimmung.ZustimmungService;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Violation;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is committed before the Satzung is announced, and which conditions somebody records. */
@DisplayName(
        "H-3, H-4: Vor der Bekanntmachung braucht eine Bindung Zustimmung und Grund; was von Hand erfüllt wird, hat seinen Nachweis")
class BindungVorlaeufigIT extends ServerTest {

    @Inject
    private Bindungsprobe probe;

    @Inject
    private ZustimmungService zustimmungen;

    @Inject
    private AusnahmeService ausnahmen;

    @Inject
    private HaushaltseinstellungService einstellungen;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    @DisplayName("Jeder Grund des Gesetzes, mit seiner Begründung; Neues und Freiwilliges hat keinen")
    void everyGround() {
        probe.beginne();
        long verwaltung = probe.position("01.49530.6300", "1.500");
        long vermoegen = probe.position("02.49530.9400", "1.500");
        long pflicht = zugestimmt(verwaltung);
        assertThatThrownBy(() -> probe.binde(pflicht, BindungVollziehen.ohneGrund()))
                .hasMessage("H-3.grund_fehlt");
        assertThatThrownBy(() -> probe.binde(pflicht, BindungVollziehen.weil("RECHTLICH_VERPFLICHTET", "")))
                .hasMessage("H-3.begruendung_fehlt");
        assertThatThrownBy(() -> probe.binde(
                        pflicht, new BindungVollziehen("RECHTLICH_VERPFLICHTET", "Vertrag", false, true, null)))
                .hasMessage("H-3.neu_und_freiwillig");
        probe.binde(pflicht, BindungVollziehen.weil("RECHTLICH_VERPFLICHTET", "Der Vertrag läuft"));
        assertThat(probe.stand(pflicht)).isEqualTo("GEBUNDEN");
        assertThat(probe.blatt(pflicht).verlauf().get(0).begruendung()).isEqualTo("Der Vertrag läuft");

        long eilig = zugestimmt(verwaltung);
        assertThatThrownBy(() -> probe.binde(eilig, new BindungVollziehen("FORTSETZUNG", "Läuft", true, false, null)))
                .hasMessage("H-3.nur_vermoegenshaushalt");
        probe.binde(eilig, BindungVollziehen.weil("UNAUFSCHIEBBAR", "Sonst fährt kein Bus"));

        long bau = zugestimmt(vermoegen);
        assertThatThrownBy(() -> probe.binde(bau, BindungVollziehen.weil("FORTSETZUNG", "Zweiter Abschnitt")))
                .hasMessage("H-3.ohne_frueheren_ansatz");
        probe.binde(bau, new BindungVollziehen("FORTSETZUNG", "Zweiter Abschnitt", true, false, null));
        assertThat(probe.stand(bau)).isEqualTo("GEBUNDEN");
    }

    @Test
    @DisplayName(
            "Eine befristete Ausnahme des Gesetzes trägt auch Neues, in ihrer Zeit, und bis sie zurückgenommen ist")
    void exceptionOfTheLaw() {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "1.500");
        long bindung = zugestimmt(stelle);
        assertThatThrownBy(() -> ausnahmen.anlegen(new AusnahmeAnlegen("", "§ 62a", HEUTE, HEUTE.minusDays(1))))
                .hasMessage("form.pflichtfeld, H-3.ausnahme_verkehrt");
        long vorbei = ausnahmen.anlegen(new AusnahmeAnlegen("Alt", "§ 62a", HEUTE.minusDays(9), HEUTE.minusDays(1)));
        long irrtum = ausnahmen.anlegen(new AusnahmeAnlegen("Irrtum", "§ 62a", HEUTE, HEUTE));
        long gilt = ausnahmen.anlegen(new AusnahmeAnlegen("Sonderregelung", "§ 62a Abs. 2", HEUTE, HEUTE));
        ausnahmen.zuruecknehmen(irrtum, "Falsche Vorschrift");
        assertThatThrownBy(() -> ausnahmen.zuruecknehmen(irrtum, "Noch einmal")).isInstanceOf(ConflictException.class);
        assertThat(ausnahmen.liste())
                .filteredOn(Ausnahmezeile::giltHeute)
                .extracting(Ausnahmezeile::id)
                .containsExactly(gilt);
        assertThatThrownBy(() -> probe.binde(bindung, ausnahme(null))).hasMessage("H-3.ausnahme_fehlt");
        assertThatThrownBy(() -> probe.binde(bindung, ausnahme(irrtum))).hasMessage("H-3.ausnahme_fehlt");
        assertThatThrownBy(() -> probe.binde(bindung, ausnahme(vorbei))).hasMessage("H-3.ausnahme_gilt_nicht");
        probe.binde(bindung, ausnahme(gilt));
        assertThat(probe.stand(bindung)).isEqualTo("GEBUNDEN");
        ausnahmen.zuruecknehmen(gilt, "Sie ist ausgelaufen");
        assertThat(probe.stand(bindung)).as("what was committed stays").isEqualTo("GEBUNDEN");
        probe.als(probe.fachamt);
        assertThatThrownBy(() -> ausnahmen.anlegen(new AusnahmeAnlegen("A", "§ 1", HEUTE, HEUTE)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @DisplayName("Am Tag der Bekanntmachung ist noch nicht frei, außer die Kommune hat es so eingestellt")
    void dayOfTheAnnouncement() {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "1.500");
        probe.bekanntmachenHeute();
        long bindung = probe.beantrage(stelle, "100");
        probe.stimmeZu(bindung, "RECHTSKRAFT");
        assertThatThrownBy(() -> probe.binde(bindung, BindungVollziehen.ohneGrund()))
                .hasMessage("H-3.grund_fehlt");
        einstellungen.bekanntmachungstag(true, einstellungen.muster().version());
        probe.binde(bindung, BindungVollziehen.ohneGrund());
        assertThat(probe.stand(bindung)).isEqualTo("GEBUNDEN");
    }

    @Test
    @DisplayName(
            "Was nicht aus der Satzung folgt, wird einmal mit Tag und Nachweis erfüllt; was aus ihr folgt, nie von Hand")
    void conditionsByHand() throws SQLException {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "1.500");
        probe.schritt("BEKANNTGEMACHT", 1);
        long bindung = probe.beantrage(stelle, "100");
        probe.als(probe.kaemmerei);
        int version = probe.version(bindung);
        assertThatThrownBy(() -> zustimmungen.zustimmen(
                        bindung,
                        version,
                        new ZustimmungErteilen(
                                "x".repeat(2001),
                                List.of(Bedingungsangabe.von("SONSTIGE"), Bedingungsangabe.von("UNFUG")))))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(Violation::code)
                        .contains("form.zu_lang", "form.pflichtfeld"));
        zustimmungen.zustimmen(
                bindung,
                version,
                new ZustimmungErteilen(
                        "Gern",
                        List.of(
                                Bedingungsangabe.von("HAUSHALTSBESCHLUSS"),
                                new Bedingungsangabe("ZUWENDUNGSBESCHEID", "Land", ""),
                                new Bedingungsangabe("SONSTIGE", "drei Angebote", ""))));
        List<Zustimmungsblatt.Bedingung> alle =
                probe.blatt(bindung).zustimmung().worte().get(0).bedingungen();
        assertThat(alle)
                .extracting(Zustimmungsblatt.Bedingung::nachweis)
                .as("announced means resolved, whatever is known of it")
                .containsExactly("BEKANNTGEMACHT", "", "");
        assertThat(probe.darf(bindung)).containsExactly("BEDINGUNG_ERFUELLEN", "ZUSTIMMUNG_ZURUECKNEHMEN");
        assertThatThrownBy(() -> zustimmungen.bedingungErfuellen(alle.get(0).id(), HEUTE, "Blatt 3"))
                .hasMessage("H-4.nicht_von_hand");
        assertThatThrownBy(() -> zustimmungen.bedingungErfuellen(alle.get(1).id(), HEUTE.plusDays(1), ""))
                .hasMessage("H-4.in_der_zukunft, H-4.nachweis_fehlt");
        String vonHand =
                "insert into bedingungserfuellung (kommune_id, bedingung_id, tag, nachweis, konto_id, erfasst_am,"
                        + " erfasst_von) values (" + probe.kaemmerei.kommuneId() + ", "
                        + alle.get(0).id() + ", audit_heute(), 'x', " + probe.kaemmerei.kontoId() + ", now(), 'test')";
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), probe.kaemmerei)) {
            assertThatThrownBy(() -> buch.execute(vonHand))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("ZH004"));
        }
        zustimmungen.bedingungErfuellen(alle.get(1).id(), HEUTE.minusDays(2), "Bescheid vom Land");
        assertThatThrownBy(() -> zustimmungen.bedingungErfuellen(alle.get(1).id(), HEUTE, "Noch einer"))
                .hasMessage("H-4.schon_erfuellt");
        assertThatThrownBy(() -> probe.binde(bindung, BindungVollziehen.ohneGrund()))
                .hasMessage("H-4.bedingungen_offen");
        zustimmungen.bedingungErfuellen(alle.get(2).id(), HEUTE, "Vergabevermerk");
        assertThat(probe.blatt(bindung).zustimmung().wirksamAb()).isEqualTo(HEUTE);
        zustimmungen.zuruecknehmen(bindung, probe.version(bindung), "Der Bescheid ist ein anderer");
        assertThatThrownBy(() -> zustimmungen.bedingungErfuellen(alle.get(2).id(), HEUTE, "Noch einer"))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> probe.binde(bindung, BindungVollziehen.ohneGrund()))
                .hasMessage("H-4.keine_zustimmung");
        probe.stimmeZu(bindung);
        probe.binde(bindung, BindungVollziehen.ohneGrund());
        assertThat(probe.stand(bindung)).isEqualTo("GEBUNDEN");
    }

    /** A request of 100 € with a consent that has no condition. */
    private long zugestimmt(long stelle) {
        long bindung = probe.beantrage(stelle, "100");
        probe.stimmeZu(bindung);
        return bindung;
    }

    private static BindungVollziehen ausnahme(Long id) {
        return new BindungVollziehen("AUSNAHME", "Das Gesetz lässt es zu", false, true, id);
    }
}
