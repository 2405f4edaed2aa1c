package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltseinstellungService;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.Jahresblatt;
import de.familienaudit.haushalt.satzung.Jahreszeile;
import de.familienaudit.haushalt.satzung.SatzungAnlegen;
import de.familienaudit.haushalt.satzung.SatzungPflegeService;
import de.familienaudit.haushalt.satzung.SatzungService;
import de.familienaudit.haushalt.satzung.Satzungsblatt;
import de.familienaudit.haushalt.satzung.SatzungsgangService;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Satzungen of invented Kommunen that are kept in the program since today. */
@DisplayName("H-2, H-3: Satzungen gehen ihre Schritte, und ihr Stand sagt, was in einem Jahr ausgegeben werden darf")
class SatzungIT extends ServerTest {

    private static final LocalDate HEUTE = LocalDate.now(ClockProducer.BERLIN);
    private static final int JAHR = HEUTE.getYear();

    @Inject
    private Testkommune testkommune;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private SatzungService satzungen;

    @Inject
    private SatzungPflegeService pflege;

    @Inject
    private SatzungsgangService schritte;

    @Inject
    private HaushaltseinstellungService einstellungen;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    @DisplayName("Vom Entwurf bis zur Bekanntmachung: zu früh wird abgelehnt, am Tag danach ist das Jahr frei")
    void fromDraftToAnnouncement() {
        testkommune.neu(Rolle.KAEMMEREI);
        long id = pflege.anlegen(neu(JAHR, "", schritt("ENTWURF", 90)));
        assertThat(jahre.liste()).extracting(Jahreszeile::jahr).containsExactly(JAHR);
        assertThat(phase(JAHR)).isEqualTo("VORLAEUFIG");
        assertThat(jahre.blatt(JAHR).grundlage().name()).isEqualTo("ENTWURF");
        assertThat(satzungen.blatt(id).satzung().giltAb()).isEqualTo(LocalDate.of(JAHR, 1, 1));

        refused(() -> eintragen(id, schritt("VORGELEGT", 80)), "H-2.nicht_moeglich");
        refused(
                () -> eintragen(id, new SchrittEintragen("BESCHLOSSEN", HEUTE.plusDays(1), " ", false, "", List.of())),
                "H-2.in_der_zukunft",
                "H-2.nachweis_fehlt");
        refused(() -> eintragen(id, schritt("NONSENS", 80)), "form.pflichtfeld");
        eintragen(id, schritt("BESCHLOSSEN", 80));
        assertThat(jahre.blatt(JAHR).grundlage().name()).isEqualTo("BESCHLOSSEN");
        eintragen(id, schritt("VORGELEGT", 75));
        eintragen(id, schritt("EINGANG_BESTAETIGT", 20));
        LocalDate frueh = HEUTE.minusDays(20).plusMonths(1).plusDays(1);
        assertThat(satzungen.blatt(id).danach().bekanntmachungAb()).isEqualTo(frueh);
        refused(() -> eintragen(id, schritt("BEKANNTGEMACHT", 1)), "H-2.bekanntmachung_zu_frueh");
        eintragen(id, schritt("FRUEHER_ZUGELASSEN", 10));
        eintragen(id, schritt("BEKANNTGEMACHT", 0));

        assertThat(phase(JAHR)).as("on the day itself").isEqualTo("VORLAEUFIG");
        assertThat(jahre.blatt(JAHR).freiAb()).isEqualTo(HEUTE.plusDays(1));
        einstellungen.bekanntmachungstag(true, einstellungen.muster().version());
        assertThat(phase(JAHR)).as("a Kommune that says so").isEqualTo("FREI");
        assertThat(satzungen.blatt(id).danach().schritte()).isEmpty();
        refused(() -> eintragen(id, schritt("ENTWURF", 0)), "H-2.nicht_moeglich");
    }

