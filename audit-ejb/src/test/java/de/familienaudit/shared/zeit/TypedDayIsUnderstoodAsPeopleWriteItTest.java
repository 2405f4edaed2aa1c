package de.familienaudit.shared.zeit;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Ein getippter Tag wird verstanden, wie Menschen ihn schreiben")
class TypedDayIsUnderstoodAsPeopleWriteItTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "10.06.2020, 2020-06-10",
        "10.6.2020, 2020-06-10",
        "10.6.20, 2020-06-10",
        "'10. 6. 20', 2020-06-10",
        "10. Juni 2020, 2020-06-10",
        "2020-06-10, 2020-06-10",
        "31.12.69, 2069-12-31",
        "01.01.70, 1970-01-01"
    })
    void gelesen(String getippt, String tag) {
        assertThat(Tageseingabe.lies("tag", " " + getippt + " ")).hasToString(tag);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "31.06.2025, G-3.tag_gibt_es_nicht",
        "29.02.23, G-3.tag_gibt_es_nicht",
        "1.13.20, G-3.monat_gibt_es_nicht",
        "01.06.0015, G-3.jahr_gibt_es_nicht",
        "Juni 2020, form.kein_tag",
        "2020, form.kein_tag",
        "06/10/20, form.kein_tag",
        "10.6., form.kein_tag",
        "'', form.kein_tag",
        "demnächst, form.kein_tag"
    })
    void abgelehnt(String getippt, String code) {
        assertThat(Refusals.codes(() -> Tageseingabe.lies("tag", getippt))).containsExactly(code);
    }
}
