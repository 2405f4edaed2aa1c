package de.familienaudit.vorlage.papier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.vorlage.domain.papier.finanz.Betragsgenauigkeit;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile.Jahre;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("V-8, G-5: Jahre und Beträge werden gelesen, wie man sie schreibt")
class YearsAndAmountsAreReadAsPeopleTypeThemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024           | 2024 | 2024 | 2024",
                "2024-2026      | 2024 | 2026 | 2024–2026",
                "2024 bis 2026  | 2024 | 2026 | 2024–2026",
                "2024 und 2025  | 2024 | 2025 | 2024–2025",
                "2024/2025      | 2024 | 2025 | 2024–2025",
                "2024/25        | 2024 | 2025 | 2024–2025",
                "ab 2024        | 2024 |      | ab 2024",
                "2024 ff.       | 2024 |      | ab 2024",
                "2024ff         | 2024 |      | ab 2024"
            })
    @DisplayName("Jahre: eines, eine Strecke, zwei benachbarte, ohne Ende")
    void years(String getippt, Integer von, Integer bis, String gezeigt) {
        assertThat(Jahresangabe.lies(getippt)).isEqualTo(new Jahre(von, bis, false));
        assertThat(Jahresangabe.text(Jahresangabe.lies(getippt))).isEqualTo(gezeigt);
        assertThat(Jahresangabe.lies(gezeigt)).isEqualTo(Jahresangabe.lies(getippt));
    }

    @Test
    @DisplayName("2024 und 2026 sind zwei Zeilen, nicht auch 2025")
    void singleYears() {
        assertThat(Jahresangabe.lies(" ")).isEqualTo(Jahre.OHNE);
        assertThat(Jahresangabe.text(Jahre.OHNE)).isEmpty();
        assertThatThrownBy(() -> Jahresangabe.lies("2024 und 2026")).hasMessage("V-8.jahre_getrennt");
        assertThatThrownBy(() -> Jahresangabe.lies("2024/2026")).hasMessage("V-8.jahre_getrennt");
        assertThatThrownBy(() -> Jahresangabe.lies("bald")).hasMessage("V-8.jahre");
    }

    @Test
    @DisplayName("HH-Jahr: ein Jahr oder die zwei eines Doppelhaushalts")
    void budgetYear() {
        assertThat(Jahresangabe.haushaltsjahr(" ")).isNull();
        assertThat(Jahresangabe.haushaltsjahr(" 2024 ")).isEqualTo("2024");
        assertThat(Jahresangabe.haushaltsjahr("2024/2025")).isEqualTo("2024/2025");
        assertThat(Jahresangabe.haushaltsjahr("2024 / 25")).isEqualTo("2024/2025");
        for (String falsch : new String[] {"2024/2026", "2025/2024", "zwanzig", "ab 2024"}) {
            assertThatThrownBy(() -> Jahresangabe.haushaltsjahr(falsch)).hasMessage("V-8.kein_jahr");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500 €                | GENAU      | false",
                "rund 1.500 € je Jahr   | UNGEFAEHR  | true",
                "ca. 1.500,00 Euro      | UNGEFAEHR  | false",
                "ca.1500                | UNGEFAEHR  | false",
                "Etwa 1.500 € jährlich  | UNGEFAEHR  | true",
                "bis zu 1.500,- € p. a. | HOECHSTENS | true",
                "max. 1.500 € p.a.      | HOECHSTENS | true",
                "höchstens 1500         | HOECHSTENS | false"
            })
    @DisplayName("Ein Betrag mit rund, bis zu, je Jahr")
    void amounts(String getippt, Betragsgenauigkeit genauigkeit, boolean jaehrlich) {
        assertThat(Betragsangabe.lies(getippt, Betragsgenauigkeit.GENAU, false))
                .isEqualTo(new Betragsangabe(Geldbetrag.parse("1500"), genauigkeit, jaehrlich));
    }

    @Test
    @DisplayName("Gewähltes gilt auch ohne Worte; sagen die Worte etwas anderes, wird gefragt")
    void wordsAndChoice() {
        Geldbetrag betrag = Geldbetrag.parse("1500");
        assertThat(Betragsangabe.lies("1.500 €", Betragsgenauigkeit.HOECHSTENS, true))
                .isEqualTo(new Betragsangabe(betrag, Betragsgenauigkeit.HOECHSTENS, true));
        assertThat(Betragsangabe.lies("rund 1.500 €", Betragsgenauigkeit.UNGEFAEHR, false))
                .isEqualTo(new Betragsangabe(betrag, Betragsgenauigkeit.UNGEFAEHR, false));
        assertThat(Betragsangabe.lies(" ", Betragsgenauigkeit.UNGEFAEHR, true))
                .isEqualTo(new Betragsangabe(null, Betragsgenauigkeit.UNGEFAEHR, true));
        assertThatThrownBy(() -> Betragsangabe.lies("bis zu 1.500 €", Betragsgenauigkeit.UNGEFAEHR, false))
                .hasMessage("V-8.genauigkeit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rund", "1.5.0", "viel Geld je Jahr", "je Jahr"})
    @DisplayName("Was kein Betrag ist, wird so genannt, wie es getippt wurde")
    void noAmount(String getippt) {
        assertThatThrownBy(() -> Betragsangabe.lies(getippt, Betragsgenauigkeit.GENAU, false))
                .hasMessage("G-5.kein_betrag");
    }
}
