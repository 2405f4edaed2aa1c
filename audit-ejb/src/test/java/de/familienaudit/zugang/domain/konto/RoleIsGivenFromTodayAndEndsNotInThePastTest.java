package de.familienaudit.zugang.domain.konto;

import static de.familienaudit.zugang.domain.konto.Konten.HEUTE;
import static de.familienaudit.zugang.domain.konto.Konten.IMMER;
import static de.familienaudit.zugang.domain.konto.Konten.rolle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Zeitraum;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-1: Eine Rolle beginnt frühestens heute und nie doppelt; was war, bleibt")
class RoleIsGivenFromTodayAndEndsNotInThePastTest {

    @Test
    void aRoleBeginsTodayOrLater() {
        assertThatCode(() -> RollenvergabeRule.pruefe(Rolle.LESER, Zeitraum.ab(HEUTE), List.of(), HEUTE))
                .doesNotThrowAnyException();
        refused(
                () -> RollenvergabeRule.pruefe(Rolle.LESER, Zeitraum.ab(HEUTE.minusDays(1)), List.of(), HEUTE),
                "R-1.beginn_vergangen");
        refused(() -> RollenvergabeRule.pruefe(Rolle.LESER, IMMER, List.of(), HEUTE), "R-1.beginn_vergangen");
    }

    @Test
    void theSameRoleIsNotGivenTwiceForADay() {
        List<Rollenvergabe> bisherige = List.of(rolle(Rolle.LESER, null, HEUTE.plusDays(5)));
        refused(
                () -> RollenvergabeRule.pruefe(Rolle.LESER, Zeitraum.ab(HEUTE.plusDays(5)), bisherige, HEUTE),
                "R-1.rolle_schon_vergeben_bis");
        assertThatCode(() -> RollenvergabeRule.pruefe(Rolle.LESER, Zeitraum.ab(HEUTE.plusDays(6)), bisherige, HEUTE))
                .doesNotThrowAnyException();
        assertThatCode(() -> RollenvergabeRule.pruefe(Rolle.FACHAMT, Zeitraum.ab(HEUTE), bisherige, HEUTE))
                .doesNotThrowAnyException();
        refused(
                () -> RollenvergabeRule.pruefe(
                        Rolle.LESER, Zeitraum.ab(HEUTE), List.of(new Rollenvergabe(7, 1, Rolle.LESER, null)), HEUTE),
                "R-1.rolle_schon_vergeben");
    }

    @Test
    void aRoleEndsYesterdayAtTheEarliest() {
        Rollenvergabe offen = rolle(Rolle.LESER, null, null);
        refused(() -> offen.beenden(HEUTE.minusDays(2), HEUTE), "R-1.ende_vergangen");
        refused(() -> offen.beenden(null, HEUTE), "form.pflichtfeld");
        offen.beenden(HEUTE.minusDays(1), HEUTE);
        assertThat(offen.gueltig()).isEqualTo(Zeitraum.of(null, HEUTE.minusDays(1)));
        refused(() -> offen.beenden(HEUTE, HEUTE), "R-1.rolle_beendet");
    }

    @Test
    void anEndIsNotPutOff() {
        Rollenvergabe befristet = rolle(Rolle.LESER, null, HEUTE.plusDays(5));
        refused(() -> befristet.beenden(HEUTE.plusDays(6), HEUTE), "R-1.ende_spaeter");
        befristet.beenden(HEUTE.plusDays(4), HEUTE);
        assertThat(befristet.gueltig().bis()).contains(HEUTE.plusDays(4));
    }

    @Test
    void aRoleThatNeverHeldIsTakenBack() {
        LocalDate beginn = HEUTE.plusDays(3);
        Rollenvergabe kuenftig = rolle(Rolle.LESER, beginn, null);
        assertThat(kuenftig.entfaellt(beginn)).isFalse();
        assertThat(kuenftig.entfaellt(HEUTE)).isTrue();
        kuenftig.beenden(HEUTE, HEUTE);
        assertThat(kuenftig.gueltig()).isEqualTo(Zeitraum.ab(beginn));
        assertThat(kuenftig.version()).isZero();
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOf(BusinessRuleException.class).hasMessage(code);
    }
}
