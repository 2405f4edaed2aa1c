package de.familienaudit.haushalt.domain.bindung;

import static de.familienaudit.haushalt.domain.buch.Buchungen.euro;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.bindung.Bindungsantrag.Position;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-9, R-3: Wer eine Bindung beantragt, sagt wofür und auf welchen Ausgaben, und entscheidet nicht selbst")
class RequestNamesPurposeAndPositionsTest {

    private static final Position MIETE = position(1, "320");
    private static final Position DRUCK = position(2, "150");

    @Test
    @DisplayName("Mehrere Zeilen auf mehreren Stellen eines Jahres")
    void richtig() {
        assertThat(BindungsantragRule.verstoesse(new Bindungsantrag("Raummiete", "", List.of(MIETE, DRUCK))))
                .isEmpty();
    }

    @Test
    @DisplayName("Alles, was fehlt oder nicht zusammenpasst, wird zugleich gesagt, jedes an seinem Feld")
    void alles() {
        assertThat(BindungsantragRule.verstoesse(new Bindungsantrag(
                        " ",
                        "x".repeat(1001),
                        List.of(
                                MIETE,
                                new Position(1, Haushaltsseite.AUSGABE, 2026, euro("1")),
                                new Position(3, Haushaltsseite.EINNAHME, 2026, euro("1")),
                                new Position(4, Haushaltsseite.AUSGABE, 2027, euro("1")),
                                new Position(5, Haushaltsseite.AUSGABE, 2026, euro("0"))))))
                .containsExactly(
                        Violation.at("betreff", "form.pflichtfeld"),
                        Violation.zuLang("begruendung", 1001, 1000),
                        Violation.at("zeilen:1:haushaltsstelle", "H-9.haushaltsstelle_doppelt"),
                        Violation.at("zeilen:2:haushaltsstelle", "H-9.keine_ausgabe"),
                        Violation.at("zeilen:3:haushaltsstelle", "H-9.anderes_jahr", 2026),
                        Violation.at("zeilen:4:betrag", "G-5.nicht_positiv", euro("0")));
    }

    @Test
    @DisplayName("Ohne Zeile geht kein Antrag; der Betreff hat höchstens 300 Zeichen")
    void ohneZeile() {
        assertThat(BindungsantragRule.verstoesse(new Bindungsantrag("y".repeat(301), null, List.of())))
                .containsExactly(Violation.zuLang("betreff", 301, 300), Violation.of("H-9.keine_zeile"));
    }

    @Test
    @DisplayName("Genau so lang, wie erlaubt, geht; Leerzeichen am Rand zählen nicht")
    void genau() {
        Bindungsantrag antrag = new Bindungsantrag(" " + "y".repeat(300) + " ", " " + "x".repeat(1000), List.of(MIETE));

        assertThat(BindungsantragRule.verstoesse(antrag)).isEmpty();
    }

    @ParameterizedTest(name = "beantragt von {0}, entscheidet {1}: {2}")
    @CsvSource({"7, 8, ''", "7, 7, R-3.selbst_beantragt"})
    @DisplayName("R-3: Dieselbe Person beantragt und entscheidet nicht, in keiner Rolle und für niemanden")
    void vierAugen(long antrag, long entscheidung, String code) {
        assertThat(Refusals.codes(BindungsantragRule.vierAugen(antrag, entscheidung).stream()
                        .toList()))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    private static Position position(long stelle, String betrag) {
        return new Position(stelle, Haushaltsseite.AUSGABE, 2026, euro(betrag));
    }
}
