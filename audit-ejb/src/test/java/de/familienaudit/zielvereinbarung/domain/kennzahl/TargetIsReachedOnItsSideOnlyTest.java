package de.familienaudit.zielvereinbarung.domain.kennzahl;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.zeit.Stichtag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A-12: Ein Zielwert ist nur auf seiner Seite erreicht und nur bis zu seinem Termin")
class TargetIsReachedOnItsSideOnlyTest {

    private static final LocalDate TERMIN = LocalDate.of(2020, 12, 31);

    @ParameterizedTest(name = "{1} towards {0} 7: {2}")
    @CsvSource({
        "UNTER,      6.9, true",
        "UNTER,      7.0, false",
        "UNTER,      7.1, false",
        "HOECHSTENS, 7.00, true",
        "HOECHSTENS, 7.01, false",
        "GENAU,      7.00, true",
        "GENAU,      6.99, false",
        "MINDESTENS, 7, true",
        "MINDESTENS, 6.9, false",
        "UEBER,      7, false",
        "UEBER,      7.1, true"
    })
    void theOperatorDecides(Zielschwelle schwelle, BigDecimal wert, boolean erreicht) {
        assertThat(schwelle.istErreicht(wert, BigDecimal.valueOf(7))).isEqualTo(erreicht);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"UNTER, NIEDRIGER", "HOECHSTENS, NIEDRIGER", "GENAU, GENAU", "MINDESTENS, HOEHER", "UEBER, HOEHER"})
    void theOperatorNamesTheDirection(Zielschwelle schwelle, Zielschwelle.Richtung richtung) {
        assertThat(schwelle.richtung()).isEqualTo(richtung);
    }

    @Test
    void nothingIsKnownWithoutAValue() {
        assertThat(stand(TERMIN, TERMIN.plusYears(1))).isEqualTo(Kennzahlstand.OFFEN);
        assertThat(stand(null, TERMIN)).isEqualTo(Kennzahlstand.OFFEN);
        assertThat(stand(null, TERMIN, messung("2021-01-01", "4700"))).isEqualTo(Kennzahlstand.OFFEN);
    }

    @Test
    void beforeTheTermItIsReachedOrStillOpen() {
        LocalDate davor = LocalDate.of(2020, 6, 30);
        assertThat(stand(TERMIN, davor, messung("2020-03-31", "4700"))).isEqualTo(Kennzahlstand.ERREICHT);
        assertThat(stand(TERMIN, davor, messung("2020-03-31", "4699"))).isEqualTo(Kennzahlstand.OFFEN);
        assertThat(stand(TERMIN, TERMIN, messung("2020-03-31", "4699"))).isEqualTo(Kennzahlstand.OFFEN);
    }

    @Test
    void afterTheTermTheLastValueUpToItDecides() {
        LocalDate danach = LocalDate.of(2021, 6, 30);
        assertThat(stand(TERMIN, danach, messung("2020-12-31", "4700"), messung("2021-03-31", "1")))
                .isEqualTo(Kennzahlstand.ERREICHT);
        assertThat(stand(TERMIN, danach, messung("2020-12-31", "4600"), messung("2021-03-31", "4800")))
                .isEqualTo(Kennzahlstand.NICHT_ERREICHT);
        assertThat(stand(TERMIN, danach, messung("2021-03-31", "4800"))).isEqualTo(Kennzahlstand.OFFEN);
    }

    @Test
    void withoutATermTheLastValueDecides() {
        assertThat(stand(null, TERMIN, messung("2019-12-31", "4800"), messung("2020-06-30", "4600")))
                .isEqualTo(Kennzahlstand.NICHT_ERREICHT);
        assertThat(stand(null, TERMIN, messung("2020-06-30", "4700"), messung("2019-12-31", "1")))
                .isEqualTo(Kennzahlstand.ERREICHT);
    }

    private static Kennzahlstand stand(LocalDate termin, LocalDate heute, KennzahlErreichtRule.Messung... messungen) {
        Kennzahldefinition definition = new Kennzahldefinition(
                "Haushalte",
                "Haushalte",
                Zielschwelle.MINDESTENS,
                BigDecimal.valueOf(4700),
                null,
                false,
                termin == null ? null : new Stichtag(termin, "IV/2020"),
                "");
        return new KennzahlErreichtRule(heute).stand(definition, List.of(messungen));
    }

    private static KennzahlErreichtRule.Messung messung(String tag, String zahl) {
        return new KennzahlErreichtRule.Messung(LocalDate.parse(tag), new BigDecimal(zahl));
    }
}
