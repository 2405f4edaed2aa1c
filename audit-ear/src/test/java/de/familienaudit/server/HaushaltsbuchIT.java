package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.buch.Buchungszeile;
import de.familienaudit.haushalt.buch.DeckungsringService;
import de.familienaudit.haushalt.buch.JahresstelleFilter;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.JahresstelleZeile;
import de.familienaudit.haushalt.buch.Jahresstellenblatt;
import de.familienaudit.haushalt.buch.Stellensummen;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleEintragen;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstellePflegeService;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.SatzungAnlegen;
import de.familienaudit.haushalt.satzung.SatzungPflegeService;
import de.familienaudit.haushalt.satzung.SatzungService;
import de.familienaudit.haushalt.satzung.SatzungsschrittService;
import de.familienaudit.haushalt.satzung.Satzungsblatt;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ledger of an invented Kommune: Ansätze through the steps of their Satzung, and what the database refuses by itself. */
@DisplayName("H-5: Was verfügbar ist, ist die Summe von Buchungen, die niemand ändert; die Datenbank lehnt es auch ab")
class HaushaltsbuchIT extends ServerTest {

    private static final LocalDate HEUTE = LocalDate.now();
    private static final int JAHR = HEUTE.getYear();

    @Inject
    private Testkommune testkommune;

    @Inject
    private HaushaltsstellePflegeService positionen;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private SatzungPflegeService satzungen;

    @Inject
    private SatzungsschrittService schritte;

