package de.familienaudit.zielvereinbarung.domain.fortschritt;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.HEUTE;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fortschritt;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.melden;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.meldung;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus.ENTFALLEN;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus.IN_UMSETZUNG;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus.VERSCHOBEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Beispiel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-7: „Verschoben“ braucht ein neues Ende und einen Grund, „entfallen“ einen Grund")
class VerschobenNeedsNewTimeAndReasonTest {

    private static final Violation NO_REASON = Violation.at("grund", "A-7.grund_fehlt");
    private static final Violation NO_TIME = Violation.at("neuesEnde", "A-7.neue_zeit_fehlt");

    @Test
    @DisplayName("A-7: both are missed at once")
    void bothAreMissedAtOnce() {
        assertThat(Refusals.of(() ->
                        melden(fortschritt(), meldung(VERSCHOBEN).grund(" ").neuesEnde(""))))
                .containsExactly(NO_REASON, NO_TIME);
        assertThat(Refusals.of(() -> melden(fortschritt(), meldung(VERSCHOBEN).grund(""))))
                .containsExactly(NO_REASON);
        assertThat(Refusals.of(() -> melden(fortschritt(), meldung(VERSCHOBEN).neuesEnde(" "))))
                .containsExactly(NO_TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"irgendwann", "laufend", "ab 2022", "31.02.2022", "nach KT-Beschluss", "Sommerferien"})
    @DisplayName("A-7: the new time has a last day that the program understands")
    void theNewTimeHasALastDay(String time) {
        assertThat(Refusals.of(() -> melden(fortschritt(), meldung(VERSCHOBEN).neuesEnde(" " + time + " "))))
                .containsExactly(Violation.at("neuesEnde", "A-7.neue_zeit_unverstanden", time));
    }

    @Test
    @DisplayName("A-7, A-6: from then on the new end holds")
    void fromThenOnTheNewEndHolds() {
        Fortschritt fortschritt = fortschritt("I. Quartal 2020", "2020");
        fortschritt.beschlossen(Beispiel.KREISTAG);

        melden(fortschritt, meldung(VERSCHOBEN).neuesEnde(" IV. Quartal 2022 "));

        assertThat(fortschritt.status()).isEqualTo(VERSCHOBEN);
        assertThat(fortschritt.ende()).hasToString("IV. Quartal 2022");
        assertThat(fortschritt.ende().bis()).contains(LocalDate.of(2022, 12, 31));
        assertThat(fortschritt.beginn()).isEqualTo(Zeitangabe.of("I. Quartal 2020"));
    }

    @Test
    @DisplayName("A-7: a new time that is only typed beside another state does not move the end")
    void onlyVerschobenMovesTheEnd() {
        Fortschritt fortschritt = fortschritt();
        Zeitangabe agreed = fortschritt.ende();

        melden(fortschritt, meldung(IN_UMSETZUNG).neuesEnde("2025"));

        assertThat(fortschritt.ende()).isEqualTo(agreed);
    }

    @Test
    @DisplayName("A-7: the postponed end survives the next report and the Fassung coming into force")
    void thePostponedEndSurvives() {
        Fortschritt fortschritt = fortschritt("2020", "IV. Quartal 2020");
        fortschritt.beschlossen(Beispiel.KREISTAG);
        melden(fortschritt, meldung(VERSCHOBEN).neuesEnde("2022"));

        fortschritt.inKraft(Zeitangabe.of("2020"), Zeitangabe.of("IV. Quartal 2020"));
        assertThat(fortschritt.ende()).hasToString("2022");

        melden(fortschritt, meldung(IN_UMSETZUNG));
        fortschritt.inKraft(Zeitangabe.of("2020"), Zeitangabe.of("IV. Quartal 2020"));
        assertThat(fortschritt.ende()).hasToString("2022");
    }

    @Test
    @DisplayName("A-9: without a postponement the times of the Fassung in force hold")
    void withoutAPostponementTheAgreedTimesHold() {
        Fortschritt fortschritt = fortschritt();
        melden(fortschritt, meldung(IN_UMSETZUNG));

        fortschritt.inKraft(Zeitangabe.of("III. Quartal 2020"), Zeitangabe.of("2023"));

        assertThat(fortschritt.beginn()).isEqualTo(Zeitangabe.of("III. Quartal 2020"));
        assertThat(fortschritt.ende()).isEqualTo(Zeitangabe.of("2023"));
    }

    @Test
    @DisplayName("A-7: entfallen needs a reason, and no new time")
    void entfallenNeedsAReason() {
        assertThat(Refusals.of(() -> melden(fortschritt(), meldung(ENTFALLEN).grund(" "))))
                .containsExactly(NO_REASON);
        assertThat(Refusals.of(() -> melden(fortschritt(), meldung(ENTFALLEN).neuesEnde(""))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Massnahmenstatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VERSCHOBEN", "ENTFALLEN"})
    @DisplayName("A-7: no other state needs a reason or a new time")
    void noOtherStateNeedsThem(Massnahmenstatus status) {
        assertThat(Refusals.of(() -> melden(
                        fortschritt(), meldung(status).grund("").neuesEnde("").stand(HEUTE))))
                .isEqualTo(List.of());
    }
}
