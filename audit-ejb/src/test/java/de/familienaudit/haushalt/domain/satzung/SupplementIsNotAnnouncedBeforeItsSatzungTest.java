package de.familienaudit.haushalt.domain.satzung;

import static de.familienaudit.haushalt.domain.satzung.Satzungen.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "H-2, G-7: Ein Nachtrag wird nicht vor seiner Haushaltssatzung bekanntgemacht, wer auch immer später eingetragen wird")
class SupplementIsNotAnnouncedBeforeItsSatzungTest {

    @DisplayName("Nur die Bekanntmachung zählt; beraten und beschlossen werden kann früher")
    @ParameterizedTest(name = "{0} am {1}: {2}")
    @CsvSource({
        "BEKANNTGEMACHT, 13.03.2024, H-2.nachtrag_vor_satzung",
        "BEKANNTGEMACHT, 14.03.2024, ",
        "BEKANNTGEMACHT, 01.02.2025, ",
        "ENTWURF, 13.03.2024, "
    })
    void nachtrag(Satzungsstand stand, String tag, String code) {
        assertThat(NachtragstageRule.nachtrag(stand, tag(tag), tag("14.03.2024"))
                        .map(Violation::code))
                .isEqualTo(Optional.ofNullable(code));
    }

    @DisplayName("Wird die Haushaltssatzung berichtigt, bleibt ihre Bekanntmachung vor der des ersten Nachtrags")
    @ParameterizedTest(name = "{0} am {1}: {2}")
    @CsvSource({
        "BEKANNTGEMACHT, 01.09.2024, ",
        "BEKANNTGEMACHT, 02.09.2024, H-2.satzung_nach_nachtrag",
        "GENEHMIGT, 02.09.2024, "
    })
    void satzung(Satzungsstand stand, String tag, String code) {
        assertThat(NachtragstageRule.satzung(stand, tag(tag), List.of(tag("05.11.2024"), tag("01.09.2024")))
                        .map(Violation::code))
                .isEqualTo(Optional.ofNullable(code));
    }

    @Test
    @DisplayName("Die Ablehnung nennt den Tag des anderen; ohne Tag und ohne Nachtrag gibt es nichts zu vergleichen")
    void nennt() {
        assertThat(NachtragstageRule.nachtrag(Satzungsstand.BEKANNTGEMACHT, tag("01.02.2020"), tag("14.03.2024")))
                .contains(Violation.at("tag", "H-2.nachtrag_vor_satzung", tag("14.03.2024")));
        assertThat(NachtragstageRule.satzung(
                        Satzungsstand.BEKANNTGEMACHT, tag("01.12.2024"), List.of(tag("05.11.2024"), tag("01.09.2024"))))
                .contains(Violation.at("tag", "H-2.satzung_nach_nachtrag", tag("01.09.2024")));
        assertThat(NachtragstageRule.nachtrag(Satzungsstand.BEKANNTGEMACHT, null, tag("14.03.2024")))
                .isEmpty();
        assertThat(NachtragstageRule.satzung(Satzungsstand.BEKANNTGEMACHT, null, List.of(tag("01.09.2024"))))
                .isEmpty();
        assertThat(NachtragstageRule.satzung(Satzungsstand.BEKANNTGEMACHT, tag("01.12.2024"), List.of()))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "G-7: Von einer Teilgenehmigung der Vergangenheit dürfen die Beträge unbekannt sein; das wird angemerkt")
    void betraege() {
        assertThat(TeilgenehmigungRule.bemerkung(Satzungsstand.TEILWEISE_GENEHMIGT, false))
                .contains(Violation.of("H-2.betraege_unbekannt"));
        assertThat(TeilgenehmigungRule.bemerkung(Satzungsstand.TEILWEISE_GENEHMIGT, true))
                .isEmpty();
        assertThat(TeilgenehmigungRule.bemerkung(Satzungsstand.GENEHMIGT, false))
                .isEmpty();
    }
}
