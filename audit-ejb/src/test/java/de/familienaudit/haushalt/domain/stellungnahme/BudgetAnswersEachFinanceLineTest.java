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
        List<Befundzeile> zeilen =
                BefundRule.zeilen(new Postenfrage(1, STELLE, true, 2024, 2024, euro(gebraucht)), List.of(lage));
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
            assertThat(BefundRule.zeilen(frage(2024, 2024), List.of(lage(2024, phase))))
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
        assertThat(BefundRule.zeilen(frage(von, bis), lagen).stream()
                        .map(z -> z.jahr() + (z.lage() == null ? "-" + z.bis() : "") + " " + z.befund())
                        .toList())
                .containsExactly(erwartet.split(", "));
    }

    @Test
    @DisplayName("Ohne Stelle, mit einer unbekannten und ohne Jahr steht da, was fehlt")
    void whatIsMissing() {
        assertThat(einziger(new Postenfrage(3, " ", false, 2024, 2024, euro("10"))))
                .isEqualTo(Befund.OHNE_STELLE);
        assertThat(einziger(new Postenfrage(3, "DR 1", false, null, null, euro("10"))))
                .isEqualTo(Befund.NICHT_GEFUEHRT);
        assertThat(einziger(new Postenfrage(3, STELLE, true, null, null, euro("10"))))
                .isEqualTo(Befund.OHNE_JAHR);
    }

    private static Befund einziger(Postenfrage frage) {
        List<Befundzeile> zeilen = BefundRule.zeilen(frage, List.of(lage(2024, Haushaltsphase.FREI)));
        assertThat(zeilen).singleElement().extracting(Befundzeile::zeile).isEqualTo(3);
        return zeilen.get(0).befund();
    }

    private static Postenfrage frage(Integer von, Integer bis) {
        return new Postenfrage(1, STELLE, true, von, bis, euro("1.500"));
    }

    private static Stellenlage lage(int jahr, Haushaltsphase phase) {
        return new Stellenlage(
                jahr,
                jahr,
                phase,
                euro("2.000"),
                Ansatzgrundlage.BEKANNTGEMACHT,
                euro("2.000"),
                "",
                null,
                Geldbetrag.NICHTS);
    }

    private static Geldbetrag euro(String betrag) {
        return betrag == null ? null : Geldbetrag.parse(betrag);
    }
}
