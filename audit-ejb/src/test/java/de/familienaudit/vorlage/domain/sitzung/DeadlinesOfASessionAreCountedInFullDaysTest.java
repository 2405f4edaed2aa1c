package de.familienaudit.vorlage.domain.sitzung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-16: Zwischen Zugang der Einladung und Sitzung liegen volle Kalendertage")
class DeadlinesOfASessionAreCountedInFullDaysTest {

    private static final LocalDate SITZUNG = LocalDate.of(2023, 12, 13);

    @Test
    @DisplayName("Sitzung am 13.12.2023, vier Tage: Einladung bis 08.12., Tagesordnung bis 09.12.")
    void byLaw() {
        assertThat(SitzungsfristenRule.fristen(SITZUNG, Ladungsregel.GESETZ, false))
                .isEqualTo(new Sitzungsfristen(null, null, LocalDate.of(2023, 12, 8), LocalDate.of(2023, 12, 9)));
    }

    @Test
    @DisplayName("Dringlich: beides spätestens am zweiten Tag vorher, 11.12.2023")
    void urgent() {
        assertThat(SitzungsfristenRule.fristen(SITZUNG, new Ladungsregel(4, 7, 14), true))
                .isEqualTo(new Sitzungsfristen(
                        LocalDate.of(2023, 11, 29), null, LocalDate.of(2023, 12, 11), LocalDate.of(2023, 12, 11)));
    }

    @Test
    @DisplayName(
            "Die Geschäftsordnung kann fünf Tage verlangen und für den Postweg eine eigene Zahl, über den Jahreswechsel")
    void ownNumbers() {
        assertThat(SitzungsfristenRule.fristen(LocalDate.of(2024, 1, 3), new Ladungsregel(5, 7, 20), false))
                .isEqualTo(new Sitzungsfristen(
                        LocalDate.of(2023, 12, 14),
                        LocalDate.of(2023, 12, 26),
                        LocalDate.of(2023, 12, 28),
                        LocalDate.of(2023, 12, 30)));
    }

    @Test
    @DisplayName("Der Schalttag zählt mit")
    void leapDay() {
        assertThat(SitzungsfristenRule.fristen(LocalDate.of(2024, 3, 2), Ladungsregel.GESETZ, false)
                        .ladung())
                .isEqualTo(LocalDate.of(2024, 2, 26));
    }
}
