package de.familienaudit.shared.zeit;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("G-3: Ein Tag wird so genau festgehalten, wie die Quelle ihn nennt")
class DayIsKeptAsExactlyAsTheSourceNamesItTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "01.06.2015, 2015-06-01, 2015-06-01, 01.06.2015",
        "1.6.2015, 2015-06-01, 2015-06-01, 01.06.2015",
        "2015-06-01, 2015-06-01, 2015-06-01, 01.06.2015",
        "1. Juni 2015, 2015-06-01, 2015-06-01, 01.06.2015",
        "29.02.2024, 2024-02-29, 2024-02-29, 29.02.2024",
        "November 2023, 2023-11-01, 2023-11-30, November 2023",
        "11.2023, 2023-11-01, 2023-11-30, November 2023",
        "2/2024, 2024-02-01, 2024-02-29, Februar 2024",
        "März 2021, 2021-03-01, 2021-03-31, März 2021",
        "Sept. 2021, 2021-09-01, 2021-09-30, September 2021",
        "2015, 2015-01-01, 2015-12-31, 2015"
    })
    void gelesen(String getippt, String erster, String letzter, String geschrieben) {
        Tagesangabe tag = Tagesangabe.lies("beginn", " " + getippt + " ");
        assertThat(tag.erster()).hasToString(erster);
        assertThat(tag.letzter()).hasToString(letzter);
        assertThat(tag).hasToString(geschrieben);
        assertThat(Tagesangabe.lies("beginn", tag.toString())).isEqualTo(tag);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "null",
            value = {
                "null, G-3.tag_fehlt",
                "'  ', G-3.tag_fehlt",
                "31.06.2015, G-3.tag_gibt_es_nicht",
                "29.02.2023, G-3.tag_gibt_es_nicht",
                "31. Juni 2015, G-3.tag_gibt_es_nicht",
                "00.06.2015, G-3.tag_gibt_es_nicht",
                "01.13.2015, G-3.monat_gibt_es_nicht",
                "13/2015, G-3.monat_gibt_es_nicht",
                "01.06.0015, G-3.jahr_gibt_es_nicht",
                "01.06.15, G-3.tag_unverstaendlich",
                "Brumaire 2015, G-3.tag_unverstaendlich",
                "<b>2015</b>, G-3.tag_unverstaendlich",
                "demnächst, G-3.tag_unverstaendlich"
            })
    void abgelehnt(String getippt, String code) {
        assertThat(Refusals.codes(() -> Tagesangabe.lies("beginn", getippt))).containsExactly(code);
    }
}
