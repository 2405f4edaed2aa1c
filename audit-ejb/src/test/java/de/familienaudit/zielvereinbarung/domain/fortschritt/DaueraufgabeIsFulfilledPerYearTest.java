package de.familienaudit.zielvereinbarung.domain.fortschritt;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.HEUTE;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fortschritt;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.melden;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.meldung;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus.DAUERAUFGABE;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-7: Eine Daueraufgabe ist in jedem Jahr für sich erfüllt oder nicht")
class DaueraufgabeIsFulfilledPerYearTest {

    private static final int THIS_YEAR = HEUTE.getYear();

    @ParameterizedTest
    @ValueSource(ints = {2000, 2019, 2020, 2021})
    void fulfilledOrNotInAYearUpToThisOne(int jahr) {
        assertThat(report(DAUERAUFGABE, jahr, true)).isEmpty();
        assertThat(report(DAUERAUFGABE, jahr, false)).isEmpty();
    }

    @Test
    void aReportInBetweenNeedsNoYear() {
        assertThat(report(DAUERAUFGABE, null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2022, 20, -1, 99999})
    void notInAYearToComeOrBeforeTheAudit(int jahr) {
        assertThat(report(DAUERAUFGABE, jahr, true))
                .containsExactly(Violation.at("jahr", "A-7.jahr_ausserhalb", 2000, THIS_YEAR));
    }

    @Test
    void yearAndAnswerBelongTogether() {
        assertThat(report(DAUERAUFGABE, 2020, null))
                .containsExactly(Violation.at("jahrErfuellt", "A-7.erfuellung_fehlt"));
        assertThat(report(DAUERAUFGABE, null, false)).containsExactly(Violation.at("jahr", "A-7.jahr_fehlt"));
    }

    @ParameterizedTest
    @EnumSource(value = Massnahmenstatus.class, mode = EnumSource.Mode.EXCLUDE, names = "DAUERAUFGABE")
    void noOtherStateHasAYear(Massnahmenstatus status) {
        Violation onlyDaueraufgabe = Violation.at("jahr", "A-7.jahr_nur_daueraufgabe");

        assertThat(report(status, 2020, true)).containsExactly(onlyDaueraufgabe);
        assertThat(report(status, 2020, null)).containsExactly(onlyDaueraufgabe);
        assertThat(report(status, null, true)).containsExactly(onlyDaueraufgabe);
    }

    private static List<Violation> report(Massnahmenstatus status, Integer jahr, Boolean erfuellt) {
        return Refusals.of(() -> melden(fortschritt(), meldung(status).jahr(jahr, erfuellt)));
    }
}
