package de.familienaudit.zielvereinbarung.domain.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.massnahme.Zeitplanbalken.Abschnitt;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-4: Der Zeitplan zeigt Ungewisses als ungewiss und ein offenes Ende als offen")
class PlanShowsUncertainTimesAsUncertainTest {

    @Test
    void twoDaysMakeOneSureStretch() {
        assertThat(balken("01.01.2020", "30.06.2020").abschnitte()).containsExactly(sicher("2020-01-01", "2020-06-30"));
    }

    @Test
    void quartersAreUncertainAtBothEnds() {
        assertThat(balken("II. Quartal 2020", "IV. Quartal 2021").abschnitte())
                .containsExactly(
                        ungefaehr("2020-04-01", "2020-06-29"),
                        sicher("2020-06-30", "2021-10-01"),
                        ungefaehr("2021-10-02", "2021-12-31"));
    }

    @Test
    void aLatestDayIsNoUncertainty() {
        assertThat(balken("01.01.2020", "bis Ende 2020").abschnitte())
                .containsExactly(sicher("2020-01-01", "2020-12-31"));
    }

    @Test
    void oneQuarterForBeginAndEndIsUncertainAltogether() {
        assertThat(balken("II. Quartal 2020", "II. Quartal 2020").abschnitte())
                .containsExactly(ungefaehr("2020-04-01", "2020-06-30"));
    }

    @Test
    void whatGoesOnHasNoEnd() {
        assertThat(balken("2020", "fortlaufend").abschnitte())
                .containsExactly(ungefaehr("2020-01-01", "2020-12-30"), sicher("2020-12-31", null));
        assertThat(balken("01.01.2020", "fortlaufend").bis()).isNull();
    }

    @Test
    void anEndThatNobodyNamedIsUncertain() {
        assertThat(balken("01.01.2020", "").abschnitte()).containsExactly(ungefaehr("2020-01-01", null));
        assertThat(balken("01.01.2020", "irgendwann").abschnitte()).containsExactly(ungefaehr("2020-01-01", null));
    }

    @Test
    void aBeginThatNobodyNamedIsUncertain() {
        assertThat(balken("", "31.12.2020").abschnitte()).containsExactly(ungefaehr(null, "2020-12-31"));
        assertThat(balken("", "fortlaufend").abschnitte()).containsExactly(ungefaehr(null, null));
    }

    @Test
    void withoutAnyTimeThereIsNothingToDraw() {
        Zeitplanbalken nichts = balken("", "");

        assertThat(nichts.abschnitte()).isEmpty();
        assertThat(nichts.von()).isNull();
        assertThat(nichts.bis()).isNull();
    }

    @Test
    void aContradictionIsShownAsOneUncertainStretch() {
        Zeitplanbalken verkehrt = balken("01.06.2020", "31.03.2020");

        assertThat(verkehrt.abschnitte()).containsExactly(ungefaehr("2020-03-31", "2020-06-01"));
        assertThat(verkehrt.von()).isEqualTo(LocalDate.of(2020, 3, 31));
        assertThat(verkehrt.bis()).isEqualTo(LocalDate.of(2020, 6, 1));
    }

    @Test
    void anEventThatHappenedBeginsOnItsDay() {
        Zeitangabe beschluss = Zeitangabe.of("nach KT-Beschluss").mitGrenzen(LocalDate.of(2020, 6, 10), null);

        assertThat(Zeitplanbalken.aus(beschluss, Zeitangabe.of("31.12.2020")).abschnitte())
                .containsExactly(sicher("2020-06-10", "2020-12-31"));
    }

    @Test
    void anEndWithAFirstDayOnlyIsKnownToThatDay() {
        Zeitangabe ende = Zeitangabe.of("nach der Wahl").mitGrenzen(LocalDate.of(2020, 6, 10), null);

        assertThat(Zeitplanbalken.aus(Zeitangabe.of("01.01.2020"), ende).abschnitte())
                .containsExactly(sicher("2020-01-01", "2020-06-10"));
    }

    @Test
    void anOpenEndOfAClosedMeasureStopsAtItsLastReport() {
        LocalDate gemeldet = LocalDate.of(2022, 3, 1);

        assertThat(balken("01.01.2020", "").abgeschlossen(gemeldet).abschnitte())
                .containsExactly(ungefaehr("2020-01-01", "2022-03-01"));
        assertThat(balken("", "fortlaufend").abgeschlossen(gemeldet).abschnitte())
                .containsExactly(ungefaehr(null, "2022-03-01"));
        assertThat(balken("01.01.2024", "fortlaufend").abgeschlossen(gemeldet).abschnitte())
                .containsExactly(sicher("2024-01-01", "2024-01-01"));
    }

    @Test
    void aKnownEndStaysAndSoDoesWhatNobodyReportedOn() {
        Zeitplanbalken bekannt = balken("01.01.2020", "31.12.2020");
        Zeitplanbalken offen = balken("01.01.2020", "");

        assertThat(bekannt.abgeschlossen(LocalDate.of(2020, 3, 1))).isEqualTo(bekannt);
        assertThat(offen.abgeschlossen(null)).isEqualTo(offen);
        assertThat(balken("", "").abgeschlossen(LocalDate.of(2020, 3, 1)).abschnitte())
                .isEmpty();
    }

    private static Zeitplanbalken balken(String beginn, String ende) {
        return Zeitplanbalken.aus(Zeitangabe.of(beginn), Zeitangabe.of(ende));
    }

    private static Abschnitt sicher(String von, String bis) {
        return new Abschnitt(day(von), day(bis), true);
    }

    private static Abschnitt ungefaehr(String von, String bis) {
        return new Abschnitt(day(von), day(bis), false);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
