package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.frist.Frist;
import de.familienaudit.frist.FristenService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.bekanntgabe.AussensichtService;
import de.familienaudit.vorlage.bekanntgabe.BekanntgabeService;
import de.familienaudit.vorlage.bekanntgabe.Bekanntgabeblatt;
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.kreis.OeffentlichkeitService;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.sitzung.SitzungPflegeService;
import de.familienaudit.vorlage.tagesordnung.TagesordnungPflegeService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A public paper of the program stands on the agenda of a public session, which is published, moved and closed again. */
@DisplayName("V-16, V-10: Die Bekanntmachung der Tagesordnung öffnet ihre Vorlagen nach außen")
class BekanntgabeIT extends ServerTest {

    private static final LocalDate HEUTE = LocalDate.now(ClockProducer.BERLIN);
    private static final LocalDate SITZUNGSTAG = HEUTE.plusDays(30);

    @Inject
    private Testkommune testkommune;

    @Inject
    private Tagesordnungswelt welt;

    @Inject
    private EinreichungService einreichung;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private SitzungPflegeService sitzungen;

    @Inject
    private TagesordnungPflegeService pflege;

    @Inject
    private OeffentlichkeitService oeffentlichkeit;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private BekanntgabeService bekanntgabe;

    @Inject
    private AussensichtService aussen;

    @Inject
    private FristenService fristen;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    private Akteur projektleitung;
    private Akteur buero;
    private long rat;
    private long sitzung;
    private long vorlage;

