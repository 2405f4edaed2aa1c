package de.familienaudit.server;

import static de.familienaudit.server.Bindungsprobe.euro;
import static de.familienaudit.server.Haushaltsprobe.JAHR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.buch.Buchungszeile;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import de.familienaudit.haushalt.zahlung.StornoService;
import de.familienaudit.haushalt.zustimmung.BindungVollziehen;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Acts of every kind of an invented Kommune, taken back. */
@DisplayName("H-9: Ein Storno nimmt eine Buchung zurück, einmal, und danach ist alles wie zuvor")
class StornoIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Bindungsprobe probe;

    @Inject
    private Zahlungsprobe kasse;

    @Inject
    private Haushaltsprobe haushalt;

    @Inject
    private StornoService stornos;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private JahresstelleService jahresstellen;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private BindungAntragService antraege;

    private long stelle;
    private long bindung;

    private void beginne() {
        probe.beginne();
        stelle = probe.position("01.49530.6300", "1.500");
        probe.schritt("BEKANNTGEMACHT", 1);
        bindung = kasse.gebunden(probe, stelle, "1.000");
    }

    @Test
    @DisplayName(
            "Der Storno einer Zahlung gibt die Bindung zurück, der einer Bindung den Antrag; die Zustimmung gilt weiter")
    void paymentThenCommitment() {
        beginne();
        kasse.zahle(probe, bindung, "1.200");
        long zahlung = kasse.letzter(probe, bindung, "ZAHLUNG");
        long gebunden = kasse.letzter(probe, bindung, "BINDUNG");
        assertThatThrownBy(() -> stornos.stornieren(gebunden, "Irrtum")).hasMessage("H-9.erst_spaeteres");
        assertThatThrownBy(() -> stornos.stornieren(zahlung, " ")).hasMessage("G-1.aenderung_ohne_grund");
        int version = probe.version(bindung);
        long storno = stornos.stornieren(zahlung, "Falsche Rechnung");
        assertThat(probe.version(bindung)).isGreaterThan(version);
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("0.00 1000.00 0.00");
        assertThat(probe.verfuegbar(stelle)).isEqualTo(euro("500"));
        assertThat(probe.blatt(bindung).verlauf().get(0)).satisfies(v -> {
            assertThat(v.satzId()).isEqualTo(storno);
            assertThat(v.art().name()).isEqualTo("STORNO");
            assertThat(v.begruendung()).isEqualTo("Falsche Rechnung");
        });
        assertThatThrownBy(() -> stornos.stornieren(zahlung, "Noch einmal")).hasMessage("H-9.schon_storniert");
        assertThatThrownBy(() -> stornos.stornieren(storno, "Doch nicht")).hasMessage("H-9.storno_bleibt");
        stornos.stornieren(gebunden, "Zu früh");
        assertThat(probe.stand(bindung)).isEqualTo("BEANTRAGT");
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("1000.00 0.00 0.00");
        assertThat(probe.darf(bindung)).contains("BINDEN");
        probe.binde(bindung, BindungVollziehen.ohneGrund());
        assertThat(probe.stand(bindung)).isEqualTo("GEBUNDEN");
    }

    @Test
    @DisplayName(
            "Der Storno eines Abschlusses, einer Erstattung und einer Umbuchung; H-5: nur, solange das Geld noch da ist")
    void whatWasFreedComesBackWhileItIsThere() {
        beginne();
        kasse.zahle(probe, bindung, "700");
        kasse.erstatte(probe, bindung, "200");
        kasse.schliesse(probe, bindung);
        assertThat(probe.verfuegbar(stelle)).isEqualTo(euro("1.000"));
        long zweite = kasse.gebunden(probe, stelle, "800");
        assertThatThrownBy(() -> kasse.storniere(probe, bindung, "ABSCHLUSS")).hasMessage("H-5.reicht_nicht");
        kasse.storniere(probe, bindung, "ERSTATTUNG");
        assertThat(probe.verfuegbar(stelle)).isEqualTo(Geldbetrag.NICHTS);
        kasse.schliesse(probe, zweite);
        kasse.storniere(probe, bindung, "ABSCHLUSS");
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("0.00 300.00 700.00");
        long andere = probe.position("01.49530.6400", "300");
        kasse.buche(probe, bindung, andere, "300");
        kasse.storniere(probe, bindung, "UMBUCHUNG");
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("0.00 300.00 700.00");
        assertThat(kasse.liegt(probe, bindung, 1)).isEqualTo("0.00 0.00 0.00");
        assertThat(probe.verfuegbar(andere)).isEqualTo(euro("300"));
    }

    @Test
    @DisplayName("H-2, H-3: Ein Ansatz wird vom Ende her storniert; danach lässt sich die Bekanntmachung zurücknehmen")
    void ansatzFromTheEnd() {
        testkommune.neu(Rolle.KAEMMEREI);
        long satzung = haushalt.entwurf(JAHR);
        long id = ansaetze.aufnehmen(JAHR, haushalt.position("01.49530.6300"));
        ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.500"));
        ansaetze.setzen(id, AnsatzSetzen.von(euro("1.500"), "1.200"));
        haushalt.bekanntmachen(satzung);
        ansaetze.setzen(id, new AnsatzSetzen(euro("1.200"), "1.300", "Schreibfehler", "", false));
        assertThatThrownBy(() -> haushalt.nimmLetztenZurueck(satzung)).hasMessage("H-2.buchungen_bestehen");
        assertThatThrownBy(() -> stornos.stornieren(satz(id, "-300.00"), "Irrtum"))
                .hasMessage("H-9.erst_spaeteres");
        stornos.stornieren(satz(id, "100.00"), "Doch kein Schreibfehler");
        assertThat(jahresstellen.blatt(id).ansatz()).isEqualTo(euro("1.200"));
        while (haushalt.schritte(satzung) > 1) {
            haushalt.nimmLetztenZurueck(satzung);
        }
        assertThat(jahresstellen.blatt(id).grundlage().name()).isEqualTo("ENTWURF");
        stornos.stornieren(satz(id, "-300.00"), "Irrtum");
        assertThat(jahresstellen.blatt(id).ansatz()).isEqualTo(euro("1.500"));
        stornos.stornieren(satz(id, "1500.00"), "Irrtum");
        assertThat(jahresstellen.blatt(id).grundlage().name()).isEqualTo("KEINE");
        assertThat(jahresstellen.blatt(id).zeile().summen().verfuegbar()).isEqualTo(Geldbetrag.NICHTS);
    }

    @Test
    @DisplayName(
            "H-3: Ein fortgeführter Ansatz wird mit demselben Betrag der des Plans; die Summe bleibt, und der Storno führt zurück")
    void carriedOnIsConfirmed() {
        testkommune.neu(Rolle.KAEMMEREI);
        haushalt.satzung(
                JAHR - 1,
                SchrittEintragen.nacherfasst("BEKANNTGEMACHT", LocalDate.of(JAHR - 1, 3, 14), "Amtsblatt", "Probe"));
        long davor = ansaetze.aufnehmen(JAHR - 1, haushalt.position("01.49530.6300"));
        ansaetze.setzen(davor, new AnsatzSetzen(Geldbetrag.NICHTS, "900", "Vergleich", "Haushaltsplan", true));
        jahre.anlegen(String.valueOf(JAHR), "");
        ansaetze.fortfuehren(JAHR);
        long id = haushalt.liste(JAHR).get(0).id();
        long satzung = haushalt.entwurf(JAHR);
        assertThat(jahresstellen.blatt(id).grundlage().name()).isEqualTo("VORJAHR");
        ansaetze.setzen(id, AnsatzSetzen.von(euro("900"), "900"));
        assertThat(jahresstellen.blatt(id).grundlage().name()).isEqualTo("ENTWURF");
        assertThat(jahresstellen.blatt(id).ansatz()).isEqualTo(euro("900"));
        ansaetze.setzen(id, AnsatzSetzen.von(euro("900"), "900"));
        assertThat(jahresstellen.buchungen(id, "ANSATZ", 1).zeilen())
                .as("the same one again does nothing")
                .extracting(b -> b.art().name() + " " + b.betrag().wert())
                .containsExactlyInAnyOrder("ANSATZ_VORJAHR 900.00", "ANSATZ_ENTWURF -900.00", "ANSATZ_ENTWURF 900.00");
        stornos.stornieren(satz(id, "-900.00"), "Zu früh");
        assertThat(jahresstellen.blatt(id).grundlage().name()).isEqualTo("VORJAHR");
        ansaetze.setzen(id, AnsatzSetzen.von(euro("900"), "900"));
        haushalt.bekanntmachen(satzung);
        assertThat(jahresstellen.blatt(id).ansatz())
                .as("it is in the plan, so the announcement leaves it")
                .isEqualTo(euro("900"));
    }

    @Test
    @DisplayName(
            "Anträge werden abgelehnt oder zurückgezogen, nicht storniert; R-1, R-2: nur die Kämmerei, nur in ihrer Kommune")
    void refused() {
        beginne();
        long antrag = probe.beantrage(stelle, "100");
        probe.als(probe.kaemmerei);
        assertThatThrownBy(() -> kasse.storniere(probe, antrag, "RESERVIERUNG")).hasMessage("H-9.antrag_statt_storno");
        probe.als(probe.fachamt);
        antraege.zurueckziehen(antrag, probe.version(antrag), "Doch nicht");
        probe.als(probe.kaemmerei);
        assertThatThrownBy(() -> kasse.storniere(probe, antrag, "FREIGABE")).hasMessage("H-9.antrag_statt_storno");
        long satz = kasse.letzter(probe, bindung, "BINDUNG");
        for (Rolle rolle : Rolle.values()) {
            if (rolle != Rolle.KAEMMEREI) {
                testkommune.kollege(probe.kaemmerei, rolle);
                assertThatThrownBy(() -> stornos.stornieren(satz, "Nein"))
                        .as(rolle.name())
                        .isInstanceOf(ForbiddenException.class);
            }
        }
        testkommune.neu(Rolle.KAEMMEREI);
        assertThatThrownBy(() -> stornos.stornieren(satz, "Nein")).isInstanceOf(NotFoundException.class);
    }

    /** The act with a line of this amount on the Ansatz that was not reversed. */
    private long satz(long jahresstelle, String betrag) {
        return jahresstellen.buchungen(jahresstelle, "ANSATZ", 1).zeilen().stream()
                .filter(b -> !b.storniert()
                        && !b.art().name().equals("STORNO")
                        && b.betrag().wert().toPlainString().equals(betrag))
                .map(Buchungszeile::satzId)
                .findFirst()
                .orElseThrow();
    }
}
