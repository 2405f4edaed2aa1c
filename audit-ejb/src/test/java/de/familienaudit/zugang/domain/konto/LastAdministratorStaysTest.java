package de.familienaudit.zugang.domain.konto;

import static de.familienaudit.zugang.domain.konto.Konten.HEUTE;
import static de.familienaudit.zugang.domain.konto.Konten.administration;
import static de.familienaudit.zugang.domain.konto.Konten.konto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Zeitraum;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-1, R-5: An jedem Tag von heute an kann wenigstens ein Konto die Kommune verwalten")
class LastAdministratorStaysTest {

    private static final Instant JETZT = Instant.parse("2026-03-02T09:00:00Z");

    private final Konto anna = konto("Anna");
    private final Konto bert = konto("Bert");
    private final List<Administrationsvergabe> beide =
            List.of(administration(anna, null, null), administration(bert, HEUTE.minusYears(1), null));

    @Test
    void oneOfTwoMayBeLocked() {
        LastAdministratorStaysRule rule = rule(beide);
        anna.sperren(JETZT, "Elternzeit");
        assertThatCode(() -> rule.pruefe(beide)).doesNotThrowAnyException();
    }

    @Test
    void theLastOneMayNotBeLocked() {
        anna.sperren(JETZT, "Elternzeit");
        LastAdministratorStaysRule rule = rule(beide);
        bert.sperren(JETZT, "Versehen");
        refused(rule, beide, HEUTE);
    }

    @Test
    void theLastOneMayNotExpireOnALaterDay() {
        List<Administrationsvergabe> nurAnna = beide.subList(0, 1);
        LastAdministratorStaysRule rule = rule(nurAnna);
        anna.befristen(Zeitraum.of(null, HEUTE.plusDays(30)));
        refused(rule, nurAnna, HEUTE.plusDays(31));
    }

    @Test
    void theRoleOfTheLastOneMayNotEnd() {
        List<Administrationsvergabe> nurAnna = beide.subList(0, 1);
        refused(rule(nurAnna), List.of(administration(anna, null, HEUTE)), HEUTE.plusDays(1));
        refused(rule(nurAnna), List.of(), HEUTE);
    }

    @Test
    void aSuccessorTakesOverWithoutAGap() {
        LocalDate letzter = HEUTE.plusDays(10);
        LastAdministratorStaysRule rule = rule(beide);
        assertThatCode(() -> rule.pruefe(
                        List.of(administration(anna, null, letzter), administration(bert, letzter.plusDays(1), null))))
                .doesNotThrowAnyException();
        refused(
                rule,
                List.of(administration(anna, null, letzter), administration(bert, letzter.plusDays(2), null)),
                letzter.plusDays(1));
    }

    @Test
    void whoHasNoPasswordYetDoesNotCount() {
        Konto neu = new Konto(7, "neu", "Neu");
        refused(rule(beide), List.of(administration(neu, null, null)), HEUTE);
    }

    @Test
    void whoseAccountAndRoleHoldAtDifferentTimesDoesNotCount() {
        anna.befristen(Zeitraum.of(HEUTE.plusDays(5), null));
        refused(rule(beide), List.of(administration(anna, null, HEUTE.plusDays(4))), HEUTE);
    }

    @Test
    void aBadStateMayGetBetterButNotWorse() {
        LocalDate ende = HEUTE.plusDays(10);
        LastAdministratorStaysRule rule = rule(List.of(administration(anna, null, ende)));
        assertThatCode(() -> rule.pruefe(List.of(administration(anna, null, ende.plusDays(5)))))
                .doesNotThrowAnyException();
        assertThatCode(() -> rule.pruefe(List.of(administration(anna, null, ende))))
                .doesNotThrowAnyException();
        refused(rule, List.of(administration(anna, null, ende.minusDays(1))), ende);
    }

    private static LastAdministratorStaysRule rule(List<Administrationsvergabe> vorher) {
        return new LastAdministratorStaysRule(vorher, HEUTE);
    }

    private static void refused(
            LastAdministratorStaysRule rule, List<Administrationsvergabe> nachher, LocalDate ersterTagOhne) {
        assertThatThrownBy(() -> rule.pruefe(nachher))
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        e -> assertThat(e.violations().get(0)).satisfies(v -> {
                            assertThat(v.code()).isEqualTo("R-1.letzte_administration");
                            assertThat(v.params()).containsExactly(ersterTagOhne);
                        }));
    }
}
