package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.HEUTE;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.erfassung;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fassungIn;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A-9, S-2: Vorgelegt und unterzeichnet wird nur, was beschlossen ist; danach erst tritt es in Kraft")
class DecidedFassungIsSignedBeforeItComesIntoForceTest {

    @Test
    void decidedThenSignedThenInForce() {
        Fassung fassung = fassungIn(Fassungsstatus.BESCHLOSSEN);
        Fassungsgang.pruefeUnterschriftsreif(fassung);

        Fassungsereignis unterschrift =
                Fassungsgang.unterzeichnen(fassung, "Antje Hochwind, Landrätin", erfassung(), HEUTE);
        assertThat(fassung.status()).isEqualTo(Fassungsstatus.UNTERZEICHNET);
        assertThat(unterschrift.istNacherfasst()).isFalse();
        assertThat(unterschrift.grund()).isEqualTo("Antje Hochwind, Landrätin");

        Fassungsereignis inKraft = Fassungsgang.inKraft(fassung, erfassung(), HEUTE);
        assertThat(fassung.status()).isEqualTo(Fassungsstatus.IN_KRAFT);
        assertThat(inKraft.datum()).isEqualTo(HEUTE);
    }

    @ParameterizedTest
    @EnumSource(value = Fassungsstatus.class, mode = EnumSource.Mode.EXCLUDE, names = "BESCHLOSSEN")
    void nothingElseIsPutForwardOrSigned(Fassungsstatus status) {
        Fassung fassung = fassungIn(status);
        assertThat(Refusals.codes(() -> Fassungsgang.pruefeUnterschriftsreif(fassung)))
                .containsExactly("A-9.erst_beschliessen");
        assertThat(Refusals.codes(() -> Fassungsgang.unterzeichnen(fassung, "jemand", erfassung(), HEUTE)))
                .containsExactly("A-9.uebergang");
    }

    @ParameterizedTest
    @EnumSource(value = Fassungsstatus.class, mode = EnumSource.Mode.EXCLUDE, names = "UNTERZEICHNET")
    void nothingElseComesIntoForceByThisStep(Fassungsstatus status) {
        assertThat(Refusals.codes(() -> Fassungsgang.inKraft(fassungIn(status), erfassung(), HEUTE)))
                .containsExactly("A-9.uebergang");
    }
}
