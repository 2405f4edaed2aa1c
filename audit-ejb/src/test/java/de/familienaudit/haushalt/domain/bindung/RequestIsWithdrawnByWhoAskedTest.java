package de.familienaudit.haushalt.domain.bindung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-9: Einen Antrag zieht zurück, wer ihn gestellt hat, solange nichts gebunden ist")
class RequestIsWithdrawnByWhoAskedTest {

    @ParameterizedTest(name = "beantragt von {0}, zurückgezogen von {1}, {2}: {3}")
    @CsvSource({
        "7, 7, BEANTRAGT, ''",
        "7, 8, BEANTRAGT, H-9.nicht_selbst_beantragt",
        "7, 7, GEBUNDEN, H-9.nicht_mehr_beantragt",
        "7, 7, TEILWEISE_GEZAHLT, H-9.nicht_mehr_beantragt",
        "7, 7, GEZAHLT, H-9.nicht_mehr_beantragt",
        "7, 7, ENTFALLEN, H-9.nicht_mehr_beantragt",
        "7, 8, ENTFALLEN, H-9.nicht_selbst_beantragt H-9.nicht_mehr_beantragt"
    })
    void withdrawn(long antrag, long wer, Bindungsstand stand, String codes) {
        assertThat(String.join(" ", Refusals.codes(BindungsantragRule.zurueckziehen(antrag, wer, stand))))
                .isEqualTo(codes);
    }
}
