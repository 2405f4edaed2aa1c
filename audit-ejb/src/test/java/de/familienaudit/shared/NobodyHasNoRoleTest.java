package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-1: Vor der Anmeldung hat niemand eine Rolle; danach zählen die Rollen von heute")
class NobodyHasNoRoleTest {

    @Test
    void beforeSigningInTheActorIsNobody() {
        Akteur akteur = new CurrentActor().get();

        assertThat(akteur).isEqualTo(Akteur.ANONYM);
        assertThat(akteur.isAngemeldet()).isFalse();
        assertThat(akteur.rollen()).isEmpty();
    }

    @Test
    void theActorOfTheRequestHasExactlyTheGivenRoles() {
        Set<Rolle> given = EnumSet.of(Rolle.FACHAMT);
        Akteur akteur = new Akteur(7, "erika", "Erika Muster", 1, "Kyffhäuserkreis", given);
        CurrentActor current = new CurrentActor();
        current.set(akteur);
        given.add(Rolle.LANDRAT);

        assertThat(current.get()).isSameAs(akteur);
        assertThat(akteur.isAngemeldet()).isTrue();
        assertThat(akteur.hat(Rolle.FACHAMT)).isTrue();
        assertThat(akteur.hat(Rolle.LANDRAT)).isFalse();
        assertThatNullPointerException().isThrownBy(() -> current.set(null));
    }
}
