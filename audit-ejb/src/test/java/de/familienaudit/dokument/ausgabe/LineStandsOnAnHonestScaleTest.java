package de.familienaudit.dokument.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.dokument.ausgabe.Liniendiagramm.Marke;
import de.familienaudit.dokument.ausgabe.Liniendiagramm.Messpunkt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-12: Die Zeichnung einer Kennzahl beginnt bei null und hat runde Marken")
class LineStandsOnAnHonestScaleTest {

    private static final LocalDate TAG = LocalDate.of(2020, 12, 31);

    @Test
    void aSingleValueStandsInTheMiddle() {
        Liniendiagramm d = Liniendiagramm.von(List.of(messpunkt(TAG, "6.8")), new BigDecimal("7"), null);

        assertThat(d.punkte()).singleElement().satisfies(p -> assertThat(p.x()).isEqualTo(54));
        assertThat(d.strecken()).isEmpty();
        assertThat(d.zeiten()).extracting(Marke::text).containsExactly("31.12.2020");
        assertThat(d.skala()).extracting(Marke::text).containsExactly("0", "2", "4", "6", "8");
        assertThat(d.terminX()).isNull();
    }

    @Test
    void theLineRunsFromTheFirstToTheLastDayAndTheScaleUpwards() {
        Liniendiagramm d = Liniendiagramm.von(
                List.of(messpunkt(LocalDate.of(2017, 12, 31), "0"), messpunkt(TAG.minusYears(1), "14000")),
                new BigDecimal("4700"),
                TAG);

        assertThat(d.punkte()).extracting(Liniendiagramm.Punkt::x).first().isEqualTo(12.0);
        assertThat(d.punkte()).extracting(Liniendiagramm.Punkt::y).containsExactly(88.0, 13.33);
        assertThat(d.strecken()).hasSize(1);
        assertThat(d.terminX()).isEqualTo(96);
        assertThat(d.zeiten()).extracting(Marke::text).containsExactly("2018", "2019", "2020");
        assertThat(d.skala()).extracting(Marke::text).containsExactly("0", "5.000", "10.000", "15.000");
        assertThat(d.zielY()).isBetween(13.33, 88.0);
    }

    @Test
    void longTimesAreNotCrowdedAndNegativesStandBelowZero() {
        Liniendiagramm d = Liniendiagramm.von(
                List.of(messpunkt(LocalDate.of(2000, 1, 1), "-12.5"), messpunkt(TAG, "3")), BigDecimal.ZERO, null);

        assertThat(d.zeiten()).extracting(Marke::text).containsExactly("2000", "2004", "2008", "2012", "2016", "2020");
        assertThat(d.skala()).extracting(Marke::text).containsExactly("-15", "-10", "-5", "0", "5");
    }

    @Test
    void nothingButZeroHasAScaleToo() {
        Liniendiagramm d = Liniendiagramm.von(List.of(messpunkt(TAG, "0")), BigDecimal.ZERO, TAG.minusYears(1));

        assertThat(d.skala()).extracting(Marke::text).containsExactly("0", "1");
        assertThat(d.punkte().get(0).y()).isEqualTo(88);
        assertThat(d.terminX()).isEqualTo(12);
    }

    @Test
    void smallNumbersHaveSmallMarks() {
        Liniendiagramm d = Liniendiagramm.von(List.of(messpunkt(TAG, "0.0003")), new BigDecimal("0.0002"), null);

        assertThat(d.skala()).extracting(Marke::text).containsExactly("0", "0,0001", "0,0002", "0,0003");
    }

    private static Messpunkt messpunkt(LocalDate tag, String zahl) {
        return new Messpunkt(tag, new BigDecimal(zahl), false);
    }
}
