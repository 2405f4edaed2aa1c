package de.familienaudit.zielvereinbarung.domain.fortschritt;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fortschritt;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.melden;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.meldung;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus.UMGESETZT;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-7: „Umgesetzt“ braucht eine Aussage zum Indikator")
class UmgesetztNeedsAStatementOnTheIndikatorTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void isRefusedWithoutOne(String nothing) {
        Fortschritt fortschritt = fortschritt();

        assertThat(Refusals.of(() -> melden(fortschritt, meldung(UMGESETZT).indikator(nothing))))
                .containsExactly(Violation.at("indikator", "A-7.indikator_fehlt"));
        assertThat(fortschritt.status()).isEqualTo(Massnahmenstatus.GEPLANT);
        assertThat(fortschritt.meldungen()).isEmpty();
    }

    @Test
    void isTakenInWithOneAndNeedsNoReason() {
        Fortschritt fortschritt = fortschritt();

        melden(
                fortschritt,
                meldung(UMGESETZT)
                        .indikator("800 Ordner sind verteilt.")
                        .grund("")
                        .neuesEnde(""));

        assertThat(fortschritt.status()).isEqualTo(UMGESETZT);
    }

    @ParameterizedTest
    @EnumSource(value = Massnahmenstatus.class, mode = EnumSource.Mode.EXCLUDE, names = "UMGESETZT")
    void noOtherStateNeedsOne(Massnahmenstatus status) {
        assertThat(Refusals.of(() -> melden(fortschritt(), meldung(status).indikator(""))))
                .isEqualTo(List.of());
    }
}
