package de.familienaudit.haushalt.domain.jahr;

import static de.familienaudit.haushalt.domain.satzung.Satzungen.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-10: Auf einem abgeschlossenen Jahr wird nichts gebucht, geändert, zugestimmt oder storniert")
class ClosedYearStaysAsItIsTest {

    private static final LocalDate SATZUNG = tag("14.03.2023");
    private static final Haushaltsjahr OFFEN = new Haushaltsjahr(2024, false, null, tag("20.03.2024"));
    private static final Haushaltsjahr ZU = new Haushaltsjahr(2023, false, tag("30.04.2024"), SATZUNG);
    private static final Haushaltsjahr NACHWEIS = new Haushaltsjahr(2018, true, null, null);

    @Test
    @DisplayName("Die Ablehnung nennt Jahr und Tag des Abschlusses; ein offenes Jahr nimmt an")
    void buchen() {
        assertThat(JahresabschlussRule.buchen(List.of(OFFEN), false)).isEmpty();
        assertThat(JahresabschlussRule.buchen(List.of(OFFEN, ZU), false))
                .containsExactly(Violation.of("H-10.abgeschlossen", 2023, tag("30.04.2024")));
        assertThat(JahresabschlussRule.buchen(List.of(ZU), true))
                .containsExactly(Violation.of("H-10.abgeschlossen", 2023, tag("30.04.2024")));
    }

    @Test
    @DisplayName("G-7: Ein Nachweis nimmt nur Nacherfasstes")
    void nachweis() {
        assertThat(JahresabschlussRule.buchen(List.of(NACHWEIS), true)).isEmpty();
        assertThat(JahresabschlussRule.buchen(List.of(NACHWEIS, OFFEN), false))
                .containsExactly(Violation.of("G-7.nur_nachweis", 2018));
    }

    @DisplayName(
            "Abgeschlossen wird durch einen Akt, nach dem Jahr, einmal, und wenn über jede offene Bindung entschieden"
                    + " ist")
    @ParameterizedTest(name = "{0} offene am {1}: {2}")
    @CsvSource({
        "0, 31.12.2024, H-10.vor_jahresende",
        "0, 01.01.2025, ''",
        "0, 30.04.2026, ''",
        "2, 30.04.2025, H-10.offene_bindungen",
        "2, 30.06.2024, H-10.vor_jahresende H-10.offene_bindungen"
    })
    void abschliessen(int offene, String tag, String codes) {
        assertThat(String.join(" ", Refusals.codes(JahresabschlussRule.abschliessen(OFFEN, offene, tag(tag)))))
                .isEqualTo(codes);
    }

    @Test
    @DisplayName("Ein abgeschlossenes Jahr und ein Nachweis werden nicht abgeschlossen")
    void nichtNochEinmal() {
        assertThat(JahresabschlussRule.abschliessen(ZU, 0, tag("01.06.2024")))
                .containsExactly(Violation.of("H-10.abgeschlossen", 2023, tag("30.04.2024")));
        assertThat(JahresabschlussRule.abschliessen(NACHWEIS, 0, tag("01.06.2024")))
                .containsExactly(Violation.of("G-7.nur_nachweis", 2018));
    }

    @Test
    @DisplayName("Eine Berichtigung steht im offenen Jahr und nennt, was sie im abgeschlossenen berichtigt")
    void berichtigen() {
        assertThat(JahresabschlussRule.berichtigen(OFFEN, ZU)).isEmpty();
        assertThat(JahresabschlussRule.berichtigen(OFFEN, null))
                .containsExactly(Violation.at("berichtigt", "H-10.berichtigtes_fehlt"));
        assertThat(JahresabschlussRule.berichtigen(OFFEN, OFFEN))
                .containsExactly(Violation.at("berichtigt", "H-10.berichtigtes_offen", 2024));
        assertThat(JahresabschlussRule.berichtigen(ZU, ZU))
                .containsExactly(Violation.of("H-10.abgeschlossen", 2023, tag("30.04.2024")));
        assertThat(JahresabschlussRule.berichtigen(OFFEN, NACHWEIS)).isEmpty();
    }
}
