package de.familienaudit.haushalt.domain.jahr;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.shared.Violation;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-10: Verfügungsmittel und Deckungsreserve sind nie übertragbar und immer Ausgaben")
class MarksOfAPositionFitItsSideTest {

    @ParameterizedTest(name = "{0}: übertragbar {1}, Verfügungsmittel {2}, Deckungsreserve {3}")
    @CsvSource({
        "AUSGABE, false, false, false, ",
        "AUSGABE, true, false, false, ",
        "AUSGABE, false, true, true, ",
        "AUSGABE, true, true, false, uebertragbar",
        "AUSGABE, true, false, true, uebertragbar",
        "EINNAHME, true, false, false, ",
        "EINNAHME, false, true, false, verfuegungsmittel",
        "EINNAHME, false, true, true, verfuegungsmittel deckungsreserve",
        "EINNAHME, true, true, true, uebertragbar verfuegungsmittel deckungsreserve"
    })
    void marks(Haushaltsseite seite, boolean uebertragbar, boolean mittel, boolean reserve, String felder) {
        Stream<String> erwartet = felder == null ? Stream.empty() : Stream.of(felder.split(" "));
        assertThat(new Stellenmerkmale(uebertragbar, mittel, reserve).verstoesse(seite, false))
                .extracting(Violation::field)
                .containsExactlyElementsOf(erwartet.toList());
    }

    @Test
    @DisplayName("Ein Deckungsring hat Nummer und Bezeichnung, beide nicht zu lang")
    void ringHasANumber() {
        assertThat(Deckungsring.verstoesse(" ", null))
                .containsExactly(
                        Violation.at("nummer", "form.pflichtfeld"), Violation.at("bezeichnung", "form.pflichtfeld"));
        assertThat(Deckungsring.verstoesse("1".repeat(21), "b".repeat(301)))
                .containsExactly(Violation.zuLang("nummer", 21, 20), Violation.zuLang("bezeichnung", 301, 300));
        assertThat(Deckungsring.verstoesse("1".repeat(20), "b".repeat(300))).isEmpty();
    }
}