    @Inject
    private SatzungService satzungsblaetter;

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
    @DisplayName("Ein Ansatz wird eingetragen, geändert, beschlossen und bekanntgemacht; jede Änderung ist eine Buchung")
    void enteredChangedAnnounced() {
        testkommune.neu(Rolle.KAEMMEREI);
        long satzung = entwurf(JAHR);
        long id = ansaetze.aufnehmen(JAHR, position("01.49530.6300"));
        assertThat(blatt(id).grundlage().name()).isEqualTo("KEINE");
        ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.500 €"));
        assertThat(blatt(id).grundlage().name()).isEqualTo("ENTWURF");
        assertThat(blatt(id).ansatz()).isEqualTo(euro("1.500"));
        assertThat(blatt(id).zeile().summen().verfuegbar()).isEqualTo(euro("1.500"));
        assertThat(blatt(id).lage().name()).isEqualTo("FREI");
        assertThatThrownBy(() -> ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.600")))
                .isInstanceOf(ConflictException.class);
        ansaetze.setzen(id, AnsatzSetzen.von(euro("1.500"), "1.200,00"));
        ansaetze.setzen(id, AnsatzSetzen.von(euro("1.200"), "1.200"));
        schritt(satzung, SchrittEintragen.laufend("BESCHLOSSEN", HEUTE, "Beschluss"));
        ansaetze.setzen(id, AnsatzSetzen.von(euro("1.200"), "1.300"));
        assertThat(blatt(id).grundlage().name()).isEqualTo("BESCHLOSSEN");
        schritt(satzung, SchrittEintragen.nacherfasst("BEKANNTGEMACHT", HEUTE, "Amtsblatt", "Probe"));
        assertThat(blatt(id).grundlage().name()).isEqualTo("BEKANNTGEMACHT");
        assertThat(blatt(id).ansatz()).as("what stands is announced").isEqualTo(euro("1.300"));
        assertThatThrownBy(() -> ansaetze.setzen(id, AnsatzSetzen.von(euro("1.300"), "1.000")))
                .hasMessage("G-1.aenderung_ohne_grund");
        ansaetze.setzen(id, new AnsatzSetzen(euro("1.300"), "1.000", "Falsch abgeschrieben", "Amtsblatt", false));
        assertThat(jahresstellen.buchungen(id, "ANSATZ", 1).zeilen())
                .extracting(b -> b.art().name() + " " + b.betrag().wert())
                .containsExactlyInAnyOrder(
                        "ANSATZ_ENTWURF 1500.00",
                        "ANSATZ_ENTWURF -300.00",
                        "ANSATZ_BESCHLUSS 100.00",
                        "ANSATZ_BEKANNTMACHUNG -300.00");
        assertThat(blatt(id).warum())
                .singleElement()
                .satisfies(s -> assertThat(s.betrag()).isEqualTo(euro("1.000")));
        assertThatThrownBy(() -> nimmLetztenZurueck(satzung)).hasMessage("H-2.buchungen_bestehen");
    }

    @Test
    @DisplayName("Der Ansatz des Vorjahres zählt fort, bis die Satzung bekanntgemacht ist; ein Nachweisjahr nimmt nur Nacherfasstes")
    void carriedOnUntilAnnounced() {
        testkommune.neu(Rolle.KAEMMEREI);
        satzungen.anlegen(new SatzungAnlegen(
                String.valueOf(JAHR - 1),
                "",
                "",
                null,
                SchrittEintragen.nacherfasst(
                        "BEKANNTGEMACHT", LocalDate.of(JAHR - 1, 3, 14), "Amtsblatt", "Probe")));
        long alt = position("01.49530.6300");
        long davor = ansaetze.aufnehmen(JAHR - 1, alt);
        assertThatThrownBy(() -> ansaetze.setzen(davor, AnsatzSetzen.von(Geldbetrag.NICHTS, "900")))
                .hasMessage("G-7.nur_nachweis");
        assertThatThrownBy(() -> ansaetze.setzen(davor, new AnsatzSetzen(Geldbetrag.NICHTS, "900", "", "", true)))
                .hasMessage("G-7.grund_fehlt, G-7.quelle_fehlt");
        ansaetze.setzen(davor, new AnsatzSetzen(Geldbetrag.NICHTS, "900", "Vergleich", "Haushaltsplan", true));
        assertThat(blatt(davor).zeile().summen().verfuegbar()).isNull();
        assertThat(blatt(davor).lage()).isNull();

        jahre.anlegen(String.valueOf(JAHR), "");
        assertThat(ansaetze.fortfuehren(JAHR)).isOne();
        assertThatThrownBy(() -> ansaetze.fortfuehren(JAHR)).hasMessage("H-3.nichts_fortzufuehren");
        long fortgefuehrt = liste(JAHR).get(0).id();
        assertThat(blatt(fortgefuehrt).grundlage().name()).isEqualTo("VORJAHR");
        assertThat(blatt(fortgefuehrt).ansatz()).isEqualTo(euro("900"));
        assertThatThrownBy(() -> ansaetze.setzen(fortgefuehrt, AnsatzSetzen.von(euro("900"), "800")))
                .hasMessage("H-2.ohne_satzung");

        long satzung = entwurf(JAHR);
        long geplant = ansaetze.aufnehmen(JAHR, position("01.49530.6400"));
        ansaetze.setzen(geplant, AnsatzSetzen.von(Geldbetrag.NICHTS, "100"));
        schritt(satzung, SchrittEintragen.nacherfasst("BEKANNTGEMACHT", HEUTE, "Amtsblatt", "Probe"));
        assertThat(blatt(fortgefuehrt).ansatz()).isEqualTo(Geldbetrag.NICHTS);
        assertThat(blatt(fortgefuehrt).grundlage().name()).isEqualTo("BEKANNTGEMACHT");
        assertThat(blatt(geplant).ansatz()).isEqualTo(euro("100"));
        assertThat(jahresstellen.buchungen(fortgefuehrt, "", 1).zeilen())
                .extracting(b -> b.art().name())
                .containsExactlyInAnyOrder("ANSATZ_BEKANNTMACHUNG", "ANSATZ_VORJAHR");
        assertThatThrownBy(() -> ansaetze.fortfuehren(JAHR)).hasMessage("H-3.schon_bekanntgemacht");
        assertThatThrownBy(() -> nimmLetztenZurueck(satzung)).hasMessage("H-2.buchungen_bestehen");
    }

    @Test
    @DisplayName("Eine Bekanntmachung, auf der nichts ruht, lässt sich zurücknehmen")
    void announcementWithoutActsIsTakenBack() {
        testkommune.neu(Rolle.KAEMMEREI);
        long satzung = entwurf(JAHR);
        schritt(satzung, SchrittEintragen.nacherfasst("BEKANNTGEMACHT", HEUTE, "Amtsblatt", "Probe"));
        nimmLetztenZurueck(satzung);
        assertThat(satzungsblaetter.blatt(satzung).schritte()).hasSize(1);
    }

    @Test
    @DisplayName("Was nicht geht, wird am Feld abgelehnt, alles auf einmal; nur die Kämmerei bucht")
    void refused() {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        entwurf(JAHR);
        long ausgabe = position("01.49530.6300");
        long id = ansaetze.aufnehmen(JAHR, ausgabe);
        assertThatThrownBy(() -> ansaetze.aufnehmen(JAHR, ausgabe)).hasMessage("H-5.schon_im_jahr");
        long doppisch = positionen.eintragen(
                new HaushaltsstelleEintragen("DOPPISCH", "", "363500", "5318000", "AUSGABE", ""));
        assertThatThrownBy(() -> ansaetze.aufnehmen(JAHR, doppisch)).hasMessage("H-1.anderer_stil");
        assertThatThrownBy(() -> ansaetze.aufnehmen(JAHR + 1, ausgabe)).isInstanceOf(NotFoundException.class);
        long jahrId = jahre.blatt(JAHR).id();
        int jahrVersion = jahre.blatt(JAHR).version();
        assertThatThrownBy(() -> jahre.rechneAls(jahrId, jahrVersion, "DOPPISCH")).hasMessage("H-1.stil_bleibt");
        assertThatThrownBy(() -> ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "4500.5")))
                .hasMessage("G-5.punkt_statt_komma");
        assertThatThrownBy(() -> ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "-5")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(Violation::code)
                        .startsWith("H-5.ansatz_negativ"));
        assertThatThrownBy(() -> ansaetze.merken(id, 0, true, true, false)).hasMessage("H-10.nie_uebertragbar");
        ansaetze.merken(id, 0, true, false, false);
        assertThatThrownBy(() -> ansaetze.merken(id, 0, false, false, false)).isInstanceOf(ConflictException.class);
        assertThat(blatt(id).merkmale().uebertragbar()).isTrue();
        for (Rolle rolle : Rolle.values()) {
            if (rolle != Rolle.KAEMMEREI) {
                testkommune.kollege(kaemmerei, rolle);
                assertThatThrownBy(() -> ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "5")))
                        .as(rolle.name())
                        .isInstanceOf(ForbiddenException.class);
            }
        }
        testkommune.neu(Rolle.KAEMMEREI);
        assertThatThrownBy(() -> blatt(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("Im Deckungsring begrenzt die Summe, beide stehen da; wer fehlt, geht nicht allein")
    void rings() throws SQLException {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        entwurf(JAHR);
        long reich = ansaetze.aufnehmen(JAHR, position("01.49530.6300"));
        long arm = ansaetze.aufnehmen(JAHR, position("01.49530.6400"));
        long einnahme = ansaetze.aufnehmen(JAHR, position("01.49530.1710"));
        ansaetze.setzen(reich, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.000"));
        long ring = ringe.anlegen(JAHR, "1", "Sachausgaben");
        assertThatThrownBy(() -> ringe.anlegen(JAHR, " 1 ", "")).hasMessage("form.pflichtfeld, H-5.ring_schon_da");
        assertThatThrownBy(() -> ringe.zuordnen(einnahme, 0, ring)).hasMessage("H-5.ring_nur_ausgabe");
        ringe.zuordnen(reich, 0, ring);
        ringe.zuordnen(arm, 0, ring);
        ringe.nennen(ring, 0, "2", "Sachausgaben");
        try (Buchprobe probe = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            probe.reserviere(arm, probe.bindungszeile(probe.bindung(null), arm), "400");
            probe.commit();
        }
        Stellensummen summen = blatt(arm).zeile().summen();
        assertThat(summen.verfuegbar()).isEqualTo(euro("-400"));
        assertThat(summen.imRing()).isEqualTo(euro("600"));
        assertThat(summen.reserviert()).isEqualTo(euro("400"));
        assertThat(blatt(arm).zeile().ring()).isEqualTo("2");
        assertThatThrownBy(() -> ringe.zuordnen(arm, 1, null)).hasMessage("H-5.ring_unter_null");
        assertThatThrownBy(() -> ansaetze.setzen(reich, AnsatzSetzen.von(euro("1.000"), "399,99")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> {
                    assertThat(e.violations().get(0).code()).isEqualTo("H-5.ring_reicht_nicht");
                    assertThat(e.violations().get(0).params()).containsExactly("2", euro("600"), euro("0,01"));
                });
        ansaetze.setzen(reich, AnsatzSetzen.von(euro("1.000"), "400"));
        assertThat(blatt(reich).zeile().summen().imRing()).isEqualTo(Geldbetrag.NICHTS);
    }

    @Test
    @DisplayName("Mit SQL wird nichts überzogen, geändert oder gelöscht")
    void theDatabaseRefuses() throws SQLException {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        entwurf(JAHR);
        long id = ansaetze.aufnehmen(JAHR, position("01.49530.6300"));
        ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.500"));
        try (Buchprobe probe = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            long zeile = probe.bindungszeile(probe.bindung(null), id);
            probe.reserviere(id, zeile, "1500");
            assertThatThrownBy(() -> probe.reserviere(id, zeile, "0.01")).satisfies(zustand("ZH005"));
        }
        try (Buchprobe probe = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            long satz = probe.satz("ANSATZ_ENTWURF");
            assertThatThrownBy(probe::pruefe).as("an act without lines: " + satz).satisfies(zustand("ZH009"));
        }
        try (Buchprobe probe = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            probe.zeile(probe.satz("ANSATZ_ENTWURF"), id, "NACHTRAG", "5", null);
            assertThatThrownBy(probe::pruefe).as("a line of another kind").satisfies(zustand("ZH009"));
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
            try (Buchprobe probe = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
                assertThatThrownBy(() -> probe.execute(verboten)).as(verboten).satisfies(zustand("42501"));
            }
        }
        try (Connection c = owner();
                Statement s = c.createStatement()) {
            assertThatThrownBy(() -> s.execute("update buchung set betrag = betrag where jahresstelle_id = " + id))
                    .as("not the owner either")
                    .satisfies(zustand("23000"));
        }
        assertThat(blatt(id).ansatz()).isEqualTo(euro("1.500"));
    }

    @Test
    @DisplayName("Von zwei Reservierungen über 1.000 € auf 1.500 € gelingt genau eine, auch wenn beide zugleich buchen")
    void ofTwoAtTheSameMomentOneSucceeds() throws Exception {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        entwurf(JAHR);
        long id = ansaetze.aufnehmen(JAHR, position("01.49530.6300"));
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
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            erste.commit();
            assertThatThrownBy(() -> wartet.get(20, TimeUnit.SECONDS)).cause().satisfies(zustand("ZH005"));
        } finally {
            anderer.shutdownNow();
        }
        assertThat(blatt(id).zeile().summen().verfuegbar()).isEqualTo(euro("500"));
        assertThat(blatt(id).zeile().summen().reserviert()).isEqualTo(euro("1.000"));
    }

    @Test
    @DisplayName("H-10: Auf einem abgeschlossenen Jahr wird nichts gebucht, auch nicht mit SQL; es wird nie wieder geöffnet")
    void aClosedYearRefuses() throws SQLException {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        try (Connection c = owner();
                Statement s = c.createStatement()) {
            s.execute("update kommune set gefuehrt_ab = make_date(" + (JAHR - 2) + ", 1, 1) where id = "
                    + kaemmerei.kommuneId());
        }
        long satzung = entwurf(JAHR - 1);
        long id = ansaetze.aufnehmen(JAHR - 1, position("01.49530.6300"));
        ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.500"));
        long jahrId = jahre.blatt(JAHR - 1).id();
        int version = jahre.blatt(JAHR - 1).version();
        String abschliessen = "update haushaltsjahr set abgeschlossen_am = current_date, abgeschlossen_von = 'test' where id = ";
        try (Buchprobe probe = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            probe.reserviere(id, probe.bindungszeile(probe.bindung(null), id), "10");
            assertThatThrownBy(() -> probe.execute(abschliessen + jahrId))
                    .as("something is open")
                    .satisfies(zustand("ZH010"));
        }
        try (Buchprobe probe = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            probe.execute(abschliessen + jahrId);
            probe.commit();
        }
        assertThatThrownBy(() -> ansaetze.setzen(id, AnsatzSetzen.von(euro("1.500"), "1.600")))
                .hasMessage("H-10.abgeschlossen");
        assertThatThrownBy(() -> ansaetze.aufnehmen(JAHR - 1, position("01.49530.6400")))
                .hasMessage("H-10.abgeschlossen");
        assertThatThrownBy(() -> ringe.anlegen(JAHR - 1, "1", "Ring")).hasMessage("H-10.abgeschlossen");
        assertThatThrownBy(() -> ansaetze.merken(id, 0, true, false, false)).hasMessage("H-10.abgeschlossen");
        assertThatThrownBy(() -> jahre.rechneAls(jahrId, version, "DOPPISCH")).hasMessage("H-10.abgeschlossen");
        for (String verboten : List.of(
                "update haushaltsjahr set abgeschlossen_am = null, abgeschlossen_von = null where id = " + jahrId,
                "update jahresstelle set uebertragbar = true where id = " + id)) {
            try (Buchprobe probe = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
                assertThatThrownBy(() -> probe.execute(verboten)).as(verboten).satisfies(zustand("ZH010"));
            }
        }
        try (Buchprobe probe = new Buchprobe(dataSource.getConnection(), kaemmerei)) {
            long satz = probe.satz("ANSATZ_ENTWURF");
            assertThatThrownBy(() -> probe.zeile(satz, id, "ANSATZ", "5", null)).satisfies(zustand("ZH010"));
        }
        assertThat(blatt(id).ansatz()).as("of Satzung " + satzung).isEqualTo(euro("1.500"));
    }

    @Test
    @DisplayName("H-13: Die Summe ist für alle dieselbe; die Worte sieht nur, wer die Vorlage sieht")
    void everybodySeesTheSameSum() throws SQLException {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        entwurf(JAHR);
        long id = ansaetze.aufnehmen(JAHR, position("01.49530.6300"));
        ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.500"));
        Akteur fachamt = testkommune.kollege(kaemmerei, Rolle.FACHAMT);
        try (Buchprobe probe = new Buchprobe(dataSource.getConnection(), fachamt)) {
            long vorlage = probe.vorlage();
            long bindung = probe.bindung(vorlage);
            long satz = probe.satz("RESERVIERUNG");
            probe.zeile(satz, id, "RESERVIERT", "1000", probe.bindungszeile(bindung, id));
            probe.angabe(satz, "geheimer Grund", vorlage, bindung);
            probe.pruefe();
            probe.commit();
        }
        assertThat(reservierung(id).worte().begruendung()).isEqualTo("geheimer Grund");
        for (Rolle rolle : Rolle.values()) {
            testkommune.kollege(kaemmerei, rolle);
            assertThat(blatt(id).zeile().summen())
                    .as(rolle.name())
                    .isEqualTo(new Stellensummen(
                            euro("1.500"), euro("1.000"), Geldbetrag.NICHTS, Geldbetrag.NICHTS, euro("500"), null));
            assertThat(liste(JAHR).get(0)).isEqualTo(blatt(id).zeile());
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

    @Test
    @DisplayName("Die Haushaltsstellen eines Jahres werden in der Datenbank gesucht und geblättert; der Ring bleibt ganz")
    void listed() {
        testkommune.neu(Rolle.KAEMMEREI);
        entwurf(JAHR);
        long ring = ringe.anlegen(JAHR, "1", "Ring");
        for (int n = 0; n < JahresstelleService.JE_SEITE + 1; n++) {
            long id = ansaetze.aufnehmen(JAHR, position("01.%d.6300".formatted(10_000 + n)));
            if (n < 2) {
                ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "10"));
                ringe.zuordnen(id, 0, ring);
            }
        }
        position("01.20000.6300");
        assertThat(jahresstellen.liste(new JahresstelleFilter(JAHR, "", 1)).gesamt())
                .isEqualTo(JahresstelleService.JE_SEITE + 1);
        assertThat(jahresstellen.liste(new JahresstelleFilter(JAHR, null, 99)).nummer())
                .isEqualTo(2);
        assertThat(jahresstellen.liste(new JahresstelleFilter(JAHR, null, 2)).zeilen())
                .extracting(JahresstelleZeile::nummer)
                .containsExactly("01.10050.6300");
        assertThat(jahresstellen.liste(new JahresstelleFilter(JAHR, " 10001. ", -3)).zeilen())
                .singleElement()
                .satisfies(z -> {
                    assertThat(z.summen().verfuegbar()).isEqualTo(euro("10"));
                    assertThat(z.summen().imRing()).isEqualTo(euro("20"));
                });
        assertThat(jahresstellen.liste(new JahresstelleFilter(JAHR, "nichts%", 7)).zeilen())
                .isEmpty();
        assertThatThrownBy(() -> jahresstellen.liste(new JahresstelleFilter(JAHR + 1, "", 1)))
                .isInstanceOf(NotFoundException.class);
    }

    private long position(String nummer) {
        return positionen.eintragen(HaushaltsstelleEintragen.kameral(nummer, ""));
    }

    private long entwurf(int jahr) {
        return satzungen.anlegen(new SatzungAnlegen(
                String.valueOf(jahr), "", "", null, SchrittEintragen.laufend("ENTWURF", HEUTE, "Entwurf")));
    }

    private void schritt(long satzung, SchrittEintragen command) {
        schritte.eintragen(satzung, satzungsblaetter.blatt(satzung).gesehen(), command);
    }

    private void nimmLetztenZurueck(long satzung) {
        List<Satzungsblatt.Schritt> alle = satzungsblaetter.blatt(satzung).schritte();
        schritte.zuruecknehmen(alle.get(alle.size() - 1).id(), "Irrtum");
    }

    private Jahresstellenblatt blatt(long id) {
        return jahresstellen.blatt(id);
    }

    private List<JahresstelleZeile> liste(int jahr) {
        return jahresstellen.liste(new JahresstelleFilter(jahr, "", 1)).zeilen();
    }

    private Buchungszeile reservierung(long id) {
        return jahresstellen.buchungen(id, "RESERVIERT", 1).zeilen().get(0);
    }

    private static Geldbetrag euro(String betrag) {
        return Geldbetrag.parse(betrag);
    }

    private static java.util.function.Consumer<Throwable> zustand(String erwartet) {
        return e -> assertThat(((SQLException) e).getSQLState()).isEqualTo(erwartet);
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("AUDIT_DB_URL"),
                System.getenv("AUDIT_DB_OWNER"),
                System.getenv("AUDIT_DB_OWNER_PASSWORD"));
    }
}
