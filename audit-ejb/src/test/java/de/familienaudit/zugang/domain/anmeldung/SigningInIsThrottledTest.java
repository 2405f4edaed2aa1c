package de.familienaudit.zugang.domain.anmeldung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zugang.domain.anmeldung.AnmeldedrosselRule.Fehlversuche;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "R-5: Nach zu vielen Fehlversuchen wird die Pause vor dem nächsten immer länger, niemand ist für immer ausgesperrt")
class SigningInIsThrottledTest {

    private static final Instant JETZT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Fehlversuche KEINE = Fehlversuche.KEINE;

    @ParameterizedTest(name = "{0} failures on one way: {1} s")
    @CsvSource({"0,0", "4,0", "5,30", "6,60", "7,120", "9,480", "10,900", "11,900", "500,900"})
    void afterFiveFailuresOnOneWayThePauseDoubles(long anzahl, long sekunden) {
        assertThat(AnmeldedrosselRule.wartezeit(eben(anzahl), KEINE, KEINE, JETZT))
                .isEqualTo(Duration.ofSeconds(sekunden));
    }

    @ParameterizedTest(name = "{0} failures of one account from unknown devices: {1} s")
    @CsvSource({"19,0", "20,30", "21,60", "100,900"})
    void anAccountThatIsAttackedFromEverywhereHasMoreAttempts(long anzahl, long sekunden) {
        assertThat(AnmeldedrosselRule.wartezeit(KEINE, eben(anzahl), KEINE, JETZT))
                .isEqualTo(Duration.ofSeconds(sekunden));
    }

    @ParameterizedTest(name = "{0} failures from one address: {1} s")
    @CsvSource({"99,0", "100,1", "101,2", "104,16", "105,30", "100000,30"})
    void aHouseBehindOneAddressWaitsForSecondsOnly(long anzahl, long sekunden) {
        assertThat(AnmeldedrosselRule.wartezeit(KEINE, KEINE, eben(anzahl), JETZT))
                .isEqualTo(Duration.ofSeconds(sekunden));
    }

    @Test
    void thePausePassesAndTheLongestOneHolds() {
        Fehlversuche weg = new Fehlversuche(6, JETZT.minusSeconds(50));
        assertThat(AnmeldedrosselRule.wartezeit(weg, KEINE, KEINE, JETZT)).isEqualTo(Duration.ofSeconds(10));
        assertThat(AnmeldedrosselRule.wartezeit(weg, eben(20), eben(103), JETZT))
                .isEqualTo(Duration.ofSeconds(30));
        assertThat(AnmeldedrosselRule.wartezeit(new Fehlversuche(6, JETZT.minusSeconds(61)), KEINE, KEINE, JETZT))
                .isZero();
    }

    @Test
    void whoComesAtTheSameMomentIsNotTurnedAway() {
        assertThat(AnmeldedrosselRule.wartezeit(new Fehlversuche(3, JETZT.plusMillis(40)), KEINE, KEINE, JETZT))
                .isZero();
        assertThat(AnmeldedrosselRule.minuten(Duration.ofMillis(40))).isEqualTo(1);
    }

    @Test
    void aFailureCountsForAnHour() {
        assertThat(AnmeldedrosselRule.beginn(JETZT)).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
    }

    @ParameterizedTest(name = "{0} s are told as {1} min")
    @CsvSource({"1,1", "60,1", "61,2", "900,15"})
    void whoeverHasToWaitIsToldTheMinutes(long sekunden, int minuten) {
        assertThat(AnmeldedrosselRule.minuten(Duration.ofSeconds(sekunden))).isEqualTo(minuten);
    }

    private static Fehlversuche eben(long anzahl) {
        return new Fehlversuche(anzahl, anzahl == 0 ? null : JETZT);
    }
}
