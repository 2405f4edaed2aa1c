package de.familienaudit.server;

import static de.familienaudit.server.Entwurfsarbeit.command;
import static de.familienaudit.server.Entwurfsarbeit.mitStelle;
import static de.familienaudit.server.Entwurfsarbeit.neu;
import static de.familienaudit.server.Entwurfsarbeit.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBearbeitenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfDetails;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfMassnahme;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfZieleService;
import de.familienaudit.zielvereinbarung.entwurf.FortschreibungService;
import de.familienaudit.zielvereinbarung.fassung.FassungDetails;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zielvereinbarung.fassung.FassungsgangService;
import de.familienaudit.zielvereinbarung.fassung.Wortlaut;
import de.familienaudit.zielvereinbarung.fassung.WortlautService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The way of a Fassung from the draft to being in force, forth and back, in the real server on the real database. */
@DisplayName("A-9: Eine Fassung geht zur Prüfung, zum Beschluss und in Kraft, und bis zum Beschluss auch zurück")
class FassungsgangIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Entwurfsarbeit arbeit;

    @Inject
    private FortschreibungService fortschreibung;

    @Inject
    private EntwurfLesenService lesen;

    @Inject
    private EntwurfBearbeitenService bearbeiten;

    @Inject
    private EntwurfZieleService ziele;

    @Inject
    private FassungsgangService gang;

    @Inject
    private VorlagenerfassungService papiere;

    @Inject
    private FassungService fassungen;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private WortlautService wortlaut;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Test
    void geringfuegigHoldsAtOnceAndIsDecidedWithTheYearlyResolution() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erste = testkommune.inKraft();
        long entwurf = arbeit.begin(erste);
        EntwurfMassnahme m = arbeit.form(entwurf, "1.1.1");
        bearbeiten.speichern(command(m, m.titel(), "IV. Quartal 2023", null, m.stellen(), m.federfuehrung(), "", ""));

        assertThat(lesen.uebersicht(entwurf, null, 1).art()).isEqualTo("GERINGFUEGIG");
        gang.geringfuegigInKraft(entwurf, lesen.uebersicht(entwurf, null, 1).version(), "Baustelle verzögert sich");

        FassungDetails d = fassungen.details(entwurf);
        assertThat(d.kopf().status()).isEqualTo("IN_KRAFT");
        assertThat(d.moeglich().wartende()).isEqualTo(1);
        assertThat(fassungen.details(erste).kopf().status()).isEqualTo("ABGELOEST");
        assertThat(massnahmen.details(m.massnahmeId(), null).giltEnde().wortlaut())
                .isEqualTo("IV. Quartal 2023");
        assertThat(massnahmen.details(m.massnahmeId(), erste).ende().wortlaut()).isEqualTo("II. Quartal 2022");

        long vereinbarung = d.kopf().zielvereinbarungId();
        testkommune.beschliesse("FORTSCHREIBUNGEN", vereinbarung, LocalDate.now(clock));
        FassungDetails danach = fassungen.details(entwurf);
        assertThat(danach.kopf().status()).isEqualTo("IN_KRAFT");
        assertThat(danach.moeglich().wartende()).isZero();
        assertThat(danach.ereignisse())
                .last()
                .satisfies(e -> assertThat(e.vorlage().nummer()).isNull());
        assertThatThrownBy(() -> testkommune.beschliesse("FORTSCHREIBUNGEN", vereinbarung, LocalDate.now(clock)))
                .hasMessageContaining("A-9.nichts_zu_beschliessen");
    }

    @Test
    void anEssentialRevisionIsExaminedDecidedAndThenInForce() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erste = testkommune.inKraft();
        long entwurf = arbeit.begin(erste);
        long neue = bearbeiten.speichern(neu(lesen.uebersicht(entwurf, null, 1), "Bänke aufstellen", ""));
        int version = lesen.uebersicht(entwurf, null, 1).version();

        assertThatThrownBy(() -> gang.geringfuegigInKraft(entwurf, version, "eilt"))
                .hasMessageContaining("A-9.nicht_geringfuegig");
        assertThatThrownBy(() -> gang.pruefen(entwurf, version, "gut")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> gang.zurPruefungGeben(entwurf, version, ""))
                .hasMessageContaining("A-3.ohne_federfuehrung");
        Akteur auditorin = testkommune.kollege(pl, Rolle.AUDITOR);
        assertThat(fassungen.details(entwurf).moeglich().pruefen()).isFalse();
        assertThatThrownBy(() -> gang.pruefen(entwurf, version, "gut")).hasMessageContaining("A-9.uebergang");
        currentActor.set(pl);
        fortschreibung.verwerfen(entwurf, version, "Es fehlt die Stelle");

        long zweiter = arbeit.begin(erste);
        EntwurfDetails d = lesen.uebersicht(zweiter, null, 1);
        long mitStelle = bearbeiten.speichern(mitStelle(neu(d, "Bänke aufstellen", ""), arbeit.form(zweiter, "1.1.1")));
        assertThat(mitStelle).isNotEqualTo(neue);
        assertThat(lesen.massnahme(zweiter, mitStelle).nummer())
                .as("freed by the discarded draft")
                .isEqualTo("1.1.3");
        gang.zurPruefungGeben(zweiter, version(zweiter), "Neu ist 1.1.3.");
        assertThatThrownBy(() -> bearbeiten.speichern(same(arbeit.form(zweiter, "1.1.1"), "zu spät")))
                .hasMessageContaining("G-1.kein_entwurf");
        currentActor.set(auditorin);
        assertThat(fassungen.details(zweiter).moeglich().pruefen()).isTrue();
        gang.pruefen(zweiter, version(zweiter), "Jetzt ist alles da.");
        assertThat(fassungen.details(zweiter).ereignisse()).last().satisfies(e -> {
            assertThat(e.erfasstVon()).isEqualTo(auditorin.anzeigename());
            assertThat(e.nacherfasst()).isFalse();
        });
        currentActor.set(pl);
        testkommune.beschliesse("FASSUNG", zweiter, LocalDate.now(clock));
        assertThat(fassungen.details(erste).kopf().status()).isEqualTo("IN_KRAFT");
        assertThatThrownBy(() -> arbeit.begin(erste)).hasMessageContaining("A-9.andere_unterwegs");
        testkommune.nacherfassen(zweiter, "IN_KRAFT", LocalDate.now(clock));

        assertThat(fassungen.details(erste).kopf().status()).isEqualTo("ABGELOEST");
        assertThat(fassungen.details(entwurf).kopf().status()).isEqualTo("VERWORFEN");
        assertThat(massnahmen.details(mitStelle, null).darfMelden()).isTrue();
        Wortlaut alt = wortlaut.lesen(erste);
        assertThat(alt.felder().get(0).ziele().get(0).massnahmen())
                .extracting(m -> m.nummer().toString())
                .containsExactly("1.1.1", "1.1.2");
    }

    @Test
    void aDraftIsReturnedRefusedAndPutOffAndStaysWhatItIs() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erste = testkommune.inKraft();
        long entwurf = arbeit.begin(erste);
        assertThatThrownBy(() -> gang.zurPruefungGeben(entwurf, version(entwurf), ""))
                .hasMessageContaining("A-9.ohne_aenderung");
        bearbeiten.speichern(
                mitStelle(neu(lesen.uebersicht(entwurf, null, 1), "Bänke", ""), arbeit.form(entwurf, "1.1.1")));
        gang.zurPruefungGeben(entwurf, version(entwurf), "");
        Akteur auditorin = testkommune.kollege(pl, Rolle.AUDITOR);
        int gesehen = version(entwurf);
        gang.zurueckgeben(entwurf, gesehen, "1.1 ist noch unklar");
        assertThatThrownBy(() -> gang.pruefen(entwurf, gesehen, "gut")).isInstanceOf(ConflictException.class);

        currentActor.set(pl);
        bearbeiten.speichern(same(arbeit.form(entwurf, "1.1.1"), "klarer"));
        gang.zurPruefungGeben(entwurf, version(entwurf), "Jetzt klar.");
        currentActor.set(auditorin);
        gang.pruefen(entwurf, version(entwurf), "Gut.");
        currentActor.set(pl);
        stimme(entwurf, "VERTAGT", "", "");
        assertThat(fassungen.details(entwurf).kopf().status()).isEqualTo("GEPRUEFT");
        stimme(entwurf, "BEHANDELT", "0", "30");
        assertThat(fassungen.details(entwurf).kopf().status()).isEqualTo("ENTWURF");
        assertThat(massnahmen
                        .details(arbeit.form(entwurf, "1.1.3").massnahmeId(), entwurf)
                        .darfMelden())
                .isFalse();
        assertThat(fassungen.details(entwurf).ereignisse())
                .extracting(FassungDetails.Ereignis::was)
                .containsExactly("ZUR_PRUEFUNG", "ENTWURF", "ZUR_PRUEFUNG", "GEPRUEFT", "VERTAGT", "ABGELEHNT");
        bearbeiten.speichern(same(arbeit.form(entwurf, "1.1.1"), "noch einmal"));
        fortschreibung.verwerfen(entwurf, version(entwurf), "Der Kreistag will es nicht");
        assertThat(fassungen.details(erste).kopf().status()).isEqualTo("IN_KRAFT");
    }

    @Test
    void aDroppedMeasureSaysSoAndNothingOfItIsLate() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erste = testkommune.inKraft();
        EntwurfMassnahme spaet = arbeit.form(erste, "1.1.1");
        assertThat(massnahmen.details(spaet.massnahmeId(), null).saeumnisse()).contains("UEBERFAELLIG");
        long zweite = arbeit.begin(erste);
        assertThat(massnahmen.details(spaet.massnahmeId(), zweite).saeumnisse()).isEmpty();
        MassnahmenFilter entwurf = inFassung(zweite);
        assertThat(massnahmen.alle(entwurf)).hasSize(2).allMatch(z -> z.saeumnisse()
                .isEmpty());
        assertThat(massnahmen.alle(entwurf.nurSaeumnis("UEBERFAELLIG"))).isEmpty();
        EntwurfMassnahme m = arbeit.form(zweite, "1.1.1");
        bearbeiten.streichen(zweite, m.massnahmeId(), m.version());
        testkommune.nacherfassen(zweite, "BESCHLOSSEN", LocalDate.now(clock));
        assertThat(massnahmen.details(spaet.massnahmeId(), null).darfMelden())
                .as("until the new Fassung is in force")
                .isTrue();
        testkommune.nacherfassen(zweite, "IN_KRAFT", LocalDate.now(clock));

        MassnahmeDetails danach = massnahmen.details(spaet.massnahmeId(), null);
        assertThat(danach.wegfall().nummer()).isEqualTo(2);
        assertThat(danach.wegfall().seit()).isEqualTo(LocalDate.now(clock));
        assertThat(danach.saeumnisse()).isEmpty();
        assertThat(danach.darfMelden()).isFalse();
        assertThat(danach.darfKommentieren()).isTrue();
        assertThat(massnahmen.alle(inFassung(erste))).hasSize(2).allMatch(z -> z.saeumnisse()
                .isEmpty());
    }

    private static MassnahmenFilter inFassung(long fassung) {
        return new MassnahmenFilter(fassung, null, null, null, null, null, false, null, false, 1);
    }

    private int version(long fassung) {
        return fassungen.details(fassung).version();
    }

    private void stimme(long fassung, String stand, String ja, String nein) {
        papiere.erfassen(testkommune
                .beschluss(testkommune.gremium(), LocalDate.now(clock), stand, ja, nein)
                .mit(new Bezugsangabe(
                        List.of(Bezugsangabe.Gegenstandsangabe.ganz("FASSUNG", fassung)), List.of(), null)));
    }
}
