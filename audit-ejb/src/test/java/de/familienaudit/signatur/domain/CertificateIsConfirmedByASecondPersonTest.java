package de.familienaudit.signatur.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R-3, S-1: Ein eingetragenes Zertifikat gilt, sobald eine zweite Person es bestätigt, bis zu seinem Ende")
class CertificateIsConfirmedByASecondPersonTest {

    private final Signaturzertifikat zertifikat = Beispiele.erfasst();

    @ParameterizedTest
    @EnumSource(
            value = Rolle.class,
            names = {"PROJEKTLEITUNG", "LANDRAT", "GREMIENBUERO"})
    void another_person_with_an_own_role_confirms(Rolle rolle) {
        ZertifikatsbestaetigungPolicy policy = new ZertifikatsbestaetigungPolicy(Beispiele.person(30, rolle));
        policy.pruefe(zertifikat);
        assertThat(policy.hindernis(zertifikat)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Rolle.class,
            names = {"FACHAMT", "KAEMMEREI", "AUDITOR", "LESER"})
    void other_roles_do_not(Rolle rolle) {
        refused(Beispiele.person(30, rolle), "S-1.zertifikat_nur_selbst");
    }

    @Test
    void who_recorded_it_does_not_confirm_it() {
        refused(Beispiele.person(Beispiele.PROJEKTLEITUNG, Rolle.PROJEKTLEITUNG), "S-1.zertifikat_durch_zweite");
    }

    @Test
    void a_deputy_does_not_and_an_administrator_never() {
        refused(
                Beispiele.person(30, Rolle.KAEMMEREI).mitVertretung(Map.of(Rolle.LANDRAT, "Antje Hochwind")),
                "S-1.zertifikat_nur_selbst");
        refused(
                Beispiele.person(30, Rolle.GREMIENBUERO, Rolle.ADMINISTRATION),
                "R-3.administration_bestaetigt_zertifikat");
    }

    @Test
    void it_is_confirmed_once_and_ended_once() {
        assertThat(zertifikat.bestaetigung()).isEmpty();
        zertifikat.bestaetigen(Beispiele.vermerk(Beispiele.GREMIENBUERO));
        assertThat(zertifikat.bestaetigung()).contains(Beispiele.vermerk(Beispiele.GREMIENBUERO));
        assertThatThrownBy(() -> zertifikat.bestaetigen(Beispiele.vermerk(30)))
                .hasMessage("S-1.zertifikat_schon_bestaetigt");
        assertThatThrownBy(() -> zertifikat.beenden(" ", Beispiele.vermerk(30))).hasMessage("S-1.beendet_grund_fehlt");
        assertThatThrownBy(() -> zertifikat.beenden("x".repeat(501), Beispiele.vermerk(30)))
                .hasMessage("form.zu_lang");
        assertThat(zertifikat.beendetGrund()).isEmpty();
        zertifikat.beenden(" verloren ", Beispiele.vermerk(30));
        assertThat(zertifikat.beendetGrund()).isEqualTo("verloren");
        assertThat(zertifikat.ende()).contains(Beispiele.vermerk(30));
        assertThatThrownBy(() -> zertifikat.beenden("noch einmal", Beispiele.vermerk(30)))
                .hasMessage("S-1.zertifikat_beendet");
        assertThatThrownBy(() -> zertifikat.bestaetigen(Beispiele.vermerk(31))).hasMessage("S-1.zertifikat_beendet");
    }

    @Test
    void its_state_follows_from_confirmation_validity_and_end() {
        assertThat(zertifikat.stand(Beispiele.JETZT)).isEqualTo(Zertifikatsstand.UNBESTAETIGT);
        zertifikat.bestaetigen(Beispiele.vermerk(Beispiele.GREMIENBUERO));
        assertThat(zertifikat.stand(Beispiele.JETZT)).isEqualTo(Zertifikatsstand.GUELTIG);
        assertThat(zertifikat.stand(Beispiele.AB.minus(Duration.ofSeconds(1))))
                .isEqualTo(Zertifikatsstand.NOCH_NICHT_GUELTIG);
        assertThat(zertifikat.stand(Beispiele.BIS)).isEqualTo(Zertifikatsstand.GUELTIG);
        assertThat(zertifikat.stand(Beispiele.BIS.plus(Duration.ofSeconds(1)))).isEqualTo(Zertifikatsstand.ABGELAUFEN);
        zertifikat.beenden("verloren", Beispiele.vermerk(30));
        assertThat(zertifikat.stand(Beispiele.JETZT)).isEqualTo(Zertifikatsstand.BEENDET);
    }

    private void refused(Akteur akteur, String code) {
        ZertifikatsbestaetigungPolicy policy = new ZertifikatsbestaetigungPolicy(akteur);
        assertThat(policy.hindernis(zertifikat)).contains(Violation.of(code));
        assertThatThrownBy(() -> policy.pruefe(zertifikat))
                .isInstanceOf(ForbiddenException.class)
                .hasMessage(code);
    }
}
