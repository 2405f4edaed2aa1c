package de.familienaudit.web.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Der Name einer Datei ist lesbar, auch mit Anführungszeichen darin")
class NameOfAFileIsAsThePersonSeesItTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "plan.pdf | plan.pdf",
                "Plan %22neu%22.pdf | Plan 'neu'.pdf",
                "Plan \"neu\".pdf | Plan 'neu'.pdf",
                "zwei%0D%0AZeilen.pdf | zwei Zeilen.pdf",
                "100 %2 Prozent.pdf | 100 %2 Prozent.pdf"
            })
    void escapes_of_the_browser_are_read(String gesandt, String name) {
        assertThat(HochgeladeneDatei.lesbar(gesandt)).isEqualTo(name);
    }
}
