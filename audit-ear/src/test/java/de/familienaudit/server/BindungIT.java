package de.familienaudit.server;

import static de.familienaudit.server.Bindungsprobe.euro;
import static de.familienaudit.server.Buchprobe.zustand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.frist.AufgabenService;
import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.bindung.BindungBeantragen;
import de.familienaudit.haushalt.bindung.BindungBeantragen.Zeile;
import de.familienaudit.haushalt.bindung.BindungFilter;
import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.bindung.BindungZeile;
import de.familienaudit.haushalt.bindung.Bindungsvorschau;
import de.familienaudit.haushalt.zustimmung.BindungVollziehen;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen;
import de.familienaudit.haushalt.zustimmung.ZustimmungService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The story of 1.500 € of an invented Kommune, and who may do what with a request. */
@DisplayName("H-4, H-5, R-3: Was beantragt ist, ist reserviert; gebunden wird, wenn die Zustimmung wirksam ist")
class BindungIT extends ServerTest {

    private static final BindungVollziehen OHNE_GRUND = BindungVollziehen.ohneGrund();

    @Inject
    private Testkommune testkommune;

    @Inject
    private Bindungsprobe probe;

    @Inject
    private BindungAntragService antraege;

    @Inject
    private BindungService bindungen;

    @Inject
    private ZustimmungService zustimmungen;

