package de.familienaudit.haushalt.domain.stellungnahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.haushalt.domain.jahr.Haushaltsphase;
import de.familienaudit.shared.Geldbetrag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-5, H-13, V-8: Der Haushalt antwortet auf jede Finanzangabe einer Vorlage, Jahr für Jahr")
class BudgetAnswersEachFinanceLineTest {

    private static final String STELLE = "01.49530.6300";

    @DisplayName(
            "Gebraucht wird, was verfügbar ist; der Ring begrenzt, und was für die Vorlage vorgemerkt ist, zählt für sie")
    @ParameterizedTest(name = "gebraucht {0}, verfügbar {1}, im Ring {2}, vorgemerkt {3}: {4}, es fehlen {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            1.500,00 | 1.500,00 | -        | 0,00     | GEDECKT  | -
            1.500,00 | 1.499,99 | -        | 0,00     | FEHLT    | 0,01
            1.500,00 | 0,00     | -        | 1.500,00 | GEDECKT  | -
            1.500,00 | -200,00  | -        | 1.500,00 | FEHLT    | 200,00
            1.500,00 | 2.000,00 | 1.000,00 | 0,00     | FEHLT    | 500,00
            1.500,00 | 100,00   | 1.500,00 | 0,00     | GEDECKT  | -
            -        | 2.000,00 | -        | 0,00     | AUSKUNFT | -
            1.500,00 | -        | -        | 0,00     | AUSKUNFT | -
            """)
    void covered(String gebraucht, String verfuegbar, String imRing, String vorgemerkt, Befund befund, String fehlt) {
        Stellenlage lage = new Stellenlage(
                2024,
                1,
                Haushaltsphase.VORLAEUFIG,
                euro("2.000"),
                Ansatzgrundlage.ENTWURF,
                euro(verfuegbar),
                imRing == null ? "" : "1",
                euro(imRing),
                euro(vorgemerkt));
        List<Befundzeile> zeilen = BefundRule.zeilen(List.of(frage(1, "GESAMTKOSTEN", gebraucht, lage)));
        assertThat(zeilen).singleElement().satisfies(z -> {
            assertThat(z.befund()).isEqualTo(befund);
            assertThat(z.fehlbetrag()).isEqualTo(euro(fehlt));
            assertThat(z.lage()).isEqualTo(lage);
        });
    }

    @Test
    @DisplayName(
            "Ein abgeschlossenes Jahr und ein Jahr, das nur nachgewiesen ist, decken nichts und ihnen fehlt nichts")
    void closed() {
        for (Haushaltsphase phase : List.of(Haushaltsphase.ABGESCHLOSSEN, Haushaltsphase.NACHWEIS)) {
            assertThat(BefundRule.zeilen(List.of(frage(2024, 2024, List.of(lage(2024, phase))))))
                    .extracting(Befundzeile::befund)
                    .containsExactly(Befund.AUSKUNFT);
        }
    }

    @DisplayName("Jedes Jahr steht für sich; fehlende stehen zusammen, solange sie aufeinander folgen")
    @ParameterizedTest(name = "{0} bis {1}, im Haushalt {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            2024 | 2024 | 2024           | 2024 GEDECKT
            2024 | 2026 | 2024           | 2024 GEDECKT, 2025-2026 NICHT_IM_JAHR
            2024 | 2027 | 2025 2027      | 2024-2024 NICHT_IM_JAHR, 2025 GEDECKT, 2026-2026 NICHT_IM_JAHR, 2027 GEDECKT
            2024 | 2024 | 2023 2025      | 2024-2024 NICHT_IM_JAHR
            2024 | -    | 2023 2024 2025 | 2024 GEDECKT, 2025 GEDECKT
            2024 | -    | 2026           | 2024-2025 NICHT_IM_JAHR, 2026 GEDECKT
            2024 | -    | ''             | 2024-2024 NICHT_IM_JAHR
            """)
    void years(Integer von, Integer bis, String da, String erwartet) {
        List<Stellenlage> lagen = Stream.of(da.split(" "))
                .filter(j -> !j.isEmpty())
                .map(j -> lage(Integer.parseInt(j), Haushaltsphase.FREI))
                .toList();
        assertThat(BefundRule.zeilen(List.of(frage(von, bis, lagen))).stream()
                        .map(z -> z.jahr() + (z.lage() == null ? "-" + z.bis() : "") + " " + z.befund())
                        .toList())
                .containsExactly(erwartet.split(", "));
    }

    @Test
    @DisplayName("Ohne Stelle, mit einer unbekannten und ohne Jahr steht da, was fehlt")
    void whatIsMissing() {
        Postenfrage.Jahre jahr = new Postenfrage.Jahre(2024, 2024);
        List<Stellenlage> da = List.of(lage(2024, Haushaltsphase.FREI));
        assertThat(einziger(new Postenfrage(3, "EIGENANTEIL", " ", jahr, euro("10"), null)))
                .isEqualTo(Befund.OHNE_STELLE);
        assertThat(einziger(new Postenfrage(3, "EIGENANTEIL", "DR 1", null, euro("10"), null)))
                .isEqualTo(Befund.NICHT_GEFUEHRT);
        assertThat(einziger(new Postenfrage(3, "EIGENANTEIL", STELLE, null, euro("10"), da)))
                .isEqualTo(Befund.OHNE_JAHR);
    }

