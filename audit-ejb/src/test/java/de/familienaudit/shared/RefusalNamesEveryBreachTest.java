package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Eine Ablehnung nennt jede verletzte Regel, alle auf einmal")
class RefusalNamesEveryBreachTest {

    private static final Violation ONE = Violation.at("grund", "A-7.grund_fehlt");
    private static final Violation TWO = Violation.of("A-9.uebergang", "ENTWURF", "IN_KRAFT");

    @Test
    void allBreachesAtOnceInTheirOrder() {
        assertThatExceptionOfType(BusinessRuleException.class)
                .isThrownBy(() -> BusinessRuleException.throwIfAny(List.of(TWO, ONE)))
                .withMessage("A-9.uebergang, A-7.grund_fehlt")
                .satisfies(e -> assertThat(e.violations()).containsExactly(TWO, ONE));
        assertThatCode(() -> BusinessRuleException.throwIfAny(List.of())).doesNotThrowAnyException();
    }

    @Test
    void aRefusalWithoutABreachIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessRuleException(List.of()));
    }

    @Test
    void aBreachKnowsFieldAndParameters() {
        assertThat(ONE.field()).isEqualTo("grund");
        assertThat(TWO.field()).isEmpty();
        assertThat(TWO.params()).containsExactly("ENTWURF", "IN_KRAFT");
    }

    @Test
    void laterChangesOfTheListDoNotChangeTheRefusal() {
        List<Violation> list = new ArrayList<>(List.of(ONE));
        BusinessRuleException refusal = new BusinessRuleException(list);
        list.add(TWO);

        assertThat(refusal.violations()).containsExactly(ONE);
    }

    @Test
    @DisplayName("R-1, R-2, G-4: the three refusals of the kernel")
    void theRefusalsOfTheKernel() {
        assertThat(new ForbiddenException().violations()).containsExactly(Violation.of("R-1.nicht_erlaubt"));
        assertThat(new ForbiddenException(ONE).violations()).containsExactly(ONE);
        assertThat(new NotFoundException().violations()).containsExactly(Violation.of("R-2.nicht_gefunden"));
        assertThat(new ConflictException().violations()).containsExactly(Violation.of("G-4.geaendert"));
        assertThat(new ConflictException("Erika Muster", "Text", "10:15").violations())
                .containsExactly(Violation.of("G-4.geaendert_von", "Erika Muster", "Text", "10:15"));
    }
}
