package de.familienaudit.zielvereinbarung.domain.fassung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-1: Nummern werden als Zahlen sortiert und mit oder ohne Punkt am Ende gelesen")
class MassnahmennummerSortsAsNumbersTest {

    @Test
    void theTenthComesAfterTheNinth() {
        assertThat(Stream.of("2.1.1", "1.5.10", "10.1.1", "1.5.9", "1.10.1", "1.5.2")
                        .map(Massnahmennummer::parse)
                        .sorted())
                .map(Massnahmennummer::toString)
                .containsExactly("1.5.2", "1.5.9", "1.5.10", "1.10.1", "2.1.1", "10.1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5.10", "1.5.10.", " 1.5.10. ", "\t1.5.10\n", "\u00a01.5.10.", "01.05.10"})
    void isReadWithOrWithoutTrailingDot(String text) {
        assertThat(Massnahmennummer.parse(text)).isEqualTo(Massnahmennummer.of(1, 5, 10));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "1",
                "1.5",
                "1.5.",
                "1.5.1.1",
                "1.5.1..",
                "1..5",
                "a.b.c",
                "1,5,1",
                "1.5.0",
                "0.5.1",
                "1.0.1",
                "1.5.1000",
                "-1.5.1",
                "1. 5. 1",
                "１.５.１",
                "31.12.2019"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThatExceptionOfType(BusinessRuleException.class)
                .isThrownBy(() -> Massnahmennummer.parse(text))
                .satisfies(e -> assertThat(e.violations())
                        .containsExactly(Violation.of("A-1.keine_nummer", text == null ? "" : text)));
    }

    @Test
    void refusesPartsOutsideOneTo999() {
        int[][] wrong = {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}, {1000, 1, 1}, {1, 1000, 1}, {1, 1, 1000}, {-1, 1, 1}};
        for (int[] w : wrong) {
            assertThatExceptionOfType(BusinessRuleException.class)
                    .isThrownBy(() -> Massnahmennummer.of(w[0], w[1], w[2]))
                    .satisfies(e -> assertThat(e.violations())
                            .containsExactly(Violation.of("A-1.keine_nummer", w[0] + "." + w[1] + "." + w[2])));
        }
        assertThat(Massnahmennummer.of(999, 999, 999)).hasToString("999.999.999");
    }

    @Test
    void knowsItsParts() {
        Massnahmennummer nummer = Massnahmennummer.parse("1.5.10.");

        assertThat(nummer).hasToString("1.5.10");
        assertThat(nummer.zielnummer()).isEqualTo("1.5");
        assertThat(nummer.handlungsfeld()).isEqualTo(1);
        assertThat(nummer.ziel()).isEqualTo(5);
        assertThat(nummer.massnahme()).isEqualTo(10);
    }

    @Test
    void isEqualOnlyWithAllThreeParts() {
        Massnahmennummer nummer = Massnahmennummer.of(1, 2, 3);

        assertThat(nummer).isEqualTo(Massnahmennummer.parse("1.2.3.")).hasSameHashCodeAs(Massnahmennummer.of(1, 2, 3));
        assertThat(nummer).isNotEqualTo(Massnahmennummer.of(9, 2, 3));
        assertThat(nummer).isNotEqualTo(Massnahmennummer.of(1, 9, 3));
        assertThat(nummer).isNotEqualTo(Massnahmennummer.of(1, 2, 9));
        assertThat(nummer).isNotEqualTo("1.2.3");
    }

    @Property
    void whatIsPrintedIsReadAgain(
            @ForAll @IntRange(min = 1, max = 999) int handlungsfeld,
            @ForAll @IntRange(min = 1, max = 999) int ziel,
            @ForAll @IntRange(min = 1, max = 999) int massnahme) {
        Massnahmennummer nummer = Massnahmennummer.of(handlungsfeld, ziel, massnahme);

        assertThat(Massnahmennummer.parse(nummer.toString())).isEqualTo(nummer);
        assertThat(Massnahmennummer.parse(nummer + ".")).isEqualByComparingTo(nummer);
    }

    @Property
    void theOrderIsThatOfTheFirstDifferentPart(
            @ForAll @IntRange(min = 1, max = 20) int a, @ForAll @IntRange(min = 1, max = 20) int b) {
        int expected = Integer.signum(Integer.compare(a, b));

        assertThat(Integer.signum(Massnahmennummer.of(a, 7, 8).compareTo(Massnahmennummer.of(b, 7, 8))))
                .isEqualTo(expected);
        assertThat(Integer.signum(Massnahmennummer.of(7, a, 8).compareTo(Massnahmennummer.of(7, b, 8))))
                .isEqualTo(expected);
        assertThat(Integer.signum(Massnahmennummer.of(7, 8, a).compareTo(Massnahmennummer.of(7, 8, b))))
                .isEqualTo(expected);
    }
}
