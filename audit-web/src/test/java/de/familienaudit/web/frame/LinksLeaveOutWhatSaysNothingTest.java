package de.familienaudit.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A link that repeats the parameters of its page leaves out those without a value")
class LinksLeaveOutWhatSaysNothingTest {

    @ParameterizedTest
    @CsvSource({
        "/liste.xhtml, /liste.xhtml",
        "/liste.xhtml?suche=&feld=2&stand=, /liste.xhtml?feld=2",
        "/liste.xhtml?suche=&feld=&seite=, /liste.xhtml",
        "/liste.xhtml?a=1&b=&c=3#unten, /liste.xhtml?a=1&c=3#unten",
        "/liste.xhtml?a=#unten, /liste.xhtml#unten",
        "/liste.xhtml?a=x%3D&b=2, /liste.xhtml?a=x%3D&b=2"
    })
    void withoutEmptyParameters(String address, String expected) {
        assertThat(SpracheViewHandler.withoutEmptyParameters(address)).isEqualTo(expected);
    }
}