    @Test
    @DisplayName("Ein Doppelhaushalt belegt zwei Jahre; ein Jahr hat nur eine Satzung, bis sie zurückgenommen ist")
    void twoYears() {
        testkommune.neu(Rolle.KAEMMEREI);
        refused(
                () -> pflege.anlegen(neu(JAHR, String.valueOf(JAHR + 2), schritt("ENTWURF", 9))),
                "H-2.hoechstens_zwei_jahre");
        refused(() -> pflege.anlegen(neu(JAHR, "bald", schritt("ENTWURF", 9))), "H-2.kein_jahr");
        long doppelt = pflege.anlegen(neu(JAHR, String.valueOf(JAHR + 1), schritt("ENTWURF", 9)));
        assertThat(jahre.liste())
                .extracting(z -> z.jahr() + " " + z.phase())
                .containsExactly((JAHR + 1) + " NICHT_BEGONNEN", JAHR + " VORLAEUFIG");
        refused(() -> pflege.anlegen(neu(JAHR + 1, "", schritt("ENTWURF", 9))), "H-2.jahr_vergeben");
        refused(
                () -> pflege.zuruecknehmen(doppelt, satzungen.blatt(doppelt).version(), " "),
                "G-1.aenderung_ohne_grund");
        pflege.zuruecknehmen(doppelt, satzungen.blatt(doppelt).version(), "falsche Jahre");
        assertThat(satzungen.blatt(doppelt).zurueck().grund()).isEqualTo("falsche Jahre");
        assertThat(satzungen.blatt(doppelt).danach().schritte()).isEmpty();
        assertThatThrownBy(() -> eintragen(doppelt, schritt("BESCHLOSSEN", 1))).isInstanceOf(ConflictException.class);
        assertThat(jahre.blatt(JAHR).jahr().satzung()).isNull();
        assertThat(jahre.blatt(JAHR).grundlage().name()).isEqualTo("VORJAHR");
        pflege.anlegen(neu(JAHR + 1, "", schritt("ENTWURF", 9)));
        refused(() -> jahre.anlegen(String.valueOf(JAHR), ""), "H-2.jahr_schon_da");
        refused(() -> jahre.anlegen("1850", ""), "H-2.jahr_fern");
        jahre.anlegen(String.valueOf(JAHR + 2), "DOPPISCH");
        Jahresblatt leer = jahre.blatt(JAHR + 2);
        assertThat(leer.jahr().stil().name()).isEqualTo("DOPPISCH");
        jahre.rechneAls(leer.id(), leer.version(), "KAMERAL");
        assertThat(jahre.blatt(JAHR + 2).jahr().stil().name()).isEqualTo("KAMERAL");
        assertThatThrownBy(() -> jahre.rechneAls(leer.id(), leer.version(), "DOPPISCH"))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> jahre.blatt(JAHR + 9)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName(
            "Teilweise genehmigt nennt beschlossene und genehmigte Beträge; was nicht zu lesen ist, steht an seiner Zeile")
    void partialApproval() {
        testkommune.neu(Rolle.KAEMMEREI);
        long id = pflege.anlegen(neu(JAHR, "", schritt("ENTWURF", 90)));
        eintragen(id, schritt("BESCHLOSSEN", 80));
        eintragen(id, schritt("VORGELEGT", 75));
        refused(() -> eintragen(id, schritt("TEILWEISE_GENEHMIGT", 50)), "H-2.nichts_gekuerzt");
        assertThatThrownBy(() -> eintragen(id, teilweise(50, betrag("KREDITE", "4327900.5", ""))))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(Violation::field)
                        .containsExactly("betraege:0:beschlossen", "betraege:0:genehmigt"));
        refused(() -> eintragen(id, teilweise(50, betrag("KREDITE", "100", "100,01"))), "H-2.mehr_als_beschlossen");
        eintragen(
                id,
                teilweise(
                        50,
                        betrag("KREDITE", "4.327.900", "2.601.000"),
                        betrag("VERPFLICHTUNGSERMAECHTIGUNGEN", "1.800.000,00 €", "0"),
                        betrag("SONSTIGES", "", "")));
        assertThat(letzter(id).betraege())
                .extracting(b -> b.gegenstand() + " " + b.genehmigt().wert().toPlainString())
                .containsExactly("KREDITE 2601000.00", "VERPFLICHTUNGSERMAECHTIGUNGEN 0.00");
        eintragen(id, schritt("BEIGETRETEN", 30));
        eintragen(id, schritt("BEKANNTGEMACHT", 20));
        assertThat(phase(JAHR)).isEqualTo("FREI");
    }

