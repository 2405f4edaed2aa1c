package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.HEUTE;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.KREISTAG;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nacherfassung;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-7: Was sich in der zeitlichen Reihenfolge widerspricht, wird abgelehnt")
class FactsThatContradictInTimeAreRefusedTest {

    @Test
    void aSignatureIsNotOlderThanTheDecision() {
        Fassung fassung = Beispiel.entwurf();
        Fassungsereignis decision = Beispiel.beschliessen(fassung, KREISTAG);

        assertThat(Refusals.of(() -> Beispiel.nacherfassen(
                        fassung,
                        nacherfassung(Fassungsstatus.UNTERZEICHNET, KREISTAG.minusDays(1)),
                        List.of(decision))))
                .containsExactly(Violation.at("datum", "G-7.vor_frueherem", Fassungsstatus.BESCHLOSSEN, KREISTAG));
        assertThat(fassung.status()).isEqualTo(Fassungsstatus.BESCHLOSSEN);
    }

    @Test
    void bothMayHappenOnTheSameDay() {
        Fassung fassung = Beispiel.entwurf();
        Fassungsereignis decision = Beispiel.beschliessen(fassung, KREISTAG);

        Beispiel.nacherfassen(fassung, nacherfassung(Fassungsstatus.UNTERZEICHNET, KREISTAG), List.of(decision));

        assertThat(fassung.status()).isEqualTo(Fassungsstatus.UNTERZEICHNET);
    }

    @Test
    void whatHasNotHappenedYetIsNotRecorded() {
        assertThat(Refusals.of(() -> Beispiel.nacherfassen(
                        Beispiel.entwurf(), nacherfassung(Fassungsstatus.GEPRUEFT, HEUTE.plusDays(1)), List.of())))
                .containsExactly(Violation.at("datum", "G-7.datum_in_der_zukunft", HEUTE.plusDays(1)));
        assertThat(Refusals.of(() -> Beispiel.nacherfassen(
                        Beispiel.entwurf(), nacherfassung(Fassungsstatus.GEPRUEFT, HEUTE), List.of())))
                .isEmpty();
    }
}
