package de.familienaudit.signatur.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.domain.UnterzeichnungsbefugnisPolicy.Funktion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("S-1, R-3, R-4: Nur die Landrätin oder ihre Vertretung von heute unterzeichnet, jede im eigenen Namen")
class OnlyTheLandraetinOrHerDeputySignsTest {

    private static final Funktion EIGENE = new Funktion("Landrätin", "");
    private static final Funktion FUER_SIE = new Funktion("Landrätin", "Antje Hochwind");

    private final Akteur landraetin = Beispiele.person(Beispiele.LANDRAETIN, Rolle.LANDRAT);
    private final Akteur vertreter =
            Beispiele.person(20, Rolle.KAEMMEREI).mitVertretung(Map.of(Rolle.LANDRAT, "Antje Hochwind"));

    @Test
    void the_landraetin_signs_in_her_own_function() {
        Unterzeichner wer = policy(landraetin, EIGENE).unterzeichner(Set.of(Beispiele.PROJEKTLEITUNG));

        assertThat(wer).isEqualTo(new Unterzeichner(Beispiele.LANDRAETIN, "Person 10", "Landrätin", ""));
        assertThat(wer.inVertretung()).isFalse();
    }

    @Test
    void the_deputy_in_force_signs_in_her_place() {
        Unterzeichner wer = policy(vertreter, FUER_SIE).unterzeichner(Set.of(Beispiele.PROJEKTLEITUNG));

        assertThat(wer.kontoId()).isEqualTo(20);
        assertThat(wer.vertretene()).isEqualTo("Antje Hochwind");
        assertThat(wer.inVertretung()).isTrue();
    }

    @Test
    void the_role_alone_is_not_enough() {
        refused(policy(landraetin), "S-1.ohne_funktion");
        refused(policy(vertreter), "S-1.ohne_funktion");
    }

    @Test
    void a_function_of_somebody_else_does_not_help() {
        refused(policy(landraetin, FUER_SIE), "S-1.ohne_funktion");
        refused(policy(vertreter, EIGENE), "S-1.ohne_funktion");
        refused(policy(vertreter, new Funktion("Landrätin", "jemand anderes")), "S-1.ohne_funktion");
    }

    @ParameterizedTest
    @EnumSource(
            value = Rolle.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LANDRAT", "ADMINISTRATION"})
    void no_other_role_signs(Rolle rolle) {
        refused(policy(Beispiele.person(3, rolle), EIGENE), "S-1.nur_landrat");
    }

    @Test
    void an_administrator_never_signs_whatever_else_he_is() {
        refused(
                policy(Beispiele.person(3, Rolle.LANDRAT, Rolle.ADMINISTRATION), EIGENE),
                "R-3.administration_unterzeichnet");
    }

    @Test
    void who_put_it_forward_does_not_sign_it() {
        assertThat(policy(landraetin, EIGENE).hindernis(Set.of(Beispiele.LANDRAETIN)))
                .contains(Violation.of("R-3.eigene_einreichung"));
    }

    private static UnterzeichnungsbefugnisPolicy policy(Akteur akteur, Funktion... funktionen) {
        return new UnterzeichnungsbefugnisPolicy(akteur, List.copyOf(Arrays.asList(funktionen)));
    }

    private static void refused(UnterzeichnungsbefugnisPolicy policy, String code) {
        assertThat(policy.hindernis(Set.of(Beispiele.PROJEKTLEITUNG))).contains(Violation.of(code));
        assertThatThrownBy(() -> policy.unterzeichner(Set.of(Beispiele.PROJEKTLEITUNG)))
                .isInstanceOf(ForbiddenException.class)
                .hasMessage(code);
    }
}
