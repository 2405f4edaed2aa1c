package de.familienaudit.zertifikat.domain;

import static de.familienaudit.zertifikat.domain.Angaben.tag;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Z-2, Z-10, Z-11: Ein Grund- oder Bilanzierungszertifikat gilt drei Jahre ab dem belegten Beginn")
class CertificateIsValidForThreeYearsTest {

    @ParameterizedTest(name = "{0} bis {1}")
    @CsvSource({
        "29.02.2024, 28.02.2027",
        "01.03.2021, 29.02.2024",
        "31.05.2015, 30.05.2018",
        "01.06.2015, 31.05.2018",
        "12.06.2015, 11.06.2018",
        "27.10.2020, 26.10.2023",
        "01.01.2020, 31.12.2022"
    })
    void ende(String beginn, String ende) {
        assertThat(GeltungsdauerRule.ende(tag(beginn))).isEqualTo(tag(ende));
    }

    @DisplayName("Ein anderes belegtes Ende wird in Tagen verglichen")
    @ParameterizedTest(name = "{0} bis {1}: {2}")
    @CsvSource({
        "01.06.2015, 30.06.2018, 30",
        "12.06.2015, 30.06.2018, 19",
        "27.10.2020, 30.11.2023, 35",
        "27.10.2020, 26.10.2023, 0",
        "27.10.2020, 30.09.2023, -26"
    })
    void abweichung(String beginn, String ende, long tage) {
        assertThat(GeltungsdauerRule.abweichung(tag(beginn), tag(ende))).isEqualTo(tage);
    }

    @DisplayName("Z-11: Ein Beginn vor dem Beschluss ist rückwirkend")
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"01.12.2023, 13.12.2023, 12", "13.12.2023, 13.12.2023, 0", "14.12.2023, 13.12.2023, 0"})
    void rueckwirkend(String beginn, String beschluss, long tage) {
        assertThat(GeltungsdauerRule.rueckwirkend(tag(beginn), tag(beschluss))).isEqualTo(tage);
    }

    @DisplayName("Z-10: Um wie viele Tage die Verleihung später kam als geplant")
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"30.06.2019, 27.10.2020, 485", "27.10.2020, 27.10.2020, 0", "28.10.2020, 27.10.2020, -1"})
    void spaeter(String geplant, String verliehen, long tage) {
        assertThat(GeltungsdauerRule.spaeter(tag(geplant), tag(verliehen))).isEqualTo(tage);
    }

    @Property
    void yearsTouchFromAnyDay(@ForAll("tage") LocalDate beginn, @ForAll @IntRange(min = 1, max = 40) int jahre) {
        LocalDate ende = GeltungsdauerRule.ende(beginn, jahre);
        assertThat(GeltungsdauerRule.ende(beginn, jahre + 1)).isAfter(ende);
        assertThat(ende.getYear()).isBetween(beginn.getYear() + jahre - 1, beginn.getYear() + jahre);
        assertThat(ende.plusDays(1).getMonthValue())
                .isIn(beginn.getMonthValue(), beginn.plusMonths(1).getMonthValue());
    }

    @Provide
    Arbitrary<LocalDate> tage() {
        return Arbitraries.longs()
                .between(tag("01.01.1990").toEpochDay(), tag("31.12.2100").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
