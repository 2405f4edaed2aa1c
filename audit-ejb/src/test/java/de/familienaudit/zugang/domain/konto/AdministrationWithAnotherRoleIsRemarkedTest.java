package de.familienaudit.zugang.domain.konto;

import static de.familienaudit.zugang.domain.konto.Konten.HEUTE;
import static de.familienaudit.zugang.domain.konto.Konten.rolle;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Rolle;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-3: Administration neben einer anderen Rolle wird angemerkt, nicht abgelehnt")
class AdministrationWithAnotherRoleIsRemarkedTest {

    private final Rollenvergabe administration = rolle(Rolle.ADMINISTRATION, HEUTE, null);
    private final Rollenvergabe leitung = rolle(Rolle.PROJEKTLEITUNG, null, HEUTE);

    @Test
    void atTheSameTimeItIsRemarkedWhicheverComesSecond() {
        assertThat(AufgabentrennungRule.istVerletzt(administration, List.of(leitung, administration)))
                .isTrue();
        assertThat(AufgabentrennungRule.istVerletzt(leitung, List.of(administration, leitung)))
                .isTrue();
    }

    @Test
    void oneAfterTheOtherIsFine() {
        Rollenvergabe spaeter = rolle(Rolle.ADMINISTRATION, HEUTE.plusDays(1), null);
        assertThat(AufgabentrennungRule.istVerletzt(spaeter, List.of(leitung, spaeter)))
                .isFalse();
    }

    @Test
    void otherRolesGoTogether() {
        Rollenvergabe leser = rolle(Rolle.LESER, null, null);
        assertThat(AufgabentrennungRule.istVerletzt(leser, List.of(leitung, leser)))
                .isFalse();
        assertThat(AufgabentrennungRule.istVerletzt(administration, List.of(administration)))
                .isFalse();
    }
}
