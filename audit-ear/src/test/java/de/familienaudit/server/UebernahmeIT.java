package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBearbeitenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfDetails;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfMassnahme;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittMelden;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import de.familienaudit.zielvereinbarung.uebernahme.NeuesZiel;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeDetails;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeEntscheiden;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeEntscheiden.Gewaehlt;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeLesenService;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From one agreement to the next, in the real server on the real database. */
@DisplayName("A-10, G-1, G-4: Endet eine Zielvereinbarung, verschwindet keine offene Maßnahme")
class UebernahmeIT extends ServerTest {

    private static final LocalDate BESCHLUSS = LocalDate.of(2024, 3, 1);

    /** The first measure of the example agreement, and a new one. */
    private static final String NACHFOLGERIN = Testkommune.DOKUMENT
            .replace("Maßnahme 1.1.2\tSpielplätze prüfen", "Maßnahme 1.1.2\tBänke aufstellen")
            .replace("Maßnahme 1.1.1\t", "Maßnahme 1.1.3\t");

    @Inject
    private Testkommune testkommune;

    @Inject
    private UebernahmeService uebernahme;

    @Inject
    private UebernahmeLesenService lesen;

    @Inject
    private EntwurfLesenService entwuerfe;

    @Inject
    private EntwurfBearbeitenService bearbeiten;

    @Inject
    private FassungService fassungen;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private FortschrittService fortschritt;

    @Inject
    private CurrentActor currentActor;

    @Test
    void eachMeasureGoesOnOrEndsAndItsReportsStayWithIt() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long alte = testkommune.inKraft();
        long uebersicht = zeile(alte, "1.1.1").massnahmeId();
        melden(uebersicht, "Die Übersicht ist halb fertig.");
        long neue = testkommune.importiere(NACHFOLGERIN, null);
        assertThatThrownBy(() -> testkommune.nacherfassen(neue, "BESCHLOSSEN", BESCHLUSS))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("A-10.uebernahme_fehlt");

