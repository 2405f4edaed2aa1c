package de.familienaudit.stelle.domain;

import static de.familienaudit.stelle.domain.StellenBeispiel.HEUTE;
import static de.familienaudit.stelle.domain.StellenBeispiel.stelle;
import static de.familienaudit.stelle.domain.StellenBeispiel.zeit;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-6: Eine umbenannte Stelle behält ihren früheren Namen für dessen Zeit")
class FormerNameBelongsToItsTimeTest {

    private final Stelle stelle = stelle(1, "Bauamt", StellenArt.INTERN);

    @Test
    void theFormerNameEndsTheDayBefore() {
        Stellenname frueher = stelle.umbenennen(" Hochbauamt ", LocalDate.of(2023, 1, 1), HEUTE)
                .orElseThrow();
        assertThat(frueher.name()).isEqualTo("Bauamt");
        assertThat(frueher.gueltig()).isEqualTo(zeit(null, "2022-12-31"));
        assertThat(frueher.stelle()).isSameAs(stelle);
        assertThat(stelle.name()).isEqualTo("Hochbauamt");
        assertThat(stelle.nameSeit()).contains(LocalDate.of(2023, 1, 1));
        assertThat(stelle.umbenennen("Amt für Hochbau", HEUTE, HEUTE)
                        .orElseThrow()
                        .gueltig())
                .isEqualTo(zeit("2023-01-01", "2024-05-14"));
    }

    @Test
    void aCorrectionLeavesNoFormerName() {
        assertThat(stelle.umbenennen("Bau-Amt", null, HEUTE)).isEmpty();
        assertThat(stelle.nameSeit()).isEmpty();
        stelle.umbenennen("Hochbauamt", HEUTE, HEUTE);
        assertThat(stelle.umbenennen("Hoch-Bauamt", HEUTE, HEUTE)).isEmpty();
        assertThat(stelle.nameSeit()).contains(HEUTE);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThat(Refusals.codes(() -> stelle.umbenennen("Bauamt", HEUTE.plusDays(1), HEUTE)))
                .containsExactly("G-6.stelle_heisst_schon_so", "G-6.in_der_zukunft");
        stelle.umbenennen("Hochbauamt", LocalDate.of(2023, 1, 1), HEUTE);
        assertThat(Refusals.codes(() -> stelle.umbenennen("  ", LocalDate.of(2022, 12, 31), HEUTE)))
                .containsExactly("A-3.stelle_ohne_name", "G-6.vor_dem_jetzigen");
    }

    @Test
    void aChangeMovesItsTimeOn() {
        assertThat(stelle.geaendertAm()).isEmpty();
        stelle.geaendert(Instant.EPOCH);
        assertThat(stelle.geaendertAm()).contains(Instant.EPOCH);
        Stellenereignis e = new Stellenereignis(stelle, Stellenvorgang.UMBENANNT, "a", "b", "c", Instant.EPOCH, "d");
        assertThat(e.stelleId()).isEqualTo(1);
    }
}