    @Test
    @DisplayName(
            "Ein falscher Schritt wird berichtigt oder zurückgenommen, und beides bleibt lesbar; wer zu spät kommt, erfährt es")
    void correctedAndTakenBack() {
        testkommune.neu(Rolle.KAEMMEREI);
        long id = pflege.anlegen(neu(JAHR, "", schritt("ENTWURF", 90)));
        eintragen(id, schritt("BESCHLOSSEN", 80));
        eintragen(id, schritt("VORGELEGT", 70));
        int gesehen = satzungen.blatt(id).gesehen();
        Satzungsblatt.Schritt beschluss = satzungen.blatt(id).schritte().get(1);
        refused(() -> schritte.berichtigen(beschluss.id(), schritt("", 69), "Datum"), "H-2.nach_dem_schritt");
        refused(() -> schritte.berichtigen(beschluss.id(), schritt("", 75), ""), "G-1.aenderung_ohne_grund");
        schritte.berichtigen(beschluss.id(), schritt("", 75), "Datum vertippt");
        assertThat(satzungen.blatt(id).schritte())
                .extracting(s -> s.stand() + " " + s.tag())
                .containsExactly(
                        "ENTWURF " + HEUTE.minusDays(90),
                        "BESCHLOSSEN " + HEUTE.minusDays(75),
                        "VORGELEGT " + HEUTE.minusDays(70));
        assertThat(satzungen.blatt(id).fruehere()).singleElement().satisfies(s -> {
            assertThat(s.tag()).isEqualTo(HEUTE.minusDays(80));
            assertThat(s.zurueck().grund()).isEqualTo("Datum vertippt");
        });
        assertThatThrownBy(() -> schritte.berichtigen(beschluss.id(), schritt("", 76), "noch einmal"))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> schritte.eintragen(id, gesehen, schritt("GENEHMIGT", 60)))
                .isInstanceOf(ConflictException.class);