        uebernahme.beginnen(alte, neue);
        assertThatThrownBy(() -> testkommune.nacherfassen(neue, "BESCHLOSSEN", BESCHLUSS))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .containsExactly(Violation.at(
                                "gegenstaende:0:gegenstand", "A-10.unentschieden", "Vereinbarung", 2, "1.1.1, 1.1.2")));
        assertThat(entscheide(alte, "ENTHALTEN", "", "1.1.1")).isEqualTo(1);
        assertThat(entscheide(alte, "UEBERNEHMEN", "", "1.1.2")).isEqualTo(1);

        UebernahmeDetails d = lesen.details(alte, null, false, 1);
        assertThat(d.gesamt()).isEqualTo(2);
        assertThat(d.fehlen()).isZero();
        assertThat(zeile(alte, "1.1.1").nachfolgende()).isEqualTo("1.1.3 Übersicht der Angebote erstellen");
        assertThat(zeile(alte, "1.1.2").nachfolgende()).isEqualTo("1.1.4 Spielplätze prüfen");
        assertThat(entwuerfe.massnahme(neue, uebersicht).nummer()).isEqualTo("1.1.3");

        assertThat(entscheide(alte, "BEENDEN", "Die Spielplätze sind <b>geprüft</b>.", "1.1.2"))
                .isEqualTo(1);
        assertThat(nummern(neue)).containsExactly("1.1.2", "1.1.3");
        testkommune.nacherfassen(neue, "BESCHLOSSEN", BESCHLUSS);
        assertThatThrownBy(() -> entscheide(alte, "BEENDEN", "Anders", "1.1.2"))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("A-10.nachfolgerin_beschlossen");
        long spielplaetze = zeile(alte, "1.1.2").massnahmeId();
        testkommune.nacherfassen(neue, "IN_KRAFT", BESCHLUSS.plusDays(1));

        assertThat(fassungen.details(alte).kopf().status()).isEqualTo("ABGELOEST");
        assertThat(lesen.details(alte, null, false, 1).wirksamAm()).isEqualTo(BESCHLUSS.plusDays(1));
        MassnahmeDetails weiter = massnahmen.details(uebersicht, null);
        assertThat(weiter.fassung().id()).isEqualTo(neue);
        assertThat(weiter.status()).isEqualTo("IN_UMSETZUNG");
        assertThat(weiter.meldungen()).extracting("text").containsExactly("Die Übersicht ist halb fertig.");
        MassnahmeDetails ende = massnahmen.details(spielplaetze, null);
        assertThat(ende.status()).isEqualTo("ENTFALLEN");
        assertThat(ende.meldungen()).singleElement().satisfies(m -> {
            assertThat(m.grund()).isEqualTo("Die Spielplätze sind <b>geprüft</b>.");
            assertThat(m.stand()).isEqualTo(BESCHLUSS.plusDays(1));
            assertThat(m.gemeldetVon()).isEqualTo("Person PROJEKTLEITUNG");
        });
    }

    @Test
    void twoOldMeasuresInOneNewOneCanBeTakenApartAgain() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long alte = testkommune.inKraft();
        long neue = testkommune.importiere(NACHFOLGERIN, null);
        uebernahme.beginnen(alte, neue);
        long baenke = entwurfId(neue, "1.1.2");
        uebernahme.entscheiden(new UebernahmeEntscheiden(
                alte, List.of(gewaehlt(alte, "1.1.1"), gewaehlt(alte, "1.1.2")), "ENTHALTEN", null, baenke, ""));
        assertThat(zeile(alte, "1.1.1").dieselbe()).isTrue();
        assertThat(zeile(alte, "1.1.2").dieselbe()).isFalse();
        assertThat(lesen.details(alte, null, false, 1).fehlen()).isZero();

        uebernahme.zuruecknehmen(alte, List.of(gewaehlt(alte, "1.1.1")));
        assertThat(entwurfId(neue, "1.1.2")).isEqualTo(baenke);
        assertThat(zeile(alte, "1.1.2").gilt()).isTrue();
        assertThat(lesen.details(alte, null, false, 1).fehlen()).isEqualTo(1);

        uebernahme.abbrechen(alte);
        assertThat(lesen.details(alte, null, false, 1).begonnen()).isFalse();
        assertThat(nummern(neue)).containsExactly("1.1.2", "1.1.3");
    }

    @Test
    void whatIsDroppedFromTheDraftAgainIsUndecidedAgain() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long alte = testkommune.inKraft();
        long neue = testkommune.importiere(NACHFOLGERIN, null);
        uebernahme.beginnen(alte, neue);
        entscheide(alte, "UEBERNEHMEN", "", "1.1.1", "1.1.2");
        long id = zeile(alte, "1.1.2").massnahmeId();
        EntwurfMassnahme m = entwuerfe.massnahme(neue, id);
        bearbeiten.streichen(neue, id, m.version());

        assertThat(lesen.details(alte, null, false, 1).fehlen()).isEqualTo(1);
        assertThat(zeile(alte, "1.1.2").gilt()).isFalse();
        assertThatThrownBy(() -> testkommune.nacherfassen(neue, "BESCHLOSSEN", BESCHLUSS))
                .hasMessageContaining("A-10.unentschieden");
    }

    @Test
    void whoDecidesOnWhatSomebodyDecidedInBetweenIsToldByName() {
        Akteur eine = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long alte = testkommune.inKraft();
        uebernahme.beginnen(alte, null);
        Gewaehlt gesehen = gewaehlt(alte, "1.1.1");
        testkommune.kollege(eine, Rolle.PROJEKTLEITUNG);
        entscheide(alte, "BEENDEN", "Erster Grund", "1.1.1");
        currentActor.set(eine);

        assertThatThrownBy(() -> uebernahme.entscheiden(
                        new UebernahmeEntscheiden(alte, List.of(gesehen), "BEENDEN", null, null, "Zweiter Grund")))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        e -> assertThat(e.violations().get(0).params().get(0)).isEqualTo("Person PROJEKTLEITUNG"));
        assertThat(zeile(alte, "1.1.1").grund()).isEqualTo("Erster Grund");
    }

    @Test
    void anAgreementIsClosedWithAReasonForEachOpenMeasure() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long alte = testkommune.inKraft();
        assertThatThrownBy(() -> testkommune.nacherfassen(alte, "ABGELOEST", LocalDate.of(2023, 1, 1)))
                .hasMessageContaining("A-10.unentschieden");
        uebernahme.beginnen(alte, null);
        assertThatThrownBy(() -> entscheide(alte, "UEBERNEHMEN", "", "1.1.1"))
                .hasMessageContaining("A-10.ohne_nachfolgerin");
        entscheide(alte, "BEENDEN", "Der Kreis wird aufgelöst.", "1.1.1");
        int version = fassungen.details(alte).version();
        assertThatThrownBy(() -> uebernahme.schliessen(alte, version, "Auflösung"))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .containsExactly(Violation.of("A-10.unentschieden", "Vereinbarung", 1, "1.1.2")));
        entscheide(alte, "BEENDEN", "Der Kreis wird aufgelöst.", "1.1.2");
        long id = zeile(alte, "1.1.1").massnahmeId();
        uebernahme.schliessen(alte, version, "Auflösung");

        assertThat(fassungen.details(alte).kopf().status()).isEqualTo("ABGELOEST");
        assertThat(massnahmen.details(id, null).status()).isEqualTo("ENTFALLEN");
    }

    @Test
    void aSecondZielIsToldBeforeItIsMade() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long alte = testkommune.inKraft();
        List<Long> massnahmen =
                List.of(zeile(alte, "1.1.1").massnahmeId(), zeile(alte, "1.1.2").massnahmeId());
        assertThat(lesen.neueZiele(alte, massnahmen)).as("nothing is begun").isEmpty();
        long neue =
                testkommune.importiere(NACHFOLGERIN.replace("Angebote sind bekannt", "Alle kennen die Angebote"), null);
        uebernahme.beginnen(alte, neue);

        assertThat(lesen.neueZiele(alte, massnahmen))
                .containsExactly(new NeuesZiel("1.1", "Angebote sind bekannt", "1.2", "Alle kennen die Angebote"));
        assertThat(nummern(neue)).containsExactly("1.1.2", "1.1.3");
        entscheide(alte, "UEBERNEHMEN", "", "1.1.1", "1.1.2");
        assertThat(nummern(neue)).containsExactly("1.1.2", "1.1.3", "1.2.1", "1.2.2");
        assertThat(lesen.neueZiele(alte, massnahmen)).as("it is there now").isEmpty();
    }

    private int entscheide(long alte, String art, String grund, String... nummern) {
        List<Gewaehlt> gewaehlt =
                List.of(nummern).stream().map(n -> gewaehlt(alte, n)).toList();
        return uebernahme.entscheiden(new UebernahmeEntscheiden(alte, gewaehlt, art, null, null, grund));
    }

    private Gewaehlt gewaehlt(long alte, String nummer) {
        UebernahmeDetails.Zeile z = zeile(alte, nummer);
        return new Gewaehlt(z.massnahmeId(), z.stand());
    }

    private UebernahmeDetails.Zeile zeile(long alte, String nummer) {
        return lesen.details(alte, null, false, 1).zeilen().stream()
                .filter(z -> z.nummer().equals(nummer))
                .findFirst()
                .orElseThrow();
    }

    private List<String> nummern(long entwurf) {
        return zeilen(entwurf).stream().map(EntwurfDetails.Zeile::nummer).toList();
    }

    private long entwurfId(long entwurf, String nummer) {
        return zeilen(entwurf).stream()
                .filter(z -> z.nummer().equals(nummer))
                .findFirst()
                .orElseThrow()
                .massnahmeId();
    }

    private List<EntwurfDetails.Zeile> zeilen(long entwurf) {
        return entwuerfe.uebersicht(entwurf, null, 1).felder().stream()
                .flatMap(f -> f.ziele().stream())
                .flatMap(z -> z.massnahmen().stream())
                .toList();
    }

    private void melden(long massnahme, String text) {
        fortschritt.melden(new FortschrittMelden(
                massnahme,
                massnahmen.details(massnahme, null).version(),
                "IN_UMSETZUNG",
                LocalDate.of(2023, 5, 2),
                text,
                "",
                "",
                "",
                null,
                null,
                "",
                false));
    }
}
