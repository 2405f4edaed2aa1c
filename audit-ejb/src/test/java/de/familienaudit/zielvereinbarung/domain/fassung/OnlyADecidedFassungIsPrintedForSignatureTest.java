package de.familienaudit.zielvereinbarung.domain.fassung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("S-2: Zur Unterschrift gedruckt wird nur eine beschlossene Fassung")
class OnlyADecidedFassungIsPrintedForSignatureTest {

    @ParameterizedTest
    @EnumSource(names = {"BESCHLOSSEN", "UNTERZEICHNET", "IN_KRAFT", "ABGELOEST"})
    void decided(Fassungsstatus status) {
        assertThat(Refusals.of(() -> UnterschriftsreifeRule.pruefe(Beispiel.fassungIn(status))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTWURF", "GEPRUEFT", "VERWORFEN"})
    void notDecided(Fassungsstatus status) {
        assertThat(Refusals.of(() -> UnterschriftsreifeRule.pruefe(Beispiel.fassungIn(status))))
                .containsExactly(Violation.of("S-2.nicht_beschlossen", 1, status));
    }
}