    @Test
    @DisplayName(
            "Von der Bekanntmachung an ist die Vorlage draußen zu sehen; berichtigt und zurückgenommen wird mit Grund")
    void published() {
        begin();
        assertThat(sicht()).isEqualTo("NOCH_NICHT");
        assertThat(aussenSeit()).isFalse();
        assertThat(tagesordnungsfristen()).containsExactly(SITZUNGSTAG.minusDays(4));
        assertThatThrownBy(() -> bekanntgeben(HEUTE.plusDays(1), " "))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.code())
                        .containsExactly("V-16.bekannt_in_zukunft", "V-16.bekannt_ort_fehlt"));
        List<Long> gesehen = blatt().gesehen();
        assertThatThrownBy(() -> bekanntgabe.bekanntgeben(sitzung, 0, List.of(), HEUTE, "Amtsblatt"))
                .as("somebody else changed the agenda")
                .isInstanceOf(ConflictException.class);
        bekanntgabe.bekanntgeben(sitzung, 0, gesehen, HEUTE, "Amtsblatt 12");
        assertThatThrownBy(() -> bekanntgabe.bekanntgeben(sitzung, 0, gesehen, HEUTE, "Amtsblatt 12"))
                .as("the second click")
                .isInstanceOf(ConflictException.class);
        assertThat(sicht()).isEqualTo("TAGESORDNUNG");
        assertThat(aussen.aussensicht(vorlage).sitzung().ort()).isEqualTo("Amtsblatt 12");
        assertThat(aussenSeit()).isTrue();
        assertThat(tagesordnungsfristen()).isEmpty();

        long erste = blatt().geltende().get(0).id();
        assertThatThrownBy(() -> bekanntgabe.berichtigen(erste, HEUTE, "Amtsblatt 13", ""))
                .hasMessage("G-1.aenderung_ohne_grund");
        bekanntgabe.berichtigen(erste, HEUTE, "Amtsblatt 13", "Falsche Nummer");
        assertThat(aussenSeit()).isTrue();
        assertThat(aussen.aussensicht(vorlage).sitzung().ort()).isEqualTo("Amtsblatt 13");
        assertThatThrownBy(() -> bekanntgabe.zuruecknehmen(erste, "Irrtum")).isInstanceOf(ConflictException.class);
        bekanntgabe.zuruecknehmen(blatt().geltende().get(0).id(), "Noch nicht erschienen");
        assertThat(sicht()).isEqualTo("NOCH_NICHT");
        assertThat(aussenSeit()).isFalse();
        assertThat(tagesordnungsfristen()).hasSize(1);
        assertThat(blatt().fruehere()).hasSize(3);
        currentActor.set(projektleitung);
        assertThat(blatt().geltende()).isEmpty();
        assertThatThrownBy(() -> bekanntgabe.bekanntgeben(sitzung, 3, gesehen, HEUTE, "Aushang"))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @DisplayName(
            "Was danach aufgesetzt wird, steht so da und braucht einen Nachtrag; verlegt wird noch einmal bekannt gemacht")
    void supplementAndNewDay() {
        begin();
        bekanntgeben(HEUTE, "Amtsblatt");
        long spaete = einreichen("Rutsche", true);
        pflege.aufsetzen(sitzung, spaete, 1, true);
        assertThat(blatt().nachgesetzte()).singleElement().satisfies(p -> assertThat(p.titel())
                .endsWith("Rutsche"));
        assertThat(aussen.aussensicht(spaete).grund()).isEqualTo("NOCH_NICHT");
        bekanntgeben(HEUTE, "Aushang");
        assertThat(blatt().nachgesetzte()).isEmpty();
        assertThat(aussen.aussensicht(spaete).grund()).isEqualTo("TAGESORDNUNG");

        LocalDate neu = SITZUNGSTAG.plusDays(7);
        sitzungen.aendern(sitzung, welt.version(sitzung), Tagesordnungswelt.plan(rat, neu), "Saal belegt");
        assertThat(sicht()).as("what was published stays so").isEqualTo("TAGESORDNUNG");
        assertThat(tagesordnungsfristen()).containsExactly(neu.minusDays(4));
        assertThat(blatt().frist()).isEqualTo(neu.minusDays(4));
        assertThat(blatt().geltende()).allSatisfy(e -> assertThat(e.fuer()).isEqualTo(SITZUNGSTAG));
        pflege.aufsetzen(sitzung, einreichen("Wippe", true), 1, true);
        assertThat(blatt().nachgesetzte())
                .as("nothing was published for the new day")
                .isEmpty();
        assertThat(blatt().nachtrag()).isFalse();
        assertThatThrownBy(() -> sitzungen.zuruecknehmen(sitzung, welt.version(sitzung), "Irrtum"))
                .isInstanceOf(BusinessRuleException.class);
        sitzungen.absagen(sitzung, welt.version(sitzung), "Erkrankt");
        assertThat(sicht()).isEqualTo("TAGESORDNUNG");
        assertThat(aussenSeit()).isTrue();
        assertThat(blatt().eintragbar()).isFalse();
    }

    @Test
    @DisplayName("Nichtöffentliches ist nie dabei; was nichtöffentlich wird, ist draußen sofort verschwunden")
    void neverWhatIsSecret() {
        begin();
        long geheime = einreichen("Vertrag", false);
        pflege.aufsetzen(sitzung, geheime, 1, false);
        assertThat(blatt().punkte()).extracting(Bekanntgabeblatt.Punkt::titel).noneMatch(t -> t.contains("Vertrag"));
        bekanntgeben(HEUTE, "Amtsblatt");
        assertThat(aussen.aussensicht(geheime).grund()).isEqualTo("NIE");
        assertThat(zahl("select count(*) from bekanntgabepunkt where vorlage_id = " + geheime))
                .isZero();
        long punkt = zahl("select id from tagesordnungspunkt where vorlage_id = " + geheime);
        assertThatThrownBy(() ->
                        welt.sql("insert into bekanntgabepunkt (kommune_id, sitzung_id, eintrag, punkt_id, vorlage_id)"
                                + " values (" + buero.kommuneId() + ", " + sitzung + ", 1, " + punkt + ", " + geheime
                                + ")"))
                .isInstanceOf(IllegalStateException.class);
        oeffentlichkeit.schliessen(
                vorlage, vorlagen.details(vorlage, null).kopf().aufzeichnung(), "Personalsache");
        assertThat(sicht()).isEqualTo("NIE");
        assertThat(aussenSeit()).isFalse();
        assertThat(blatt().punkte()).isEmpty();
        currentActor.set(testkommune.kollege(projektleitung, Rolle.LESER));
        assertThatThrownBy(() -> aussen.aussensicht(vorlage)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName(
            "Ein Gremium, das nicht öffentlich tagt, hat keine Bekanntmachung und keine Frist dafür; Nacherfasstes ist sofort draußen")
    void preparingBodyAndThePast() {
        begin();
        long ausschuss = gremien.anlegen(new GremiumAnlegen("FACHAUSSCHUSS", "Bauausschuss", "Hauptsatzung"));
        long inne = welt.sitzung(ausschuss, SITZUNGSTAG.plusDays(1));
        pflege.punktOhneVorlage(inne, "Anfragen");
        Bekanntgabeblatt blatt = bekanntgabe.blatt(inne);
        assertThat(blatt.oeffentlich()).isFalse();
        assertThat(blatt.frist()).isNull();
        assertThatThrownBy(() -> bekanntgabe.bekanntgeben(inne, 0, blatt.gesehen(), HEUTE, "Aushang"))
                .hasMessage("V-16.bekannt_nichtoeffentlich");
        assertThat(tagesordnungsfristen()).containsExactly(SITZUNGSTAG.minusDays(4));
        long alte = welt.vorlage("2020/1", rat);
        assertThat(aussen.aussensicht(alte).grund()).isEqualTo("NACHERFASST");
        assertThat(zahl("select count(*) from vorlage where aussen_seit is not null and id = " + alte))
                .isOne();
    }

    @Test
    @DisplayName("Die Datenbank hält es: nichts wird geändert oder gelöscht, nichts folgt auf Zurückgenommenes; R-2")
    void theDatabaseHoldsIt() {
        begin();
        bekanntgeben(HEUTE, "Amtsblatt");
        for (String verboten : List.of(
                "update bekanntgabe set ort = 'Anders' where sitzung_id = " + sitzung,
                "delete from bekanntgabe where sitzung_id = " + sitzung,
                "delete from bekanntgabepunkt where sitzung_id = " + sitzung,
                neue(2, "BERICHTIGT", "Grund"))) {
            assertThatThrownBy(() -> welt.sql(verboten)).as(verboten).isInstanceOf(IllegalStateException.class);
        }
        welt.sql("update vorlage set aussen_seit = null where id = " + vorlage);
        assertThat(aussenSeit()).as("the database decides").isTrue();
        long id = blatt().geltende().get(0).id();
        bekanntgabe.zuruecknehmen(id, "Irrtum");
        assertThatThrownBy(() -> welt.sql("update bekanntgabe set abgeloest = true where sitzung_id = " + sitzung
                        + " and not abgeloest; " + neue(3, "BERICHTIGT", "Grund")))
                .hasStackTraceContaining("V-16");
        testkommune.neu(Rolle.GREMIENBUERO);
        assertThatThrownBy(() -> bekanntgabe.blatt(sitzung)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> bekanntgabe.zuruecknehmen(id, "Irrtum")).isInstanceOf(NotFoundException.class);
    }

    private void begin() {
        projektleitung = testkommune.neu(Rolle.PROJEKTLEITUNG);
        buero = testkommune.kollege(projektleitung, Rolle.GREMIENBUERO);
        currentActor.set(buero);
        rat = gremien.anlegen(new GremiumAnlegen("VERTRETUNG", "Rat", "Hauptsatzung"));
        vorlage = einreichen("Spielplatz", true);
        sitzung = welt.sitzung(rat, SITZUNGSTAG);
        pflege.aufsetzen(sitzung, vorlage, 1, true);
    }

    private long einreichen(String betreff, boolean oeffentlich) {
        currentActor.set(projektleitung);
        long id = einreichung.einreichenNeu(new Entwurfsangaben(
                new Vorlagenangaben(
                        "",
                        "BESCHLUSSVORLAGE",
                        new Vorlagenangaben.Texte(betreff, "Kaufen.", "Sachverhalt", "Amt", ""),
                        new Vorlagenangaben.Kaemmerei("NICHT_ERFORDERLICH", "", ""),
                        new Vorlagenangaben.Ausgefertigt(null, ""),
                        List.of(new Beratungsangabe(
                                rat,
                                null,
                                "ENTSCHEIDUNG",
                                "",
                                new Beratungsangabe.Entscheidung("GANZ", "", false),
                                null,
                                "",
                                List.of())),
                        List.of(),
                        new Vorlagenangaben.Woher("", "")),
                null,
                oeffentlich));
        currentActor.set(buero);
        return id;
    }

    private void bekanntgeben(LocalDate tag, String ort) {
        bekanntgabe.bekanntgeben(sitzung, blatt().stand(), blatt().gesehen(), tag, ort);
    }

    private Bekanntgabeblatt blatt() {
        return bekanntgabe.blatt(sitzung);
    }

    private String sicht() {
        return aussen.aussensicht(vorlage).grund();
    }

    private List<LocalDate> tagesordnungsfristen() {
        return fristen.kommende("SITZUNG").stream()
                .filter(f -> f.anlass().equals("frist.sitzung.tagesordnung"))
                .map(Frist::tag)
                .toList();
    }

    private boolean aussenSeit() {
        return zahl("select count(*) from vorlage where aussen_seit is not null and id = " + vorlage) == 1;
    }

    private String neue(int fassung, String schritt, String grund) {
        return "insert into bekanntgabe (kommune_id, sitzung_id, eintrag, fassung, schritt, sitzungstag, tag, ort, grund, abgeloest,"
                + " erfasst_am, erfasst_von) values (" + buero.kommuneId() + ", " + sitzung + ", 1, " + fassung + ", '"
                + schritt + "', '" + SITZUNGSTAG + "', current_date, 'Amtsblatt', '" + grund
                + "', false, now(), 'Test')";
    }

    private long zahl(String sql) {
        Akteur akteur = currentActor.get();
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.kommune', '" + akteur.kommuneId()
                    + "', true), set_config('audit.konto', '" + akteur.kontoId() + "', true)");
            try (ResultSet r = s.executeQuery(sql)) {
                r.next();
                return r.getLong(1);
            } finally {
                c.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
