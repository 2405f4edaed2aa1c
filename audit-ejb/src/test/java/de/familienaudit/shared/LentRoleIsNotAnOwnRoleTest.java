package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-4: Eine Rolle aus einer Vertretung ist keine eigene; bekannt ist, von wem sie kommt")
class LentRoleIsNotAnOwnRoleTest {

    private final Akteur clerk = new Akteur(7, "erika", "Erika Muster", 1, "Kreis", Set.of(Rolle.FACHAMT));

    @Test
    void aLentRoleIsARoleButNotAnOwnOne() {
        Akteur deputy = clerk.mitVertretung(Map.of(Rolle.LANDRAT, "Landrätin Beispiel"));

        assertThat(deputy.hat(Rolle.LANDRAT)).isTrue();
        assertThat(deputy.hatSelbst(Rolle.LANDRAT)).isFalse();
        assertThat(deputy.hatSelbst(Rolle.FACHAMT)).isTrue();
        assertThat(deputy.vertretene()).containsExactly(Map.entry(Rolle.LANDRAT, "Landrätin Beispiel"));
        assertThat(deputy.ohneVertretung()).isEqualTo(clerk);
    }

    @Test
    void whatOneHasAnywayIsNotLent() {
        assertThat(clerk.mitVertretung(Map.of(Rolle.FACHAMT, "Y"))).isEqualTo(clerk);
        assertThat(clerk.mitVertretung(Map.of())).isEqualTo(clerk);
        assertThat(clerk.hatSelbst(Rolle.LANDRAT)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Akteur(7, "e", "E", 1, "K", Set.of(), Map.of(Rolle.LANDRAT, "Y")));
    }
}
