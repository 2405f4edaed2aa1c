package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G-5: Geld ist Euro mit zwei Nachkommastellen")
class MoneyIsEuroWithTwoDecimalsTest {

    private static final long LARGEST_CENTS = 999_999_999_999_999L;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            17.655,00 €       | 17655.00
            58.000,-€         | 58000.00
            58.000,--€        | 58000.00
            58.000,– €        | 58000.00
            58.000,— €        | 58000.00
            1.500 €           | 1500.00
            15.000,00 Euro    | 15000.00
            15.000,00 EURO    | 15000.00
            1500              | 1500.00
            1500,5            | 1500.50
            1500,05 EUR       | 1500.05
            0,99€             | 0.99
            -12,30 €          | -12.30
            − 12,30 €         | -12.30
            '  7 €  '         | 7.00
            17.655,00\u00a0€  | 17655.00
            \u00a07\u202fEUR\u00a0  | 7.00
            1.234.567,89      | 1234567.89
            1234567890123     | 1234567890123.00
            """)
    @DisplayName("G-5: understands what people type")
    void understandsWhatPeopleType(String typed, BigDecimal euro) {
        assertThat(Geldbetrag.parse(typed)).isEqualTo(new Geldbetrag(euro));
        assertThat(Geldbetrag.parse(typed).wert().scale()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "€",
                "abc",
                "1.50 €",
                "15.00",
                "1,500 €",
                "1.5000",
                "17.655.00 €",
                "1,2,3",
                "12 Dollar",
                "1e3",
                "--5",
                "12345678901234",
                ",50",
                "1500,",
                "5 € 10",
                "١٢"
            })
    @DisplayName("G-5: refuses what is no amount in euro, and says what was typed")
    void refusesWhatIsNoAmount(String typed) {
        assertThat(Refusals.of(() -> Geldbetrag.parse(typed)))
                .containsExactly(Violation.of("G-5.kein_betrag", typed.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            17655       | 17.655,00
            0.5         | 0,50
            0           | 0,00
            -58000.1    | -58.000,10
            1234567.89  | 1.234.567,89
            """)
    @DisplayName("G-5: prints 17.655,00 €, with a no-break space")
    void printsTheGermanForm(BigDecimal euro, String printed) {
        assertThat(new Geldbetrag(euro)).hasToString(printed + "\u00a0€");
    }

    @Test
    @DisplayName("G-5: never rounds a fraction of a cent away")
    void neverRounds() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Geldbetrag(new BigDecimal("0.005")));
        assertThat(new Geldbetrag(new BigDecimal("0.500"))).isEqualTo(new Geldbetrag(new BigDecimal("0.5")));
    }

    @Test
    @DisplayName("G-5: adds, subtracts and compares exactly")
    void calculatesExactly() {
        Geldbetrag zehnCent = Geldbetrag.parse("0,10");
        Geldbetrag zwanzigCent = Geldbetrag.parse("0,20");

        assertThat(zehnCent.plus(zwanzigCent)).isEqualTo(Geldbetrag.parse("0,30"));
        assertThat(zehnCent.minus(zwanzigCent)).isEqualTo(Geldbetrag.parse("-0,10"));
        assertThat(zehnCent).isLessThan(zwanzigCent).isGreaterThan(Geldbetrag.parse("-1"));
    }

    @Test
    @DisplayName("G-5: nothing is 0,00 €; the other sign of an amount takes it away again")
    void knowsNothingAndTheOtherSign() {
        Geldbetrag betrag = Geldbetrag.parse("17,50");

        assertThat(Geldbetrag.NICHTS).isEqualTo(Geldbetrag.parse("0"));
        assertThat(betrag.plus(betrag.negiert())).isEqualTo(Geldbetrag.NICHTS);
        assertThat(betrag.negiert().istNegativ()).isTrue();
        assertThat(betrag.istNegativ()).isFalse();
        assertThat(Geldbetrag.NICHTS.istNegativ()).isFalse();
        assertThat(Geldbetrag.NICHTS.istNichts()).isTrue();
        assertThat(betrag.istNichts()).isFalse();
    }

    @Test
    @DisplayName("G-5: finds the amounts in the costs of 1.2.1 and 4.1.1, and takes no other number for money")
    void findsAmountsInText() {
        assertThat(Geldbetrag.inText(
                        "Fördermittel aus dem Europäischen Sozialfond (ESF) werden in Höhe bis zu 58.000,-€"
                                + " abgerufen."))
                .containsExactly(Geldbetrag.parse("58.000"));
        assertThat(Geldbetrag.inText(
                        "personelle Ressourcen ASD, Elternordner 15.000,00\u00a0€; 2 x 500 EUR und 20 euro"))
                .containsExactly(Geldbetrag.parse("15.000"), Geldbetrag.parse("500"), Geldbetrag.parse("20"));
        assertThat(Geldbetrag.inText(
                        "4.700 von 14.000 Haushalten bis IV/2020, 7 %, 26 Plätze, 5 Europäer, 9 Eurythmie"))
                .isEmpty();
        assertThat(Geldbetrag.inText("100.00 €, 12,345 €")).isEmpty();
    }

    @Property
    @Label("G-5: what is printed is read again")
    void whatIsPrintedIsReadAgain(@ForAll @LongRange(min = -LARGEST_CENTS, max = LARGEST_CENTS) long cents) {
        Geldbetrag betrag = new Geldbetrag(new BigDecimal(BigInteger.valueOf(cents), 2));

        assertThat(Geldbetrag.parse(betrag.toString())).isEqualTo(betrag);
    }

    @Property
    @Label("G-5: a sum is exact to the cent")
    void aSumIsExact(
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int a,
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int b) {
        Geldbetrag sum = cents(a).plus(cents(b));

        assertThat(sum).isEqualTo(cents(a + b)).isEqualByComparingTo(cents(b).plus(cents(a)));
        assertThat(sum.minus(cents(b))).isEqualTo(cents(a));
    }

    private static Geldbetrag cents(int cents) {
        return new Geldbetrag(BigDecimal.valueOf(cents, 2));
    }
}
