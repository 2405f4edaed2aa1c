package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenService;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.signatur.schriftstueck.SchriftstueckDetails;
import de.familienaudit.signatur.schriftstueck.SchriftstueckFilter;
import de.familienaudit.signatur.signaturpruefung.SignaturauskunftService;
import de.familienaudit.signatur.unterzeichnung.UnterzeichnungService;
import de.familienaudit.signatur.zertifikat.ZertifikatErfassen;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may sign, today and in this Kommune: S-1, R-2, R-3, R-4. */
@DisplayName("S-1, R-2, R-3, R-4: Ein Schriftstück unterzeichnet nur, wer es am selben Tag darf")
class OnlyTheLandraetinSignsIT extends SigningTest {

    @Inject
    private UnterzeichnungService unterzeichnung;

    @Inject
    private SignaturauskunftService pruefung;

    @Inject
    private AufgabenService aufgaben;

    @Test
    @DisplayName("S-1, R-3: among the tasks stands what she may sign, and only that is counted")
    void tasksAreWhatShePutForwardNotHerself() {
        vorgelegt();
        currentActor.set(new Akteur(
                landraetin.kontoId(),
                landraetin.benutzername(),
                landraetin.anzeigename(),
                landraetin.kommuneId(),
                landraetin.kommuneName(),
                Set.of(Rolle.LANDRAT, Rolle.PROJEKTLEITUNG)));
        long zweite = testkommune.importiere(null);
        testkommune.nacherfassen(zweite, "BESCHLOSSEN", heute.minusDays(2));
        erklaerung.zurUnterschriftGeben(zweite, fassungen.details(zweite).version());

        assertThat(zurUnterschrift()).singleElement().satisfies(wartend -> {
            assertThat(wartend.gesamt()).isEqualTo(1);
            assertThat(wartend.aufgaben()).extracting(Aufgabe::id).containsExactly(papier);
        });

        currentActor.set(pl);
        assertThat(zurUnterschrift()).isEmpty();
    }

    private List<Aufgabengruppe> zurUnterschrift() {
        return aufgaben.meine().stream()
                .filter(gruppe -> gruppe.art().equals("ZUR_UNTERSCHRIFT"))
                .toList();
    }

    @Test
    @DisplayName("S-1, R-3: neither Projektleitung nor Administration signs, also not by a forged call")
    void nobodyElseSigns() {
        vorgelegt();
        refused(() -> gang.unterzeichnen(mit(LANDRAETIN)), ForbiddenException.class, "R-1.nicht_erlaubt");
        refused(() -> unterzeichnung.bestaetigen(papier, 1), ForbiddenException.class, "R-1.nicht_erlaubt");
        for (Rolle rolle : List.of(Rolle.ADMINISTRATION, Rolle.GREMIENBUERO, Rolle.AUDITOR, Rolle.FACHAMT)) {
            testkommune.kollege(pl, rolle);
            refused(() -> gang.unterzeichnen(mit(LANDRAETIN)), ForbiddenException.class, "R-1.nicht_erlaubt");
        }
        testkommune.kollege(pl, Rolle.LANDRAT);
        refused(() -> gang.unterzeichnen(mit(LANDRAETIN)), ForbiddenException.class, "S-1.ohne_funktion");
        currentActor.set(pl);
        unchanged();
    }

    @Test
    @DisplayName("S-1, R-4: the deputy signs i. V. in the period and not after it, and only with an own certificate")
    void theDeputySignsInThePeriodOnly() {
        vorgelegt();
        Akteur vertreter = testkommune.kollege(pl, Rolle.KAEMMEREI);
        long vertretung = vertretung(vertreter);
        eintragen(vertreter, VERTRETER);

        Akteur inVertretung = akteur(vertreter);
        currentActor.set(inVertretung);
        refused(() -> gang.unterzeichnen(mit(LANDRAETIN)), BusinessRuleException.class, "S-1.zertifikat_fremd");

        testkommune.verlege(pl, vertretung, heute.plusDays(1), heute.plusDays(2));
        currentActor.set(inVertretung);
        refused(() -> gang.unterzeichnen(mit(VERTRETER)), ForbiddenException.class, "S-1.ohne_funktion");
        unchanged();

        testkommune.verlege(pl, vertretung, heute, heute);
        currentActor.set(inVertretung);
        gang.unterzeichnen(mit(VERTRETER));
        SchriftstueckDetails.Signatur signatur = papiere.details(papier).unterzeichnung();
        assertThat(signatur.person()).isEqualTo("Person KAEMMEREI");
        assertThat(signatur.funktion()).isEqualTo("Jugendamt");
        assertThat(signatur.vertretene()).isEqualTo("Person LANDRAT");
        assertThat(letztes().beleg().grund()).contains("i. V. Jugendamt");
    }

    @Test
    @DisplayName("R-2: papers and certificates of another Kommune answer like ones that do not exist")
    void anotherKommuneSeesNothing() {
        vorgelegt();
        byte[] eingefroren = datei(false);
        Akteur fremde = testkommune.neu(Rolle.LANDRAT);
        assertThatThrownBy(() -> papiere.details(papier)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papiere.datei(papier, false)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> gang.unterzeichnen(mit(LANDRAETIN))).isInstanceOf(NotFoundException.class);
        assertThat(papiere.liste(new SchriftstueckFilter("", 1)).gesamt()).isZero();
        assertThat(pruefung.pruefe(eingefroren).schriftstueck()).isNull();
        assertThat(register.liste(1).seite().gesamt()).isZero();
        assertThatThrownBy(() -> register.erfassen(new ZertifikatErfassen(pl.kontoId(), VERTRETER.zertifikat())))
                .isInstanceOf(NotFoundException.class);
        assertThat(fremde.kommuneId()).isNotEqualTo(pl.kommuneId());
    }
}
