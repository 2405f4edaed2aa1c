package de.familienaudit.zielvereinbarung.domain.fassung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-10: Nach ihrer Laufzeit gilt eine Zielvereinbarung weiter, gekennzeichnet als abgelaufen")
class AgreementStaysInForceAfterItsPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);

    @Test
    void isFlaggedFromTheDayAfterItsLast() {
        Zielvereinbarung agreement = agreement("Zielvereinbarung", FIRST, LAST);

        assertThat(agreement.istLaufzeitAbgelaufen(LAST)).isFalse();
        assertThat(agreement.istLaufzeitAbgelaufen(LAST.plusDays(1))).isTrue();
    }

    @Test
    void withoutAKnownEndItIsNeverFlagged() {
        assertThat(agreement("Zielvereinbarung", FIRST, null).istLaufzeitAbgelaufen(LocalDate.MAX))
                .isFalse();
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThat(Refusals.of(() -> agreement("Zielvereinbarung", LAST, FIRST)))
                .containsExactly(Violation.at("laufzeitBis", "A-10.laufzeit_verkehrt"));
        assertThat(Refusals.of(() -> agreement("Zielvereinbarung", LAST, LAST))).isEmpty();
        assertThat(Refusals.of(() -> agreement("Zielvereinbarung", null, LAST))).isEmpty();
        assertThat(Refusals.of(() -> agreement("Zielvereinbarung", null, null))).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " ")
    @DisplayName("A-2: an agreement has a title")
    void hasATitle(String titel) {
        assertThat(Refusals.of(() -> agreement(titel, FIRST, LAST)))
                .containsExactly(Violation.at("titel", "A-2.titel_fehlt"));
    }

    @Test
    @DisplayName("A-2: of at most 500 characters")
    void theTitleHasAtMost500Characters() {
        assertThat(agreement(" " + "x".repeat(500) + " ", FIRST, LAST).titel()).hasSize(500);
        assertThat(Refusals.of(() -> agreement("x".repeat(501), FIRST, LAST)))
                .containsExactly(Violation.at("titel", "A-2.titel_zu_lang", 500, 501));
    }

    private static Zielvereinbarung agreement(String titel, LocalDate von, LocalDate bis) {
        return new Zielvereinbarung(Beispiel.KREIS, titel, von, bis);
    }
}
