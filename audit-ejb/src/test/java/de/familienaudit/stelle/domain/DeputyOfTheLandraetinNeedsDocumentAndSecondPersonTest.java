package de.familienaudit.stelle.domain;

import static de.familienaudit.stelle.domain.Beispielvertretung.BIS;
import static de.familienaudit.stelle.domain.Beispielvertretung.HEUTE;
import static de.familienaudit.stelle.domain.Beispielvertretung.INHABERIN;
import static de.familienaudit.stelle.domain.Beispielvertretung.NENNENDE;
import static de.familienaudit.stelle.domain.Beispielvertretung.VERTRETER;
import static de.familienaudit.stelle.domain.Beispielvertretung.akteur;
import static de.familienaudit.stelle.domain.Beispielvertretung.vermerk;
import static de.familienaudit.stelle.domain.Beispielvertretung.vertretung;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Rolle;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-4, R-3: Wer die Landrätin vertritt, braucht die Urkunde und die Bestätigung einer zweiten Person")
class DeputyOfTheLandraetinNeedsDocumentAndSecondPersonTest {

    private final Vertretung v = vertretung(true);

    @Test
    void withoutBothItHasNoEffect() {
        assertThat(v.landrat()).isTrue();
        assertThat(v.istUnbestaetigt()).isTrue();
        assertThat(v.stand(HEUTE)).isEqualTo(Vertretungsstand.UNBESTAETIGT);
        assertThat(Refusals.codes(() -> v.bestaetigen(vermerk(INHABERIN), HEUTE)))
                .containsExactly("R-4.urkunde_fehlt");

        v.belegen(urkunde(77), HEUTE);
        assertThat(v.urkunde().map(Urkunde::inhaltId)).contains(77L);
        assertThat(v.stand(HEUTE)).isEqualTo(Vertretungsstand.UNBESTAETIGT);

        v.bestaetigen(vermerk(INHABERIN), HEUTE);
        assertThat(v.bestaetigung()).contains(vermerk(INHABERIN));
        assertThat(v.istUnbestaetigt()).isFalse();
        assertThat(v.stand(HEUTE)).isEqualTo(Vertretungsstand.LAEUFT);
    }

    @Test
    void afterTheConfirmationTheDocumentStays() {
        v.belegen(urkunde(77), HEUTE);
        v.belegen(urkunde(78), HEUTE);
        v.bestaetigen(vermerk(INHABERIN), HEUTE);

        assertThat(Refusals.codes(() -> v.belegen(urkunde(79), HEUTE))).containsExactly("R-4.schon_bestaetigt");
        assertThat(Refusals.codes(() -> v.bestaetigen(vermerk(INHABERIN), HEUTE)))
                .containsExactly("R-4.schon_bestaetigt");
        assertThat(v.urkunde().map(Urkunde::inhaltId)).contains(78L);
    }

    @Test
    void theDocumentIsKnownByNameKindFingerprintAndAuthor() {
        assertThat(v.urkunde()).isEmpty();
        v.belegen(urkunde(77), HEUTE);

        Urkunde u = v.urkunde().orElseThrow();
        assertThat(u.dateiname()).isEqualTo("a.pdf");
        assertThat(u.medientyp()).isEqualTo("application/pdf");
        assertThat(u.sha256()).isEqualTo("ab".repeat(32));
        assertThat(u.groesse()).isEqualTo(5);
        assertThat(u.hochgeladen()).isEqualTo(vermerk(INHABERIN));
    }

    @Test
    void whatIsOverOrNeedsNoneIsNotConfirmed() {
        assertThat(Refusals.codes(() -> v.belegen(urkunde(77), BIS.plusDays(1))))
                .containsExactly("R-4.schon_vorbei");
        assertThat(Refusals.codes(() -> vertretung(false).belegen(urkunde(77), HEUTE)))
                .containsExactly("R-4.ohne_bestaetigung");
        assertThat(vertretung(false).istUnbestaetigt()).isFalse();
        assertThat(vertretung(false).bestaetigung()).isEmpty();
    }

    @Test
    void theSecondPersonIsNeitherTheNamerNorTheDeputyNorAdministration() {
        assertThat(confirm(akteur(99, Rolle.PROJEKTLEITUNG))).isEmpty();
        assertThat(confirm(akteur(99, Rolle.GREMIENBUERO))).isEmpty();
        assertThat(confirm(akteur(INHABERIN, Rolle.LANDRAT))).isEmpty();
        assertThat(confirm(akteur(NENNENDE, Rolle.PROJEKTLEITUNG))).containsExactly("R-4.bestaetigung_durch_zweite");
        assertThat(confirm(akteur(VERTRETER, Rolle.GREMIENBUERO))).containsExactly("R-4.bestaetigung_durch_vertreter");
        assertThat(confirm(akteur(99, Rolle.ADMINISTRATION, Rolle.PROJEKTLEITUNG)))
                .containsExactly("R-3.administration_bestaetigt");
        assertThat(confirm(akteur(99, Rolle.FACHAMT))).containsExactly("R-4.bestaetigung_nur_selbst");
        assertThat(new VertretungsbefugnisPolicy(akteur(VERTRETER)).darfBestaetigen(v))
                .isFalse();
    }

    @Test
    @DisplayName("R-4: nobody confirms a deputy with a role that is only lent")
    void aLentRoleConfirmsNothing() {
        Akteur deputy = akteur(99, Rolle.FACHAMT).mitVertretung(Map.of(Rolle.LANDRAT, "Landrätin"));

        assertThat(deputy.hat(Rolle.LANDRAT)).isTrue();
        assertThat(confirm(deputy)).containsExactly("R-4.bestaetigung_nur_selbst");
    }

    @Test
    void nobodyBringsTheOwnDocument() {
        assertThat(belegen(akteur(VERTRETER, Rolle.PROJEKTLEITUNG))).containsExactly("R-4.nicht_belegen");
        assertThat(belegen(akteur(99, Rolle.FACHAMT))).containsExactly("R-4.nicht_belegen");
        assertThat(belegen(akteur(INHABERIN, Rolle.FACHAMT))).isEmpty();
        assertThat(belegen(akteur(99, Rolle.GREMIENBUERO))).isEmpty();
    }

    @Test
    void theDocumentIsForThoseConcerned() {
        assertThat(lesen(akteur(99, Rolle.FACHAMT))).containsExactly("R-4.nicht_beteiligt");
        assertThat(lesen(akteur(VERTRETER, Rolle.FACHAMT))).isEmpty();
        assertThat(lesen(akteur(99, Rolle.GREMIENBUERO))).isEmpty();
        assertThatCode(() -> new VertretungsbefugnisPolicy(akteur(INHABERIN)).pruefeUrkundeLesen(v))
                .doesNotThrowAnyException();
    }

    private static Urkunde urkunde(long inhaltId) {
        UrkundeRule.Angaben angaben = new UrkundeRule.Angaben("a.pdf", "application/pdf");
        return new Urkunde(inhaltId, angaben, "ab".repeat(32), 5, vermerk(INHABERIN));
    }

    private Iterable<String> confirm(Akteur akteur) {
        return Refusals.codes(() -> new VertretungsbefugnisPolicy(akteur).pruefeBestaetigen(v));
    }

    private Iterable<String> belegen(Akteur akteur) {
        return Refusals.codes(() -> new VertretungsbefugnisPolicy(akteur).pruefeBelegen(v));
    }

    private Iterable<String> lesen(Akteur akteur) {
        return Refusals.codes(() -> new VertretungsbefugnisPolicy(akteur).pruefeUrkundeLesen(v));
    }
}
