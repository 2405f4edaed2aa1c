package de.familienaudit.zielvereinbarung.domain.entwurf;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fassungIn;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A-9: Eine Zielvereinbarung hat höchstens einen Entwurf; er beginnt mit der geltenden Fassung")
class OneDraftAtATimeTest {

    private final Fassung inKraft = fassungIn(Fassungsstatus.IN_KRAFT);

    @Test
    void aDraftBeginsFromTheFassungInForce() {
        Fassung alt = fassungIn(Fassungsstatus.ABGELOEST);
        Fassung verworfen = fassungIn(Fassungsstatus.VERWORFEN);

        assertThat(EntwurfRule.grundlage(List.of(verworfen, inKraft, alt))).isSameAs(inKraft);
        assertThat(Refusals.of(() -> EntwurfRule.grundlage(List.of(alt))))
                .containsExactly(Violation.of("A-9.keine_in_kraft"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fassungsstatus.class,
            names = {"ENTWURF", "GEPRUEFT"})
    void notWhileAnotherIsWrittenOrExamined(Fassungsstatus status) {
        assertThat(Refusals.of(() -> EntwurfRule.grundlage(List.of(fassungIn(status), inKraft))))
                .containsExactly(Violation.of("A-9.entwurf_offen", 1, status));
        assertThat(Refusals.of(() -> EntwurfRule.keinOffener(List.of(inKraft, fassungIn(status)))))
                .containsExactly(Violation.of("A-9.entwurf_offen", 1, status));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fassungsstatus.class,
            names = {"BESCHLOSSEN", "UNTERZEICHNET"})
    void notWhileAnotherIsOnItsWay(Fassungsstatus status) {
        assertThat(Refusals.of(() -> EntwurfRule.grundlage(List.of(fassungIn(status), inKraft))))
                .containsExactly(Violation.of("A-9.andere_unterwegs", 1, status));
        assertThat(Refusals.of(() -> EntwurfRule.keinOffener(List.of(fassungIn(status)))))
                .isEmpty();
    }
}
