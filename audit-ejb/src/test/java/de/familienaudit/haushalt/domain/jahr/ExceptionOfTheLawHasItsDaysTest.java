package de.familienaudit.haushalt.domain.jahr;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-3: Eine Ausnahme des Gesetzes hat einen Namen, ihre Norm und beide Tage")
class ExceptionOfTheLawHasItsDaysTest {

    private static final LocalDate VON = LocalDate.of(2024, 1, 1);

    @Test
    @DisplayName("Ein einziger Tag genügt; das Ende liegt nie vor dem Beginn")
    void days() {
        assertThat(AusnahmeRule.verstoesse("Sonderregelung 2024", "§ 62a Abs. 2", VON, VON))
                .isEmpty();
        assertThat(Refusals.codes(AusnahmeRule.verstoesse("A", "§ 1", VON, VON.minusDays(1))))
                .containsExactly("H-3.ausnahme_verkehrt");
    }

    @Test
    @DisplayName("Was fehlt und was zu lang ist, wird auf einmal gesagt")
    void everythingAtOnce() {
        assertThat(AusnahmeRule.verstoesse(" ", "x".repeat(301), null, null))
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly(
                        "bezeichnung form.pflichtfeld",
                        "norm form.zu_lang",
                        "von form.pflichtfeld",
                        "bis form.pflichtfeld");
        assertThat(AusnahmeRule.verstoesse("x".repeat(300), "x".repeat(300), VON, VON))
                .isEmpty();
        assertThat(Refusals.codes(AusnahmeRule.verstoesse("", "", null, VON)))
                .containsExactly("form.pflichtfeld", "form.pflichtfeld", "form.pflichtfeld");
    }
}