    @Test
    @DisplayName("Zwei Kosten an einer Stelle brauchen ihr Geld nebeneinander: zu wenig für beide fehlt bei beiden")
    void linesOfOneKindAreTakenTogether() {
        Stellenlage lage = lage(2024, Haushaltsphase.FREI, "1.500", "", null);
        assertThat(BefundRule.zeilen(
                        List.of(frage(1, "GESAMTKOSTEN", "1.000", lage), frage(2, "GESAMTKOSTEN", "1.000", lage))))
                .allSatisfy(z -> {
                    assertThat(z.befund()).isEqualTo(Befund.FEHLT);
                    assertThat(z.betrag()).isEqualTo(euro("1.000"));
                    assertThat(z.zusammen()).isEqualTo(euro("2.000"));
                    assertThat(z.fehlbetrag()).isEqualTo(euro("500"));
                })
                .hasSize(2);
    }

    @Test
    @DisplayName("Gesamtkosten und der Eigenanteil daran sind dasselbe Geld und werden nicht zusammengezählt")
    void linesOfTwoKindsSpeakOfTheSameMoney() {
        Stellenlage lage = lage(2024, Haushaltsphase.FREI, "1.500", "", null);
        assertThat(BefundRule.zeilen(
                        List.of(frage(1, "GESAMTKOSTEN", "1.000", lage), frage(2, "EIGENANTEIL", "1.000", lage))))
                .extracting(Befundzeile::befund)
                .containsExactly(Befund.GEDECKT, Befund.GEDECKT);
    }

    @Test
    @DisplayName(
            "Zwei Stellen eines Rings brauchen zusammen, was der Ring noch hat; ein anderes Jahr ist ein anderer Ring")
    void aRingBearsAllOfItsPositions() {
        Stellenlage eine = lage(2024, Haushaltsphase.FREI, "1.000", "1", "1.500");
        Stellenlage andere = new Stellenlage(
                2024,
                77,
                Haushaltsphase.FREI,
                euro("500"),
                Ansatzgrundlage.BEKANNTGEMACHT,
                euro("500"),
                "1",
                euro("1.500"),
                Geldbetrag.NICHTS);
        Stellenlage spaeter = lage(2025, Haushaltsphase.FREI, "1.000", "1", "1.500");
        assertThat(BefundRule.zeilen(List.of(
                        frage(1, "GESAMTKOSTEN", "1.000", eine),
                        frage(2, "GESAMTKOSTEN", "800", andere),
                        frage(3, "GESAMTKOSTEN", "1.500", spaeter))))
                .extracting(z -> z.befund() + " " + z.fehlbetrag())
                .containsExactly("FEHLT " + euro("300"), "FEHLT " + euro("300"), "GEDECKT null");
    }

    @Test
    @DisplayName("Was nichts verlangt, zählt bei keinem anderen mit")
    void whatAsksForNothingIsNotCounted() {
        Stellenlage lage = lage(2024, Haushaltsphase.FREI, "1.000", "", null);
        assertThat(BefundRule.zeilen(
                        List.of(frage(1, "GESAMTKOSTEN", "1.000", lage), frage(2, "GESAMTKOSTEN", null, lage))))
                .extracting(Befundzeile::befund)
                .containsExactly(Befund.GEDECKT, Befund.AUSKUNFT);
    }

    private static Befund einziger(Postenfrage frage) {
        List<Befundzeile> zeilen = BefundRule.zeilen(List.of(frage));
        assertThat(zeilen).singleElement().extracting(Befundzeile::zeile).isEqualTo(3);
        return zeilen.get(0).befund();
    }

    private static Postenfrage frage(Integer von, Integer bis, List<Stellenlage> lagen) {
        return new Postenfrage(1, "GESAMTKOSTEN", STELLE, new Postenfrage.Jahre(von, bis), euro("1.500"), lagen);
    }

    private static Postenfrage frage(int zeile, String art, String betrag, Stellenlage lage) {
        return new Postenfrage(
                zeile, art, STELLE, new Postenfrage.Jahre(lage.jahr(), lage.jahr()), euro(betrag), List.of(lage));
    }

    private static Stellenlage lage(int jahr, Haushaltsphase phase) {
        return lage(jahr, phase, "2.000", "", null);
    }

    private static Stellenlage lage(int jahr, Haushaltsphase phase, String verfuegbar, String ring, String imRing) {
        return new Stellenlage(
                jahr,
                jahr,
                phase,
                euro("2.000"),
                Ansatzgrundlage.BEKANNTGEMACHT,
                euro(verfuegbar),
                ring,
                euro(imRing),
                Geldbetrag.NICHTS);
    }

    private static Geldbetrag euro(String betrag) {
        return betrag == null ? null : Geldbetrag.parse(betrag);
    }
}