        Satzungsblatt jetzt = satzungen.blatt(id);
        refused(() -> schritte.zuruecknehmen(jetzt.schritte().get(0).id(), "x"), "H-2.anfang_bleibt");
        refused(() -> schritte.zuruecknehmen(jetzt.schritte().get(1).id(), "x"), "H-2.nur_letzter_schritt");
        schritte.zuruecknehmen(jetzt.schritte().get(2).id(), "war noch nicht vorgelegt");
        assertThatThrownBy(() -> schritte.eintragen(id, jetzt.gesehen(), schritt("VORGELEGT", 60)))
                .as("what was taken back meanwhile is seen by whoever comes next")
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        e -> assertThat(e.violations().get(0).params()).contains("war noch nicht vorgelegt"));
        assertThat(satzungen.blatt(id).fruehere())
                .extracting(Satzungsblatt.Schritt::berichtigt)
                .containsExactly(false, true);
        assertThat(satzungen.blatt(id).satzung().stand().name()).isEqualTo("BESCHLOSSEN");
        refused(() -> pflege.zuruecknehmen(id, satzungen.blatt(id).version(), "x"), "H-2.weiter_als_anfang");
        eintragen(id, schritt("VORGELEGT", 65));
        LocalDate spaeter = LocalDate.of(JAHR, 3, 1);
        refused(() -> pflege.giltAb(id, satzungen.blatt(id).version(), spaeter, " "), "G-1.aenderung_ohne_grund");
        pflege.giltAb(id, satzungen.blatt(id).version(), spaeter, "steht so im Amtsblatt");
        assertThat(satzungen.blatt(id).satzung().giltAbGrund()).isEqualTo("steht so im Amtsblatt");
        assertThat(satzungen.blatt(id).satzung().giltAb()).isEqualTo(spaeter);
        refused(() -> pflege.giltAb(id, satzungen.blatt(id).version(), spaeter.minusYears(1), "x"), "H-2.gilt_ab");
    }

    @Test
    @DisplayName("Ein Nachtrag ändert eine bekanntgemachte Satzung und geht dieselben Schritte; worauf er ruht, bleibt")
    void amended() {
        testkommune.neu(Rolle.KAEMMEREI);
        long id = pflege.anlegen(neu(JAHR, "", schritt("ENTWURF", 90)));
        refused(() -> pflege.nachtragen(id, 0, neu(JAHR, "", schritt("ENTWURF", 9))), "H-2.nachtrag_ohne_satzung");
        bekanntmachen(id);
        refused(() -> pflege.nachtragen(id, 0, neu(JAHR + 1, "", schritt("ENTWURF", 9))), "H-2.nachtrag_anderes_jahr");
        long erster = pflege.nachtragen(id, 0, neu(JAHR, "", schritt("ENTWURF", 9)));
        assertThatThrownBy(() -> pflege.nachtragen(id, 0, neu(JAHR, "", schritt("ENTWURF", 9))))
                .isInstanceOf(ConflictException.class);
        long zweiter = pflege.nachtragen(id, 1, neu(JAHR, "", schritt("ENTWURF", 8)));
        assertThat(satzungen.blatt(zweiter).satzung().nummer()).isEqualTo(2);
        assertThat(satzungen.blatt(zweiter).geaenderte().id()).isEqualTo(id);
        assertThatThrownBy(() -> pflege.nachtragen(erster, 0, neu(JAHR, "", schritt("ENTWURF", 9))))
                .isInstanceOf(NotFoundException.class);
        assertThat(jahre.liste().get(0).nachtraege()).isEqualTo(2);
        refused(() -> schritte.zuruecknehmen(letzter(id).id(), "x"), "H-2.nachtrag_besteht");
        refused(
                () -> pflege.nachtragen(
                        id,
                        2,
                        neu(
                                JAHR,
                                "",
                                SchrittEintragen.nacherfasst(
                                        "BEKANNTGEMACHT", HEUTE.minusDays(21), "Amtsblatt", "aus der Akte"))),
                "H-2.nachtrag_vor_satzung");
        pflege.zuruecknehmen(zweiter, satzungen.blatt(zweiter).version(), "doppelt");
        assertThatThrownBy(() -> pflege.nachtragen(id, 2, neu(JAHR, "", schritt("ENTWURF", 9))))
                .as("one taken back counts as seen, too")
                .isInstanceOf(ConflictException.class);
        assertThat(jahre.blatt(JAHR).zurueckgenommene()).extracting(z -> z.id()).containsExactly(zweiter);
        eintragen(erster, schritt("BESCHLOSSEN", 5));
        assertThat(jahre.blatt(JAHR).nachtraege())
                .extracting(z -> z.nummer() + " " + z.stand())
                .containsExactly("1 BESCHLOSSEN");
        assertThat(phase(JAHR)).isEqualTo("FREI");
    }

    @Test
    @DisplayName("G-7: Jahre, die vorher endeten, sind Nachweis; dort wird nacherfasst, und was fehlt, wird angemerkt")
    void recordYears() {
        testkommune.neu(Rolle.KAEMMEREI);
        int frueher = JAHR - 3;
        LocalDate tag = LocalDate.of(frueher, 3, 14);
        refused(
                () -> pflege.anlegen(
                        neu(frueher, "", SchrittEintragen.laufend("ENTWURF", tag.minusMonths(4), "Niederschrift"))),
                "G-7.nur_nachweis_satzung");
        refused(
                () -> pflege.anlegen(
                        neu(frueher, "", SchrittEintragen.nacherfasst("ENTWURF", tag, "Niederschrift", " "))),
                "G-7.grund_fehlt");
        long id = pflege.anlegen(neu(
                frueher,
                "",
                SchrittEintragen.nacherfasst("BESCHLOSSEN", tag.minusMonths(2), "Niederschrift", "aus der Akte")));
        assertThat(satzungen.blatt(id).danach().nurNacherfasst()).isTrue();
        eintragen(id, SchrittEintragen.nacherfasst("BEKANNTGEMACHT", tag, "Amtsblatt", "aus der Akte"));
        assertThat(letzter(id).bemerkungen()).extracting(Violation::code).containsExactly("H-2.schritt_fehlt");
        assertThat(satzungen.blatt(id).schritte().get(0).bemerkungen())
                .extracting(Violation::code)
                .containsExactly("H-2.anfang_fehlt");
        long teilweise = pflege.anlegen(neu(
                frueher - 1,
                "",
                SchrittEintragen.nacherfasst("TEILWEISE_GENEHMIGT", tag.minusYears(1), "Bescheid", "aus der Akte")));
        assertThat(letzter(teilweise).bemerkungen())
                .extracting(Violation::code)
                .containsExactly("H-2.anfang_fehlt", "H-2.betraege_unbekannt");
        assertThat(phase(frueher)).isEqualTo("NACHWEIS");
    }

    @Test
    @DisplayName("Nur die Kämmerei pflegt, alle lesen; die Datenbank hält Folge, Tage und was einmal eingetragen ist")
    void heldByTheDatabase() {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        long id = pflege.anlegen(neu(JAHR, "", schritt("ENTWURF", 90)));
        bekanntmachen(id);
        pflege.nachtragen(id, 0, neu(JAHR, "", schritt("ENTWURF", 9)));
        long entwurf = pflege.anlegen(neu(JAHR + 1, "", schritt("ENTWURF", 9)));
        String kommune = String.valueOf(kaemmerei.kommuneId());
        String zurueck =
                " set zurueckgenommen_am = now(), zurueckgenommen_von = 'x', zurueckgenommen_grund = 'x' where ";
        String schritt =
                "insert into satzungsschritt (kommune_id, satzung_id, folge, stand, tag, nachweis, nacherfasst, grund,"
                        + " erfasst_am, erfasst_von) values (" + kommune + ", ";
        String wer = ", 'x', false, '', now(), 'x')";
        String satzung =
                "insert into satzung (id, kommune_id, art, nummer, jahr_von, jahr_bis, gilt_ab, erfasst_am, erfasst_von) values"
                        + " (-1, " + kommune + ", 'HAUSHALT', 0, {0}, {0}, make_date({0}, 1, 1), now(), 'x')";
        String jahr = String.valueOf(JAHR);
        Map<String, String> verboten = new LinkedHashMap<>();
        verboten.put("update satzungsschritt set tag = tag - 1 where satzung_id = " + id, "permission denied");
        verboten.put("delete from satzungsschritt where satzung_id = " + id, "permission denied");
        verboten.put("delete from satzung where id = " + id, "permission denied");
        verboten.put("update satzung set jahr_von = jahr_von - 1 where id = " + id, "permission denied");
        verboten.put("update satzung set gilt_ab = gilt_ab + 1 where id = " + id, "without a reason");
        verboten.put("update satzung" + zurueck + "id = " + id, "has a step");
        verboten.put("update satzungsschritt" + zurueck + "satzung_id = " + id + " and folge = 2", "do not follow");
        verboten.put(
                "update satzungsschritt" + zurueck + "satzung_id = " + id + " and folge = 5", "is changed by another");
        verboten.put("update satzungsschritt" + zurueck + "satzung_id = " + entwurf, "has a step");
        verboten.put(schritt + id + ", 6, 'ENTWURF', audit_heute()" + wer, "do not follow");
        verboten.put(schritt + entwurf + ", 3, 'BESCHLOSSEN', audit_heute()" + wer, "do not follow");
        verboten.put(schritt + entwurf + ", 1, 'BESCHLOSSEN', audit_heute()" + wer, "satzungsschritt_folge");
        verboten.put(schritt + entwurf + ", 2, 'BESCHLOSSEN', audit_heute() - 10" + wer, "do not follow");
        verboten.put(schritt + entwurf + ", 2, 'BESCHLOSSEN', audit_heute() + 1" + wer, "do not follow");
        verboten.put(schritt + entwurf + ", 2, 'TEILWEISE_GENEHMIGT', audit_heute()" + wer, "nothing is cut");
        verboten.put(
                "insert into teilgenehmigung (kommune_id, satzungsschritt_id, gegenstand, beschlossen, genehmigt) select "
                        + kommune + ", max(id), 'KREDITE', 2, 1 from satzungsschritt where satzung_id = " + id,
                "has no amounts");
        verboten.put(
                satzung.replace("{0}", jahr) + "; " + schritt + "-1, 1, 'ENTWURF', audit_heute()" + wer,
                "satzung_jahr");
        verboten.put(satzung.replace("{0}", String.valueOf(JAHR + 2)), "has a step");
        verboten.put(
                satzung.replace("{0}", jahr)
                        .replace("art, nummer", "haushaltssatzung_id, art, nummer")
                        .replace("'HAUSHALT', 0", entwurf + ", 'NACHTRAG', 1"),
                "is not to be changed");
        verboten.put("update haushaltsjahr set jahr = jahr + 5", "permission denied");
        verboten.put("delete from haushaltsjahr", "permission denied");
        verboten.put(
                "insert into haushaltsjahr (kommune_id, jahr, stil, nachweis) values (" + kommune + ", " + jahr
                        + ", 'KAMERAL', false)",
                "haushaltsjahr_einmal");
        verboten.put("update kommune set gefuehrt_ab = gefuehrt_ab + 500 where id = " + kommune, "since when");
        verboten.forEach(
                (befehl, warum) -> assertThatThrownBy(() -> sql(kaemmerei, befehl, "set constraints all immediate"))
                        .as(befehl)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining(warum));
        assertThat(satzungen.blatt(id).schritte()).hasSize(5);
        for (Rolle rolle : Rolle.values()) {
            if (rolle != Rolle.KAEMMEREI) {
                testkommune.kollege(kaemmerei, rolle);
                assertThat(jahre.liste()).hasSize(2);
                assertThatThrownBy(() -> pflege.giltAb(id, 1, HEUTE, "x"))
                        .as(rolle.name())
                        .isInstanceOf(ForbiddenException.class);
            }
        }
        testkommune.neu(Rolle.KAEMMEREI);
        assertThatThrownBy(() -> satzungen.blatt(id)).isInstanceOf(NotFoundException.class);
        assertThat(jahre.liste()).isEmpty();
        currentActor.set(kaemmerei);
        assertThat(jahre.liste()).hasSize(2);
    }

    private void bekanntmachen(long id) {
        eintragen(id, schritt("BESCHLOSSEN", 80));
        eintragen(id, schritt("VORGELEGT", 75));
        eintragen(id, schritt("GENEHMIGT", 50));
        eintragen(id, schritt("BEKANNTGEMACHT", 20));
    }

    private void eintragen(long id, SchrittEintragen schritt) {
        schritte.eintragen(id, satzungen.blatt(id).gesehen(), schritt);
    }

    private Satzungsblatt.Schritt letzter(long id) {
        List<Satzungsblatt.Schritt> alle = satzungen.blatt(id).schritte();
        return alle.get(alle.size() - 1);
    }

    private String phase(int jahr) {
        return jahre.blatt(jahr).jahr().phase().name();
    }

    private static SatzungAnlegen neu(int von, String bis, SchrittEintragen anfang) {
        return new SatzungAnlegen(String.valueOf(von), bis, "KAMERAL", null, anfang);
    }

    private static SchrittEintragen schritt(String stand, int vorTagen) {
        return SchrittEintragen.laufend(stand, HEUTE.minusDays(vorTagen), "Niederschrift");
    }

    private static SchrittEintragen teilweise(int vorTagen, SchrittEintragen.Betrag... betraege) {
        return new SchrittEintragen(
                "TEILWEISE_GENEHMIGT", HEUTE.minusDays(vorTagen), "Bescheid", false, "", List.of(betraege));
    }

    private static SchrittEintragen.Betrag betrag(String gegenstand, String beschlossen, String genehmigt) {
        return new SchrittEintragen.Betrag(gegenstand, beschlossen, genehmigt);
    }

    private static void refused(ThrowingCallable act, String... codes) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                .extracting(Violation::code)
                .containsExactlyInAnyOrder(codes));
    }

    private void sql(Akteur akteur, String... befehle) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.akteur', 'test', true), set_config('audit.konto', '" + akteur.kontoId()
                    + "', true), set_config('audit.kommune', '" + akteur.kommuneId() + "', true)");
            try {
                for (String befehl : befehle) {
                    s.execute(befehl);
                }
            } finally {
                c.rollback();
            }
        }
    }
}