    @Inject
    private AufgabenService aufgaben;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    @DisplayName(
            "1.500 € unter Haushaltsbeschluss und Rechtskraft: frei werden sie allein durch die Schritte der Satzung")
    void theStory() {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "1.500");
        long bindung = probe.beantrage(stelle, "1.500 €");
        assertThat(probe.verfuegbar(stelle)).isEqualTo(Geldbetrag.NICHTS);
        assertThat(probe.stand(bindung)).isEqualTo("BEANTRAGT");
        assertThat(probe.darf(bindung)).containsExactly("ZURUECKZIEHEN");
        probe.als(probe.kaemmerei);
        assertThat(aufgaben("BINDUNGSANTRAG")).containsExactly("Bus zum Spielplatz");
        assertThat(probe.darf(bindung)).containsExactly("ZUSTIMMEN", "ABLEHNEN");
        assertThatThrownBy(() -> probe.binde(bindung, OHNE_GRUND)).hasMessage("H-4.keine_zustimmung, H-3.grund_fehlt");
        probe.stimmeZu(bindung, "HAUSHALTSBESCHLUSS", "RECHTSKRAFT");
        assertThat(probe.darf(bindung)).containsExactly("ZUSTIMMUNG_ZURUECKNEHMEN");
        assertThat(probe.blatt(bindung).zustimmung().worte().get(0).bedingungen())
                .extracting(b -> b.erfuelltAm())
                .containsOnlyNulls();
        assertThatThrownBy(() -> probe.binde(bindung, BindungVollziehen.weil("UNAUFSCHIEBBAR", "Der Bus fährt")))
                .as("a ground does not replace the consent")
                .hasMessage("H-4.bedingungen_offen");
        probe.schritt("BESCHLOSSEN", 3);
        assertThat(probe.blatt(bindung).zustimmung().worte().get(0).bedingungen())
                .extracting(b -> b.nachweis())
                .containsExactly("BESCHLOSSEN", "");
        assertThat(aufgaben("BINDUNG_BINDEN")).isEmpty();
        probe.schritt("BEKANNTGEMACHT", 1);
        assertThat(probe.stand(bindung)).as("nothing is booked by an event").isEqualTo("BEANTRAGT");
        assertThat(probe.blatt(bindung).zustimmung().wirksamAb()).isEqualTo(Haushaltsprobe.HEUTE);
        assertThat(aufgaben("BINDUNG_BINDEN")).containsExactly("Bus zum Spielplatz");
        assertThat(probe.darf(bindung)).containsExactly("BINDEN", "ZUSTIMMUNG_ZURUECKNEHMEN");
        probe.binde(bindung, OHNE_GRUND);
        assertThat(probe.stand(bindung)).isEqualTo("GEBUNDEN");
        assertThatThrownBy(probe::nimmLetztenSchrittZurueck)
                .as("it was free by the announcement")
                .hasMessage("H-2.buchungen_bestehen");
        assertThat(probe.darf(bindung)).isEmpty();
        assertThat(probe.verfuegbar(stelle)).isEqualTo(Geldbetrag.NICHTS);
        assertThat(probe.blatt(bindung).zeilen()).singleElement().satisfies(z -> {
            assertThat(z.nummer()).isEqualTo("01.49530.6300");
            assertThat(z.betraege().reserviert()).isEqualTo(Geldbetrag.NICHTS);
            assertThat(z.betraege().gebunden()).isEqualTo(euro("1.500"));
            assertThat(z.betraege().rest()).isEqualTo(euro("1.500"));
        });
        assertThat(probe.blatt(bindung).verlauf())
                .extracting(v -> v.art().name())
                .containsExactly("BINDUNG", "RESERVIERUNG");
        assertThatThrownBy(() -> zustimmungen.zuruecknehmen(bindung, probe.version(bindung), "Irrtum"))
                .hasMessage("H-4.nicht_beantragt");
        assertThatThrownBy(() -> probe.binde(bindung, OHNE_GRUND)).hasMessage("H-9.nichts_reserviert");
    }

    @Test
    @DisplayName(
            "R-3: Wer beantragt hat, stimmt nicht zu, lehnt nicht ab und bindet nicht, in keiner Rolle und nicht mit SQL")
    void whoAskedDoesNotDecide() throws SQLException {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "1.500");
        long bindung = probe.beantrage(stelle, "1.000");
        Akteur beides = KreisTest.mit(probe.fachamt, EnumSet.of(Rolle.FACHAMT, Rolle.KAEMMEREI));
        probe.als(beides);
        int version = probe.version(bindung);
        assertThat(probe.darf(bindung)).containsExactly("ZURUECKZIEHEN");
        assertThat(aufgaben("BINDUNGSANTRAG")).isEmpty();
        assertThatThrownBy(() -> zustimmungen.zustimmen(bindung, version, ZustimmungErteilen.ohneBedingung()))
                .hasMessage("R-3.selbst_beantragt");
        assertThatThrownBy(() -> zustimmungen.ablehnen(bindung, version, "Nein"))
                .hasMessage("R-3.selbst_beantragt");
        String zustimmen =
                "insert into zustimmung (kommune_id, bindung_id, folge, art, tag, text, bedingungen, konto_id,"
                        + " erfasst_am, erfasst_von) values (" + beides.kommuneId() + ", " + bindung
                        + ", 1, 'ERTEILT', audit_heute(), '', 0, " + beides.kontoId() + ", now(), 'test')";
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), beides)) {
            assertThatThrownBy(() -> buch.execute(zustimmen)).satisfies(zustand("ZR003"));
        }
        probe.stimmeZu(bindung);
        probe.schritt("BEKANNTGEMACHT", 1);
        probe.als(beides);
        int danach = probe.version(bindung);
        assertThatThrownBy(() -> zustimmungen.binden(bindung, danach, OHNE_GRUND))
                .hasMessage("R-3.selbst_beantragt");
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), beides)) {
            buch.execute(Bindungsprobe.binden(bindung, beides));
            assertThatThrownBy(buch::pruefe).satisfies(zustand("ZR003"));
        }
        probe.binde(bindung, OHNE_GRUND);
        assertThat(probe.stand(bindung)).isEqualTo("GEBUNDEN");
    }

    @Test
    @DisplayName("H-4: Ohne Zustimmung bindet auch SQL nicht")
    void sqlCommitsNothingWithoutConsent() throws SQLException {
        probe.beginne();
        long bindung = probe.beantrage(probe.position("01.49530.6300", "1.500"), "1.000");
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), probe.kaemmerei)) {
            buch.execute(Bindungsprobe.binden(bindung, probe.kaemmerei));
            assertThatThrownBy(buch::pruefe).satisfies(zustand("ZH004"));
        }
        probe.stimmeZu(bindung);
        try (Buchprobe buch = new Buchprobe(dataSource.getConnection(), probe.kaemmerei)) {
            buch.execute(Bindungsprobe.binden(bindung, probe.kaemmerei));
            assertThatThrownBy(buch::pruefe).as("the budget is provisional").satisfies(zustand("ZH003"));
        }
    }

    @Test
    @DisplayName(
            "H-5, H-13: Der zweite Antrag passt nicht mehr; die Vorschau sagt dasselbe wie die Buchung und schreibt nichts")
    void twoRequestsAndThePreview() {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "1.500");
        long andere = probe.position("01.49530.6400", "3,30");
        probe.als(probe.fachamt);
        BindungBeantragen command = new BindungBeantragen(
                "Bus", "", List.of(new Zeile(stelle, "1.000"), new Zeile(andere, "3,30")), null, null);
        Bindungsvorschau vorher = bindungen.vorschau(command);
        assertThat(vorher.verstoesse()).isEmpty();
        assertThat(vorher.grenzen())
                .extracting(g ->
                        g.nummer() + " " + g.vorher().wert() + " " + g.danach().wert())
                .containsExactlyInAnyOrder("01.49530.6300 1500.00 500.00", "01.49530.6400 3.30 0.00");
        assertThat(probe.verfuegbar(stelle)).isEqualTo(euro("1.500"));
        antraege.beantragen(command);
        assertThat(probe.verfuegbar(stelle)).isEqualTo(euro("500"));
        assertThat(probe.verfuegbar(andere)).isEqualTo(Geldbetrag.NICHTS);
        BindungBeantragen zuViel = new BindungBeantragen(
                "Bus", "", List.of(new Zeile(stelle, "500,01"), new Zeile(andere, "0,01")), null, null);
        List<Violation> gesehen = bindungen.vorschau(zuViel).verstoesse();
        assertThat(gesehen).extracting(Violation::code).containsExactly("H-5.reicht_nicht", "H-5.reicht_nicht");
        assertThatThrownBy(() -> antraege.beantragen(zuViel))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .isEqualTo(gesehen));
        assertThat(probe.verfuegbar(stelle)).as("all lines or none").isEqualTo(euro("500"));
        antraege.beantragen(BindungBeantragen.von("Genau der Rest", stelle, "500"));
        assertThat(probe.verfuegbar(stelle)).isEqualTo(Geldbetrag.NICHTS);
    }

    @Test
    @DisplayName("Zurückgezogen und abgelehnt wird frei, was reserviert war; G-4: Wer Altes sah, wird aufgehalten")
    void withdrawnAndRefused() {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "1.500");
        long erste = probe.beantrage(stelle, "1.000");
        int version = probe.version(erste);
        testkommune.kollege(probe.kaemmerei, Rolle.PROJEKTLEITUNG);
        assertThatThrownBy(() -> antraege.zurueckziehen(erste, version, "Doch nicht"))
                .hasMessage("H-9.nicht_selbst_beantragt");
        probe.als(probe.fachamt);
        assertThatThrownBy(() -> antraege.zurueckziehen(erste, version, " ")).hasMessage("G-1.aenderung_ohne_grund");
        antraege.zurueckziehen(erste, version, "Doch nicht");
        assertThat(probe.verfuegbar(stelle)).isEqualTo(euro("1.500"));
        assertThat(probe.stand(erste)).isEqualTo("ENTFALLEN");
        assertThat(probe.blatt(erste).verlauf().get(0).begruendung()).isEqualTo("Doch nicht");
        assertThatThrownBy(() -> antraege.zurueckziehen(erste, probe.version(erste), "Doch nicht"))
                .hasMessage("H-9.nicht_mehr_beantragt");

        long zweite = probe.beantrage(stelle, "1.500");
        int gesehen = probe.version(zweite);
        probe.stimmeZu(zweite);
        assertThatThrownBy(() -> zustimmungen.ablehnen(zweite, gesehen, "Zu teuer"))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> zustimmungen.ablehnen(zweite, probe.version(zweite), "Zu teuer"))
                .hasMessage("H-4.schon_zugestimmt");
        zustimmungen.zuruecknehmen(zweite, probe.version(zweite), "Falsch gelesen");
        assertThat(aufgaben("BINDUNGSANTRAG")).containsExactly("Bus zum Spielplatz");
        assertThatThrownBy(() -> zustimmungen.ablehnen(zweite, probe.version(zweite), ""))
                .hasMessage("form.pflichtfeld");
        zustimmungen.ablehnen(zweite, probe.version(zweite), "Zu teuer");
        assertThat(probe.stand(zweite)).isEqualTo("ENTFALLEN");
        assertThat(probe.verfuegbar(stelle)).isEqualTo(euro("1.500"));
        assertThat(probe.blatt(zweite).zustimmung().worte())
                .extracting(w -> w.art().name())
                .containsExactly("ABGELEHNT", "ZURUECKGENOMMEN", "ERTEILT");
        assertThat(aufgaben("BINDUNGSANTRAG")).isEmpty();
    }

    @Test
    @DisplayName(
            "Die Liste wird in der Datenbank gefiltert und geblättert; Fremdes ist nicht da, und nicht jeder darf alles")
    void listedAndForbidden() {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "1.500");
        long offen = probe.beantrage(stelle, "100");
        long weg = probe.beantrage(stelle, "200");
        antraege.zurueckziehen(weg, probe.version(weg), "Doch nicht");
        assertThat(ids(BindungFilter.ALLE)).containsExactlyInAnyOrder(offen, weg);
        assertThat(ids(new BindungFilter("BEANTRAGT", "", "", false, 1))).containsExactly(offen);
        assertThat(ids(new BindungFilter("ENTFALLEN", String.valueOf(Haushaltsprobe.JAHR), " SPIEL ", true, 9)))
                .containsExactly(weg);
        assertThat(ids(new BindungFilter("UNFUG", "1999", "", false, -1))).isEmpty();
        assertThat(ids(new BindungFilter("", "", "nichts%", false, 1))).isEmpty();
        probe.als(probe.kaemmerei);
        assertThat(ids(new BindungFilter("", "", "", true, 1))).isEmpty();
        assertThat(bindungen.liste(BindungFilter.ALLE).zeilen())
                .filteredOn(z -> z.id() == offen)
                .singleElement()
                .satisfies(z -> assertThat(z.betraege().reserviert()).isEqualTo(euro("100")));
        assertThatThrownBy(() -> antraege.beantragen(BindungBeantragen.von("Bus", stelle, "1")))
                .isInstanceOf(ForbiddenException.class);
        for (Rolle rolle : EnumSet.complementOf(EnumSet.of(Rolle.KAEMMEREI))) {
            testkommune.kollege(probe.kaemmerei, rolle);
            assertThat(bindungen.blatt(offen).kopf().betreff()).as(rolle.name()).isEqualTo("Bus zum Spielplatz");
            assertThatThrownBy(() -> zustimmungen.zustimmen(offen, 1, ZustimmungErteilen.ohneBedingung()))
                    .as(rolle.name())
                    .isInstanceOf(ForbiddenException.class);
        }
        testkommune.neu(Rolle.FACHAMT);
        assertThatThrownBy(() -> bindungen.blatt(offen)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> antraege.beantragen(BindungBeantragen.von("Bus", stelle, "1")))
                .isInstanceOf(NotFoundException.class);
    }

    private List<Long> ids(BindungFilter filter) {
        return bindungen.liste(filter).zeilen().stream().map(BindungZeile::id).toList();
    }

    /** Titles of the tasks of a kind. */
    private List<String> aufgaben(String art) {
        return aufgaben.meine().stream()
                .filter(g -> g.art().equals(art))
                .flatMap(g -> g.aufgaben().stream())
                .map(a -> a.titel())
                .toList();
    }
}
