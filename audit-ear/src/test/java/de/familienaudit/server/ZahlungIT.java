package de.familienaudit.server;

import static de.familienaudit.server.Bindungsprobe.euro;
import static de.familienaudit.server.Haushaltsprobe.HEUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.zahlung.Abschliessen;
import de.familienaudit.haushalt.zahlung.Umbuchen;
import de.familienaudit.haushalt.zahlung.ZahlungEintragen;
import de.familienaudit.haushalt.zahlung.ZahlungService;
import de.familienaudit.haushalt.zahlung.Zahlungsvorschau;
import de.familienaudit.haushalt.zustimmung.BindungVollziehen;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An order of 1.000 € of an invented Kommune, paid in parts. */
@DisplayName("H-9: Teilzahlungen lassen den richtigen Rest, der Abschluss gibt ihn frei")
class ZahlungIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Bindungsprobe probe;

    @Inject
    private Zahlungsprobe kasse;

    @Inject
    private Haushaltsprobe haushalt;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private ZahlungService zahlungen;

    private long stelle;
    private long bindung;

    /** 1.500 € of which 1.000 € are committed. */
    private void beginne() {
        probe.beginne();
        stelle = probe.position("01.49530.6300", "1.500");
        probe.schritt("BEKANNTGEMACHT", 1);
        bindung = kasse.gebunden(probe, stelle, "1.000");
    }

    @Test
    @DisplayName(
            "700 und 50 auf einen Auftrag über 1.000 lassen 250; eine Erstattung lässt den Rest, der Abschluss gibt ihn frei")
    void paidInParts() {
        beginne();
        kasse.zahle(probe, bindung, "700");
        assertThat(probe.stand(bindung)).isEqualTo("TEILWEISE_GEZAHLT");
        kasse.zahle(probe, bindung, "50,00 €");
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("0.00 250.00 750.00");
        assertThat(probe.verfuegbar(stelle)).as("paying lowers nothing").isEqualTo(euro("500"));
        kasse.erstatte(probe, bindung, "100");
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("0.00 250.00 650.00");
        assertThat(probe.verfuegbar(stelle)).isEqualTo(euro("600"));
        kasse.schliesse(probe, bindung);
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("0.00 0.00 650.00");
        assertThat(probe.verfuegbar(stelle)).isEqualTo(euro("850"));
        assertThat(probe.stand(bindung)).isEqualTo("GEZAHLT");
        assertThat(probe.blatt(bindung).verlauf())
                .extracting(v -> v.art().name() + " " + v.beleg() + " " + v.begruendung())
                .containsExactly(
                        "ABSCHLUSS  Fertig",
                        "ERSTATTUNG Gutschrift Überzahlt",
                        "ZAHLUNG Rechnung 1 ",
                        "ZAHLUNG Rechnung 1 ",
                        "BINDUNG  ",
                        "RESERVIERUNG  ");
    }

    @Test
    @DisplayName(
            "Was über dem Rest liegt, kommt aus dem Verfügbaren; die Vorschau sagt es vorher, und mehr wird abgelehnt")
    void aboveTheRest() {
        beginne();
        ZahlungEintragen mehr = kasse.zahlung(probe, bindung, "1.200");
        Zahlungsvorschau vorher = zahlungen.vorschau(bindung, mehr);
        assertThat(vorher.verstoesse()).isEmpty();
        assertThat(vorher.rest()).isEqualTo(euro("1.000"));
        assertThat(vorher.ueberDemRest()).isEqualTo(euro("200"));
        assertThat(vorher.grenzen()).singleElement().satisfies(g -> {
            assertThat(g.nummer()).isEqualTo("01.49530.6300");
            assertThat(g.danach()).isEqualTo(euro("300"));
        });
        assertThat(zahlungen
                        .vorschau(bindung, kasse.zahlung(probe, bindung, "1.000"))
                        .grenzen())
                .as("nothing changes what is available")
                .isEmpty();
        ZahlungEintragen zuViel = kasse.zahlung(probe, bindung, "1.500,01");
        assertThat(zahlungen.vorschau(bindung, zuViel).verstoesse())
                .extracting(Violation::code)
                .containsExactly("H-5.reicht_nicht");
        assertThatThrownBy(() -> zahlungen.zahlen(bindung, probe.version(bindung), zuViel))
                .hasMessage("H-5.reicht_nicht");
        kasse.zahle(probe, bindung, "1.200");
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("0.00 0.00 1200.00");
        assertThat(probe.verfuegbar(stelle)).isEqualTo(euro("300"));
    }

    @Test
    @DisplayName(
            "R-3: Wer beantragt hat, zahlt nicht über den Rest und bucht ihn nicht um; was gebunden ist, kann er zahlen")
    void whoAskedPaysNoMoreThanTheRest() {
        beginne();
        long andere = probe.position("01.49530.6400", "0,01");
        Akteur beides = KreisTest.mit(probe.fachamt, EnumSet.of(Rolle.FACHAMT, Rolle.KAEMMEREI));
        probe.als(beides);
        assertThatThrownBy(() -> kasse.zahle(probe, bindung, "1.000,01")).hasMessage("R-3.rest_selbst_beantragt");
        assertThatThrownBy(() -> kasse.buche(probe, bindung, andere, "0,01")).hasMessage("R-3.rest_selbst_beantragt");
        kasse.zahle(probe, bindung, "1.000");
        assertThat(probe.stand(bindung)).isEqualTo("GEZAHLT");
    }

    @Test
    @DisplayName("R-3: Wer beantragt hat, öffnet einen abgeschlossenen Auftrag nicht wieder")
    void whoAskedDoesNotReopen() {
        beginne();
        kasse.schliesse(probe, bindung);
        probe.als(KreisTest.mit(probe.fachamt, EnumSet.of(Rolle.FACHAMT, Rolle.KAEMMEREI)));
        assertThatThrownBy(() -> kasse.storniere(probe, bindung, "ABSCHLUSS")).hasMessage("R-3.rest_selbst_beantragt");
        probe.als(probe.kaemmerei);
        kasse.storniere(probe, bindung, "ABSCHLUSS");
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("0.00 1000.00 0.00");
    }

    @Test
    @DisplayName("H-3: Vor der Bekanntmachung wird gezahlt, was gebunden ist, und nicht mehr")
    void provisionalPaysNoMoreThanTheRest() {
        probe.beginne();
        stelle = probe.position("01.49530.6300", "1.500");
        bindung = probe.beantrage(stelle, "1.000");
        probe.stimmeZu(bindung);
        probe.binde(bindung, new BindungVollziehen("RECHTLICH_VERPFLICHTET", "Vertrag", false, false, null));
        assertThat(zahlungen
                        .vorschau(bindung, kasse.zahlung(probe, bindung, "1.000,01"))
                        .verstoesse())
                .extracting(Violation::code)
                .containsExactly("H-3.mehr_als_gebunden");
        long andere = probe.position("01.49530.6400", "300");
        assertThatThrownBy(() -> kasse.buche(probe, bindung, andere, "1")).hasMessage("H-3.umbuchen_vorlaeufig");
        assertThatThrownBy(() -> kasse.zahle(probe, bindung, "1.000,01")).hasMessage("H-3.mehr_als_gebunden");
        kasse.zahle(probe, bindung, "1.000");
        assertThat(probe.stand(bindung)).isEqualTo("GEZAHLT");
    }

    @Test
    @DisplayName("Der Rest wird auf eine andere Haushaltsstelle umgebucht; was gezahlt ist, bleibt, wo es war")
    void moved() {
        beginne();
        long andere = probe.position("01.49530.6400", "300");
        kasse.zahle(probe, bindung, "600");
        assertThatThrownBy(() -> kasse.buche(probe, bindung, andere, "400,01")).hasMessage("H-9.umbuchung_zu_hoch");
        assertThatThrownBy(() -> kasse.buche(probe, bindung, andere, "400")).hasMessage("H-5.reicht_nicht");
        assertThatThrownBy(() -> kasse.buche(probe, bindung, stelle, "1")).hasMessage("H-9.selbe_haushaltsstelle");
        kasse.buche(probe, bindung, andere, "200");
        kasse.buche(probe, bindung, andere, "100");
        assertThat(probe.blatt(bindung).zeilen()).hasSize(2);
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("0.00 100.00 600.00");
        assertThat(kasse.liegt(probe, bindung, 1)).isEqualTo("0.00 300.00 0.00");
        assertThat(probe.verfuegbar(stelle)).isEqualTo(euro("800"));
        assertThat(probe.verfuegbar(andere)).isEqualTo(Geldbetrag.NICHTS);
        zahlungen.zahlen(
                bindung,
                probe.version(bindung),
                new ZahlungEintragen(kasse.zeile(probe, bindung, 1), "300", HEUTE, "Rechnung 2", ""));
        assertThat(kasse.liegt(probe, bindung, 1)).isEqualTo("0.00 0.00 300.00");
        long einnahme = ansaetze.aufnehmen(Haushaltsprobe.JAHR, haushalt.position("01.49530.1100"));
        assertThatThrownBy(() -> kasse.buche(probe, bindung, einnahme, "1")).hasMessage("H-9.keine_ausgabe");
        long naechstes = haushalt.imNeuenJahr(Haushaltsprobe.JAHR + 1, "01.49530.6500");
        assertThatThrownBy(() -> kasse.buche(probe, bindung, naechstes, "1")).hasMessageContaining("H-9.anderes_jahr");
    }

    @Test
    @DisplayName("Was nicht geht, wird am Feld abgelehnt, alles auf einmal; was nur reserviert ist, wird erst gebunden")
    void refused() {
        beginne();
        int version = probe.version(bindung);
        assertThatThrownBy(() -> zahlungen.zahlen(
                        bindung, version, new ZahlungEintragen(null, "4500.5", HEUTE.plusDays(1), " ", "")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactlyInAnyOrder(
                                "zeile form.pflichtfeld",
                                "betrag G-5.punkt_statt_komma",
                                "tag H-9.in_der_zukunft",
                                "beleg form.pflichtfeld"));
        assertThatThrownBy(() -> zahlungen.erstatten(
                        bindung,
                        version,
                        new ZahlungEintragen(kasse.zeile(probe, bindung, 0), "1", HEUTE.minusYears(1), "", "")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactlyInAnyOrder(
                                "tag H-9.vor_antrag",
                                "beleg form.pflichtfeld",
                                "begruendung G-1.aenderung_ohne_grund",
                                "betrag H-9.erstattung_zu_hoch"));
        assertThatThrownBy(() -> zahlungen.abschliessen(bindung, version, new Abschliessen(null, "", "")))
                .hasMessage("form.pflichtfeld, G-1.aenderung_ohne_grund");
        assertThatThrownBy(() -> zahlungen.umbuchen(bindung, version, new Umbuchen(null, null, "", null, "", "")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder("zeile", "betrag", "tag", "begruendung", "haushaltsstelle"));
        ZahlungEintragen fremd = new ZahlungEintragen(0L, "1", HEUTE, "Rechnung", "");
        assertThatThrownBy(() -> zahlungen.zahlen(bindung, version, fremd)).isInstanceOf(NotFoundException.class);
        long beantragt = probe.beantrage(stelle, "100");
        probe.als(probe.kaemmerei);
        assertThatThrownBy(() -> kasse.zahle(probe, beantragt, "1")).hasMessage("H-9.erst_binden");
        assertThatThrownBy(() -> kasse.schliesse(probe, beantragt)).hasMessage("H-9.nichts_gebunden");
        kasse.schliesse(probe, bindung);
        assertThatThrownBy(() -> kasse.zahle(probe, bindung, "1")).hasMessage("H-9.ohne_bindung");
    }

    @Test
    @DisplayName("G-4, R-1, R-2: Wer Altes sah, wird aufgehalten; nur die Kämmerei zahlt, und nur in ihrer Kommune")
    void onlyWhatWasSeenAndWhoMay() {
        beginne();
        int version = probe.version(bindung);
        ZahlungEintragen zahlung = kasse.zahlung(probe, bindung, "10");
        zahlungen.zahlen(bindung, version, zahlung);
        assertThatThrownBy(() -> zahlungen.zahlen(bindung, version, zahlung)).isInstanceOf(ConflictException.class);
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("0.00 990.00 10.00");
        int danach = probe.version(bindung);
        for (Rolle rolle : Rolle.values()) {
            if (rolle != Rolle.KAEMMEREI) {
                testkommune.kollege(probe.kaemmerei, rolle);
                assertThatThrownBy(() -> zahlungen.zahlen(bindung, danach, zahlung))
                        .as(rolle.name())
                        .isInstanceOf(ForbiddenException.class);
            }
        }
        testkommune.neu(Rolle.KAEMMEREI);
        assertThatThrownBy(() -> zahlungen.zahlen(bindung, danach, zahlung)).isInstanceOf(NotFoundException.class);
    }
}
