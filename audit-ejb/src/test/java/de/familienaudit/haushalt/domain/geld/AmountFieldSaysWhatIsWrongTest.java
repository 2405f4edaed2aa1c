package de.familienaudit.haushalt.domain.geld;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("G-5: Ein Betragsfeld nimmt, was Menschen schreiben, und sagt zu allem anderen, was daran falsch ist")
class AmountFieldSaysWhatIsWrongTest {

    @DisplayName("Verstanden wird jede übliche Schreibweise eines Betrags über null")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            4500              | 4500.00
            4.500             | 4500.00
            4.500,00          | 4500.00
            4.500,-€          | 4500.00
            0,01              | 0.01
            '  17.655,00 €  ' | 17655.00
            9.999.999.999,99  | 9999999999.99
            """)
    void verstanden(String eingabe, BigDecimal euro) {
        assertThat(Betragseingabe.lies("betrag", eingabe)).isEqualTo(new Geldbetrag(euro));
    }

    @DisplayName("Alles andere wird mit einem Satz am Feld abgelehnt")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                       | form.pflichtfeld
            '   '                    | form.pflichtfeld
            4500.5                   | G-5.punkt_statt_komma
            15.00                    | G-5.punkt_statt_komma
            1.5 €                    | G-5.punkt_statt_komma
            4500.555                 | G-5.kein_betrag
            1,500                    | G-5.zu_genau
            1500,005 €               | G-5.zu_genau
            12,34567                 | G-5.zu_genau
            1.500,00 €1.500,00 €     | G-5.doppelt
            '1.500,00 1.500,00'      | G-5.doppelt
            '700,50\t700,50'         | G-5.doppelt
            '4.500\n4.500'           | G-5.doppelt
            99,99,99,99              | G-5.kein_betrag
            -1                       | G-5.nicht_positiv
            −12,30 €                 | G-5.nicht_positiv
            0                        | G-5.nicht_positiv
            0,00 €                   | G-5.nicht_positiv
            10.000.000.000           | G-5.zu_hoch
            1234567890123            | G-5.zu_hoch
            12345678901234567890     | G-5.zu_hoch
            12.345.678.901.234.567   | G-5.zu_hoch
            1e9                      | G-5.kein_betrag
            abc                      | G-5.kein_betrag
            NaN                      | G-5.kein_betrag
            ٤٥                       | G-5.kein_betrag
            '1.500,00 2.500,00'      | G-5.kein_betrag
            """)
    void abgelehnt(String eingabe, String code) {
        assertThat(Refusals.of(() -> Betragseingabe.lies("betrag", eingabe)))
                .singleElement()
                .satisfies(v -> assertThat(v.field()).isEqualTo("betrag"))
                .extracting(Violation::code)
                .isEqualTo(code);
    }

    @DisplayName("Wer Punkt statt Komma schreibt, bekommt gesagt, wie der Betrag richtig steht")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"4500.5, '4.500,50'", "15.00, '15,00'", "1.5 €, '1,50'"})
    void vorschlag(String eingabe, String vorschlag) {
        assertThat(Refusals.of(() -> Betragseingabe.lies("betrag", eingabe)))
                .singleElement()
                .satisfies(v -> assertThat(v.params()).containsExactly(eingabe, vorschlag));
    }

    @DisplayName("Ein langer Unsinn wird gekürzt wiederholt; ein fehlendes Feld ist leer")
    @ParameterizedTest(name = "{1}")
    @CsvSource({"x, 500", "€, 61"})
    void lang(String zeichen, int wieOft) {
        assertThat(Refusals.of(() -> Betragseingabe.lies("betrag", zeichen.repeat(wieOft))))
                .singleElement()
                .satisfies(v -> assertThat(v.params()).containsExactly(zeichen.repeat(60) + "…"));
        assertThat(Refusals.of(() -> Betragseingabe.lies("betrag", zeichen.repeat(60))))
                .singleElement()
                .satisfies(v -> assertThat(v.params()).containsExactly(zeichen.repeat(60)));
        assertThat(Refusals.codes(() -> Betragseingabe.lies("betrag", null))).containsExactly("form.pflichtfeld");
    }
}
