package de.familienaudit.haushalt.domain.aufnahme;

import static de.familienaudit.haushalt.domain.aufnahme.Planprobe.JAHR;
import static de.familienaudit.haushalt.domain.aufnahme.Planprobe.codes;
import static de.familienaudit.haushalt.domain.aufnahme.Planprobe.tabelle;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil.DOPPISCH;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil.KAMERAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "H-5: Die Spalten eines Plans werden an ihren Überschriften erkannt; was nicht eindeutig ist, sagt ein Mensch")
class ColumnsAreFoundByTheirHeadsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Haushaltsstelle|Bezeichnung|Ansatz",
                "HHSt|Text|Ansatz 2024",
                "HHSt.|Benennung|Plan 2024",
                "HH-Stelle|Zweckbestimmung|Haushaltsansatz 2024",
                "Hst.|Bezeichnung der Haushaltsstelle|Betrag",
                "HHSt-Nr.|Beschreibung|HH-Ansatz 2024 in €"
            })
    void simple(String kopf) {
        Planspalten spalten = SpaltenRule.erkenne(tabelle(kopf, "01.4953.6300|Probe|5"), JAHR, KAMERAL);
        assertThat(spalten.arten()).containsExactly(Spaltenart.STELLE, Spaltenart.BEZEICHNUNG, Spaltenart.BETRAG);
        assertThat(spalten.sicher()).isTrue();
        assertThat(spalten.verstoesse(KAMERAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HHSt|Ergebnis 2022|Ansatz 2023|Ansatz 2024, 3",
        "HHSt|Ansatz 2024|Ansatz 2023|Rechnungsergebnis 2024, 1",
        "HHSt|Plan 2024|Plan 2025|Finanzplan 2026, 1",
        "HHSt|Ansatz|Ansatz Vorjahr|Ist 2023, 1",
        "HHSt|Ansatz|Nachtrag|VE, 1",
        "HHSt|Ansatz|Ansatz 2023|x, 1"
    })
    @DisplayName("Von mehreren Beträgen zählt der dieses Jahres, nie ein Ergebnis und nie ein anderes Jahr")
    void oneOfSeveralAmounts(String kopf, int spalte) {
        Planspalten spalten = SpaltenRule.erkenne(tabelle(kopf), JAHR, KAMERAL);
        assertThat(spalten.spalte(Spaltenart.BETRAG)).isEqualTo(spalte);
        assertThat(spalten.sicher()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HHSt|Ansatz 2023|Ergebnis 2024",
                "HHSt|Ansatz 2024|Plan 2024",
                "HHSt|Ansatz|Betrag",
                "HHSt|Ansatz 2023/2024|x",
                "HHSt|Bezeichnung|x"
            })
    @DisplayName("Wo kein Betrag oder mehr als einer gemeint sein kann, wird keiner geraten")
    void neverGuessed(String kopf) {
        Planspalten spalten = SpaltenRule.erkenne(tabelle(kopf), JAHR, KAMERAL);
        assertThat(spalten.hat(Spaltenart.BETRAG)).isFalse();
        assertThat(spalten.sicher()).isFalse();
        assertThat(codes(spalten.verstoesse(KAMERAL))).contains("H-5.spalte_betrag");
    }

    @Test
    @DisplayName("Steht über einer Spalte nur das Jahr, wird sie vorgeschlagen")
    void onlyTheYear() {
        Planspalten spalten = SpaltenRule.erkenne(tabelle("HHSt|#2023|#2024"), JAHR, KAMERAL);
        assertThat(spalten.spalte(Spaltenart.BETRAG)).isEqualTo(2);
        assertThat(spalten.sicher()).isFalse();
    }

    @Test
    @DisplayName("Über den Überschriften darf ein Titel stehen; ohne Überschriften bleibt alles zu wählen")
    void titleAbove() {
        Planspalten spalten = SpaltenRule.erkenne(
                tabelle("Haushaltsplan 2024", "Verwaltungshaushalt|Seite 1", "HHSt|Ansatz 2024", "1|2|3|4"),
                JAHR,
                KAMERAL);
        assertThat(spalten.kopf()).isEqualTo(2);
        assertThat(spalten.arten())
                .containsExactly(Spaltenart.STELLE, Spaltenart.BETRAG, Spaltenart.KEINE, Spaltenart.KEINE);
        Planspalten ohne = SpaltenRule.erkenne(tabelle("01.4953.6300|5"), JAHR, KAMERAL);
        assertThat(ohne.kopf()).isEqualTo(-1);
        assertThat(codes(ohne.verstoesse(KAMERAL))).containsExactly("H-5.spalte_stelle_kameral", "H-5.spalte_betrag");
        assertThat(SpaltenRule.hatKopf(tabelle("x").zeilen(), JAHR, KAMERAL)).isFalse();
        assertThat(SpaltenRule.hatKopf(tabelle("x", "HHSt|Ansatz").zeilen(), JAHR, KAMERAL))
                .isTrue();
    }

    @Test
    void twoColumns() {
        assertThat(SpaltenRule.erkenne(tabelle("UA|Gruppierung|Text|Ansatz"), JAHR, KAMERAL)
                        .verstoesse(KAMERAL))
                .isEmpty();
        Planspalten doppisch = SpaltenRule.erkenne(tabelle("Produkt|Sachkonto|Ertrag/Aufwand|Ansatz"), JAHR, DOPPISCH);
        assertThat(doppisch.verstoesse(DOPPISCH)).isEmpty();
        assertThat(doppisch.spalte(Spaltenart.SEITE)).isEqualTo(2);
        assertThat(codes(doppisch.verstoesse(KAMERAL))).containsExactly("H-5.spalte_stelle_kameral");
        assertThat(codes(new Planspalten(0, List.of(Spaltenart.BETRAG, Spaltenart.BETRAG), false).verstoesse(DOPPISCH)))
                .containsExactly("H-5.spalte_stelle_doppisch", "H-5.spalte_doppelt");
    }

    @ParameterizedTest
    @CsvSource({
        "HHSt|Ansatz 2024 in T€, true",
        "HHSt|Ansatz 2024 (TEUR), true",
        "HHSt|Ansatz 2024 in Tsd. Euro, true",
        "HHSt|Ansatz 2024 Mio. €, true",
        "HHSt|Ansatz 2024 in €, false",
        "HHSt|Ansatz 2024 EUR|Ansatz 2023 in TEUR, false"
    })
    @DisplayName("Beträge in Tausend werden abgelehnt, nie umgerechnet")
    void thousands(String kopf, boolean abgelehnt) {
        Plantabelle tabelle = tabelle(kopf, "01.4953.6300|5");
        assertThat(SpaltenRule.einheit(tabelle, SpaltenRule.erkenne(tabelle, JAHR, KAMERAL))
                        .isEmpty())
                .isEqualTo(!abgelehnt);
    }

    @Test
    void thousandsInATitle() {
        Plantabelle mit = tabelle("Angaben in TEUR", "HHSt|Ansatz", "01.4953.6300|5");
        assertThat(codes(SpaltenRule.einheit(mit, SpaltenRule.erkenne(mit, JAHR, KAMERAL))))
                .containsExactly("H-5.einheit");
        for (String[] zweizeilig : new String[][] {
            {"HHSt|Ansatz", "|T€", "01.4953.6300|5"},
            {"HHSt|Ansatz", "in TEUR|", "01.4953.6300|5"},
            {"HHSt|Ansatz", "01.4953.6300|5", "HHSt|Ansatz", "|Tsd. €", "01.4953.6301|5"}
        }) {
            Plantabelle darunter = tabelle(zweizeilig);
            assertThat(codes(SpaltenRule.einheit(darunter, SpaltenRule.erkenne(darunter, JAHR, KAMERAL))))
                    .containsExactly("H-5.einheit");
        }
        Plantabelle andere = tabelle("HHSt|Ansatz|Ansatz 2023", "|€|T€", "Halle für 2 Mio. €||", "01.4953.6300|5|1");
        assertThat(SpaltenRule.einheit(
                        andere,
                        new Planspalten(0, List.of(Spaltenart.STELLE, Spaltenart.BETRAG, Spaltenart.KEINE), true)))
                .as("a heading")
                .hasSize(1);
        Plantabelle darin = tabelle("HHSt|Ansatz|Ansatz 2023", "|€|T€", "01.4953.6300|5|1", "Halle für 2 Mio. €||");
        assertThat(SpaltenRule.einheit(
                        darin,
                        new Planspalten(0, List.of(Spaltenart.STELLE, Spaltenart.BETRAG, Spaltenart.KEINE), true)))
                .as("that of another year, and a heading between the amounts")
                .isEmpty();
        Plantabelle ohne = tabelle("alle Beträge in T€|", "01.4953.6300|5");
        Planspalten gewaehlt = new Planspalten(-1, List.of(Spaltenart.STELLE, Spaltenart.BETRAG), false);
        assertThat(codes(SpaltenRule.einheit(ohne, gewaehlt))).containsExactly("H-5.einheit");
        assertThat(SpaltenRule.einheit(tabelle("01.4953.6300|5"), gewaehlt)).isEmpty();
    }
}
