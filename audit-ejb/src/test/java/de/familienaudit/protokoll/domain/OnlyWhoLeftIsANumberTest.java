package de.familienaudit.protokoll.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-6: Nur wer nicht mehr tätig ist, erscheint unter einer Nummer, und nur mit Grund")
class OnlyWhoLeftIsANumberTest {

    @Test
    void locked_expired_or_without_a_role_is_left() {
        assertThat(new EhemaligRule(true, false, true).pruefe("weg")).isEmpty();
        assertThat(new EhemaligRule(false, true, true).pruefe("weg")).isEmpty();
        assertThat(new EhemaligRule(false, false, false).pruefe("weg")).isEmpty();
    }

    @Test
    void who_still_works_here_is_not() {
        assertThat(new EhemaligRule(false, false, true).pruefe("weg"))
                .extracting(Violation::code)
                .containsExactly("R-6.noch_taetig");
    }

    @Test
    void a_reason_is_needed_and_all_breaches_come_at_once() {
        assertThat(new EhemaligRule(false, false, true).pruefe(" "))
                .extracting(Violation::code)
                .containsExactly("R-6.grund_fehlt", "R-6.noch_taetig");
        assertThat(EhemaligRule.pruefeGrund(null)).hasSize(1);
        assertThat(EhemaligRule.pruefeGrund("x".repeat(501)))
                .extracting(Violation::code)
                .containsExactly("form.zu_lang");
        assertThat(EhemaligRule.pruefeGrund("x".repeat(500))).isEmpty();
    }
}
