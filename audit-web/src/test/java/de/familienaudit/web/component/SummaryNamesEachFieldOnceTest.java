package de.familienaudit.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Die Zusammenfassung setzt den Namen des Feldes vor den Satz, wenn der Satz ihn nicht nennt")
class SummaryNamesEachFieldOnceTest {

    @ParameterizedTest(name = "„{0}“ nennt „{1}“: {2}")
    @CsvSource({
        "Bitte geben Sie den Tag an., Tag, true",
        "Es fehlen zwei Tage., Tag, false",
        "Der Sonntag ist kein Sitzungstag., tag, false",
        "Ja (einschließlich Enthaltungen): keine Zahl., Ja (einschließlich Enthaltungen), true",
        "„x“ ist keine Zahl., Ja, false",
        "Die Überschrift fehlt., Übersicht, false"
    })
    void aNameIsSaidAsAWordOfItsOwn(String satz, String name, boolean genannt) {
        assertThat(MeldungenBox.says(satz, name)).isEqualTo(genannt);
    }
}
