package de.familienaudit.zugang.domain.anmeldung;

import static de.familienaudit.shared.Rolle.ADMINISTRATION;
import static de.familienaudit.shared.Rolle.FACHAMT;
import static de.familienaudit.shared.Rolle.LESER;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Rolle;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-5: Verlangt eine der Rollen einen zweiten Faktor, fehlt er jeder Sitzung, die keinen hat")
class DemandedSecondFactorIsMissingTest {

    private static final Set<Rolle> ROLLEN = Set.of(FACHAMT, ADMINISTRATION);

    @Test
    void oneDemandedRoleIsEnough() {
        assertThat(ZweiterFaktorPflichtRule.fehlt(ROLLEN, Set.of(ADMINISTRATION, LESER), false))
                .isTrue();
    }

    @Test
    void withASecondFactorNothingIsMissing() {
        assertThat(ZweiterFaktorPflichtRule.fehlt(ROLLEN, Set.of(ADMINISTRATION), true))
                .isFalse();
    }

    @Test
    void demandsForOtherRolesDoNotMatter() {
        assertThat(ZweiterFaktorPflichtRule.fehlt(ROLLEN, Set.of(LESER), false)).isFalse();
        assertThat(ZweiterFaktorPflichtRule.fehlt(ROLLEN, Set.of(), false)).isFalse();
    }

    @Test
    void aSecondFactorProtectsOnlyOnceItIsConfirmed() {
        ZweiterFaktor faktor = new ZweiterFaktor(7, "verschlüsselt", Instant.EPOCH);
        assertThat(faktor.istBestaetigt()).isFalse();
        faktor.bestaetigen(Instant.EPOCH);
        assertThat(faktor.istBestaetigt()).isTrue();
        assertThat(faktor.kontoId()).isEqualTo(7);
        assertThat(faktor.geheimnis()).isEqualTo("verschlüsselt");
        assertThat(faktor.letzterSchritt()).isZero();
        assertThat(new ZweiterFaktorPflicht(3, LESER).rolle()).isEqualTo(LESER);
    }
}
