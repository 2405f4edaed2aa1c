package de.familienaudit.stelle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-3, G-6: Verantwortung hängt an einer Stelle; sie hat einen Namen und ist intern oder extern")
class OnlyInternalStelleBelongsToTheAdministrationTest {

    private static final long KREIS = 1;

    @Test
    void anInternalStelleBelongsToTheAdministration() {
        assertThat(new Stelle(KREIS, "Gesundheitsamt", StellenArt.INTERN).istIntern())
                .isTrue();
        assertThat(new Stelle(KREIS, "Agentur für Arbeit", StellenArt.EXTERN).istIntern())
                .isFalse();
    }

    @Test
    void hasANameOfAtMostThreeHundredCharacters() {
        assertThat(new Stelle(KREIS, "  Gesundheitsamt ", StellenArt.INTERN).name())
                .isEqualTo("Gesundheitsamt");
        assertThat(new Stelle(KREIS, " " + "x".repeat(300) + " ", StellenArt.INTERN).name())
                .hasSize(300);
        assertThat(Refusals.of(() -> new Stelle(KREIS, " \t ", StellenArt.INTERN)))
                .containsExactly(Violation.at("stellenname", "A-3.stelle_ohne_name"));
        assertThat(Refusals.of(() -> new Stelle(KREIS, "x".repeat(301), StellenArt.INTERN)))
                .containsExactly(Violation.at("stellenname", "A-3.stelle_name_zu_lang", 300, 301));
    }

    @Test
    @DisplayName("R-2: who holds a Stelle, and how it is written, belongs to the Kommune of the Stelle")
    void whatHangsOnAStelleBelongsToItsKommune() {
        Stelle stelle = new Stelle(7, "Gesundheitsamt", StellenArt.INTERN);

        assertThat(new Schreibweise(stelle, "Ges.-Amt").kommuneId()).isEqualTo(7);
        assertThat(new Stellenbesetzung(stelle, 1, Besetzungsart.LEITUNG, Zeitraum.ab(LocalDate.of(2020, 1, 1)))
                        .kommuneId())
                .isEqualTo(7);
    }
}
