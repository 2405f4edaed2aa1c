package de.familienaudit.server;

import static de.familienaudit.server.Haushaltsprobe.HEUTE;
import static de.familienaudit.server.Haushaltsprobe.JAHR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.buch.DeckungsringService;
import de.familienaudit.haushalt.buch.JahresstelleFilter;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.JahresstelleZeile;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleEintragen;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstellePflegeService;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ledger of an invented Kommune: Ansätze through the steps of their Satzung. */
@DisplayName("H-5: Ansätze sind Buchungen; was verfügbar ist, ist ihre Summe")
class HaushaltsbuchIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Haushaltsprobe probe;

    @Inject
    private HaushaltsstellePflegeService positionen;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private DeckungsringService ringe;

    @Inject
    private JahresstelleService jahresstellen;

    @Test
    @DisplayName(
            "Ein Ansatz wird eingetragen, geändert, beschlossen und bekanntgemacht; jede Änderung ist eine Buchung")
    void enteredChangedAnnounced() {
        testkommune.neu(Rolle.KAEMMEREI);
        long satzung = probe.entwurf(JAHR);
        long id = ansaetze.aufnehmen(JAHR, probe.position("01.49530.6300"));
        assertThat(jahresstellen.blatt(id).grundlage().name()).isEqualTo("KEINE");
        ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.500 €"));
        assertThat(jahresstellen.blatt(id).grundlage().name()).isEqualTo("ENTWURF");
        assertThat(jahresstellen.blatt(id).ansatz()).isEqualTo(euro("1.500"));
        assertThat(jahresstellen.blatt(id).zeile().summen().verfuegbar()).isEqualTo(euro("1.500"));
        assertThat(jahresstellen.blatt(id).lage().name()).isEqualTo("FREI");
        assertThatThrownBy(() -> ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.600")))
                .isInstanceOf(ConflictException.class);
        ansaetze.setzen(id, AnsatzSetzen.von(euro("1.500"), "1.200,00"));
        ansaetze.setzen(id, AnsatzSetzen.von(euro("1.200"), "1.200"));
        probe.schritt(satzung, SchrittEintragen.laufend("BESCHLOSSEN", HEUTE, "Beschluss"));
        ansaetze.setzen(id, AnsatzSetzen.von(euro("1.200"), "1.300"));
        assertThat(jahresstellen.blatt(id).grundlage().name()).isEqualTo("BESCHLOSSEN");
        probe.bekanntmachen(satzung);
        assertThat(jahresstellen.blatt(id).grundlage().name()).isEqualTo("BEKANNTGEMACHT");
        assertThat(jahresstellen.blatt(id).ansatz())
                .as("what stands is announced")
                .isEqualTo(euro("1.300"));
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
        assertThat(jahresstellen.blatt(id).warum()).singleElement().satisfies(s -> assertThat(s.betrag())
                .isEqualTo(euro("1.000")));
        assertThatThrownBy(() -> probe.nimmLetztenZurueck(satzung)).hasMessage("H-2.buchungen_bestehen");
    }

    @Test
    @DisplayName(
            "Der Ansatz des Vorjahres zählt fort, bis die Satzung bekanntgemacht ist; ein Nachweisjahr nimmt nur Nacherfasstes")
    void carriedOnUntilAnnounced() {
        testkommune.neu(Rolle.KAEMMEREI);
        probe.satzung(
                JAHR - 1,
                SchrittEintragen.nacherfasst("BEKANNTGEMACHT", LocalDate.of(JAHR - 1, 3, 14), "Amtsblatt", "Probe"));
        long alt = probe.position("01.49530.6300");
        long davor = ansaetze.aufnehmen(JAHR - 1, alt);
        assertThatThrownBy(() -> ansaetze.setzen(davor, AnsatzSetzen.von(Geldbetrag.NICHTS, "900")))
                .hasMessage("G-7.nur_nachweis");
        assertThatThrownBy(() -> ansaetze.setzen(davor, new AnsatzSetzen(Geldbetrag.NICHTS, "900", "", "", true)))
                .hasMessage("G-7.grund_fehlt, G-7.quelle_fehlt");
        ansaetze.setzen(davor, new AnsatzSetzen(Geldbetrag.NICHTS, "900", "Vergleich", "Haushaltsplan", true));
        assertThat(jahresstellen.blatt(davor).zeile().summen().verfuegbar()).isNull();
        assertThat(jahresstellen.blatt(davor).lage()).isNull();

        jahre.anlegen(String.valueOf(JAHR), "");
        assertThat(ansaetze.fortfuehren(JAHR)).isOne();
        assertThatThrownBy(() -> ansaetze.fortfuehren(JAHR)).hasMessage("H-3.nichts_fortzufuehren");
        long fortgefuehrt = probe.liste(JAHR).get(0).id();
        assertThat(jahresstellen.blatt(fortgefuehrt).grundlage().name()).isEqualTo("VORJAHR");
        assertThat(jahresstellen.blatt(fortgefuehrt).ansatz()).isEqualTo(euro("900"));
        assertThatThrownBy(() -> ansaetze.setzen(fortgefuehrt, AnsatzSetzen.von(euro("900"), "800")))
                .hasMessage("H-2.ohne_satzung");

        long satzung = probe.entwurf(JAHR);
        long geplant = ansaetze.aufnehmen(JAHR, probe.position("01.49530.6400"));
        ansaetze.setzen(geplant, AnsatzSetzen.von(Geldbetrag.NICHTS, "100"));
        probe.bekanntmachen(satzung);
        assertThat(jahresstellen.blatt(fortgefuehrt).ansatz()).isEqualTo(Geldbetrag.NICHTS);
        assertThat(jahresstellen.blatt(fortgefuehrt).grundlage().name()).isEqualTo("BEKANNTGEMACHT");
        assertThat(jahresstellen.blatt(geplant).ansatz()).isEqualTo(euro("100"));
        assertThat(jahresstellen.buchungen(fortgefuehrt, "", 1).zeilen())
                .extracting(b -> b.art().name())
                .containsExactlyInAnyOrder("ANSATZ_BEKANNTMACHUNG", "ANSATZ_VORJAHR");
        assertThatThrownBy(() -> ansaetze.fortfuehren(JAHR)).hasMessage("H-3.schon_bekanntgemacht");
        assertThatThrownBy(() -> probe.nimmLetztenZurueck(satzung)).hasMessage("H-2.buchungen_bestehen");
    }

    @Test
    @DisplayName("Eine Bekanntmachung, auf der nichts ruht, lässt sich zurücknehmen")
    void announcementWithoutActsIsTakenBack() {
        testkommune.neu(Rolle.KAEMMEREI);
        long satzung = probe.entwurf(JAHR);
        probe.bekanntmachen(satzung);
        int schritte = probe.schritte(satzung);
        probe.nimmLetztenZurueck(satzung);
        assertThat(probe.schritte(satzung)).isEqualTo(schritte - 1);
    }

    @Test
    @DisplayName("Was nicht geht, wird am Feld abgelehnt, alles auf einmal; nur die Kämmerei bucht")
    void refused() {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        long ausgabe = probe.position("01.49530.6300");
        long id = ansaetze.aufnehmen(JAHR, ausgabe);
        assertThatThrownBy(() -> ansaetze.aufnehmen(JAHR, ausgabe)).hasMessage("H-5.schon_im_jahr");
        long doppisch =
                positionen.eintragen(new HaushaltsstelleEintragen("DOPPISCH", "", "363500", "5318000", "AUSGABE", ""));
        assertThatThrownBy(() -> ansaetze.aufnehmen(JAHR, doppisch)).hasMessage("H-1.anderer_stil");
        assertThatThrownBy(() -> ansaetze.aufnehmen(JAHR + 1, ausgabe)).isInstanceOf(NotFoundException.class);
        long jahrId = jahre.blatt(JAHR).id();
        int jahrVersion = jahre.blatt(JAHR).version();
        assertThatThrownBy(() -> jahre.rechneAls(jahrId, jahrVersion, "DOPPISCH"))
                .hasMessage("H-1.stil_bleibt");
        assertThatThrownBy(() -> ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "4500.5")))
                .hasMessage("G-5.punkt_statt_komma");
        assertThatThrownBy(() -> ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "-5")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(Violation::code)
                        .startsWith("H-5.ansatz_negativ"));
        int version = jahresstellen.blatt(id).version();
        assertThatThrownBy(() -> ansaetze.merken(id, version, true, true, false))
                .hasMessage("H-10.nie_uebertragbar");
        ansaetze.merken(id, version, true, false, false);
        assertThatThrownBy(() -> ansaetze.merken(id, version, false, false, false))
                .isInstanceOf(ConflictException.class);
        assertThat(jahresstellen.blatt(id).merkmale().uebertragbar()).isTrue();
        for (Rolle rolle : Rolle.values()) {
            if (rolle != Rolle.KAEMMEREI) {
                testkommune.kollege(kaemmerei, rolle);
                assertThatThrownBy(() -> ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "5")))
                        .as(rolle.name())
                        .isInstanceOf(ForbiddenException.class);
            }
        }
        testkommune.neu(Rolle.KAEMMEREI);
        assertThatThrownBy(() -> jahresstellen.blatt(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName(
            "Die Haushaltsstellen eines Jahres werden in der Datenbank gesucht und geblättert; der Ring bleibt ganz")
    void listed() {
        testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        long ring = ringe.anlegen(JAHR, "1", "Ring");
        for (int n = 0; n < JahresstelleService.JE_SEITE + 1; n++) {
            long id = ansaetze.aufnehmen(JAHR, probe.position("01.%d.6300".formatted(10_000 + n)));
            if (n < 2) {
                ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "10"));
                ringe.zuordnen(id, jahresstellen.blatt(id).version(), ring);
            }
        }
        probe.position("01.20000.6300");
        assertThat(jahresstellen.liste(new JahresstelleFilter(JAHR, "", 1)).gesamt())
                .isEqualTo(JahresstelleService.JE_SEITE + 1);
        assertThat(jahresstellen.liste(new JahresstelleFilter(JAHR, null, 99)).nummer())
                .isEqualTo(2);
        assertThat(jahresstellen.liste(new JahresstelleFilter(JAHR, null, 2)).zeilen())
                .extracting(JahresstelleZeile::nummer)
                .containsExactly("01.10050.6300");
        assertThat(jahresstellen
                        .liste(new JahresstelleFilter(JAHR, " 10001. ", -3))
                        .zeilen())
                .singleElement()
                .satisfies(z -> {
                    assertThat(z.summen().verfuegbar()).isEqualTo(euro("10"));
                    assertThat(z.summen().imRing()).isEqualTo(euro("20"));
                });
        assertThat(jahresstellen
                        .liste(new JahresstelleFilter(JAHR, "nichts%", 7))
                        .zeilen())
                .isEmpty();
        assertThatThrownBy(() -> jahresstellen.liste(new JahresstelleFilter(JAHR + 1, "", 1)))
                .isInstanceOf(NotFoundException.class);
    }

    private static Geldbetrag euro(String betrag) {
        return Geldbetrag.parse(betrag);
    }
}
