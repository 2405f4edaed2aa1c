package de.familienaudit.shared.zeit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A-5: Ein Ereignis bekommt seinen Tag von einem Menschen; ein Beginn nach dem Ende fällt auf")
class ZeitangabeTakesBoundsFromAPersonTest {

    private static final LocalDate KREISTAG = LocalDate.of(2020, 6, 10);

    @Test
    void theRecordedEventKeepsWordingAndKind() {
        Zeitangabe zeit = Zeitangabe.of("nach KT- Beschluss").mitGrenzen(KREISTAG, KREISTAG.plusDays(1));

        assertThat(zeit).hasToString("nach KT- Beschluss");
        assertThat(zeit.art()).isEqualTo(Zeitart.EREIGNIS);
        assertThat(zeit.von()).contains(KREISTAG);
        assertThat(zeit.bis()).contains(KREISTAG.plusDays(1));
        assertThat(zeit.hatGrenzen()).isTrue();
    }

    @Test
    void aCompletedWordingStaysNotUnderstoodAndLeavesTheOriginalAlone() {
        Zeitangabe before = Zeitangabe.of("irgendwann");
        Zeitangabe after = before.mitGrenzen(null, KREISTAG);

        assertThat(before.hatGrenzen()).isFalse();
        assertThat(after.hatGrenzen()).isTrue();
        assertThat(after.von()).isEmpty();
        assertThat(after.istVerstanden()).isFalse();
        assertThat(after.mitGrenzen(KREISTAG, null).hatGrenzen()).isTrue();
        assertThat(after.mitGrenzen(null, null)).isEqualTo(before);
    }

    @Test
    void anEndSetByAPersonEndsWhatGoesOn() {
        Zeitangabe zeit = Zeitangabe.of("laufend");

        assertThat(zeit.istFortlaufend()).isTrue();
        assertThat(zeit.mitGrenzen(null, KREISTAG).istFortlaufend()).isFalse();
        assertThat(zeit.mitGrenzen(null, KREISTAG).istRegelmaessig()).isTrue();
        assertThat(Zeitangabe.of("2020").istFortlaufend()).isFalse();
    }

    @Test
    void oneDayIsEnoughButNotLess() {
        Zeitangabe zeit = Zeitangabe.of("nach KT- Beschluss");

        assertThat(zeit.mitGrenzen(KREISTAG, KREISTAG).bis()).contains(KREISTAG);
        assertThatExceptionOfType(BusinessRuleException.class)
                .isThrownBy(() -> zeit.mitGrenzen(KREISTAG, KREISTAG.minusDays(1)))
                .satisfies(e -> assertThat(e.violations())
                        .containsExactly(Violation.of("A-5.grenzen_verkehrt", KREISTAG, KREISTAG.minusDays(1))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2020               | 2019               | true
            01.01.2021         | bis 2020           | true
            II. Quartal 2020   | 31.03.2020         | true
            01.04.2020         | 01.04.2020         | false
            II. Quartal 2020   | April 2020         | false
            2019               | 2020               | false
            2020               | laufend            | false
            bis 2022           | 2019               | false
            irgendwann         | 2019               | false
            2019               | irgendwann         | false
            """)
    void theBeginningMustNotLieAfterTheEnd(String beginn, String ende, boolean contradicts) {
        assertThat(Zeitangabe.widerspricht(Zeitangabe.of(beginn), Zeitangabe.of(ende)))
                .isEqualTo(contradicts);
    }

    @Test
    void theKreistagDecidedAfterTheQuarterNamed() {
        Zeitangabe beginn = Zeitangabe.of("nach Kreistagsbeschluss über die Zielsetzungen im I. Quartal 2020");
        Zeitangabe ende = Zeitangabe.of("I. Quartal 2020");

        assertThat(Zeitangabe.widerspricht(beginn, ende)).isFalse();
        assertThat(Zeitangabe.widerspricht(beginn.mitGrenzen(KREISTAG, KREISTAG), ende))
                .isTrue();
    }

    @Test
    void isEqualOnlyWithWordingAndBounds() {
        Zeitangabe zeit = Zeitangabe.of("irgendwann").mitGrenzen(KREISTAG, KREISTAG);

        assertThat(zeit)
                .isEqualTo(Zeitangabe.of("irgendwann").mitGrenzen(KREISTAG, KREISTAG))
                .hasSameHashCodeAs(Zeitangabe.of("irgendwann").mitGrenzen(KREISTAG, KREISTAG))
                .isNotEqualTo(Zeitangabe.of("demnächst").mitGrenzen(KREISTAG, KREISTAG))
                .isNotEqualTo(zeit.mitGrenzen(null, KREISTAG))
                .isNotEqualTo(zeit.mitGrenzen(KREISTAG, null))
                .isNotEqualTo("irgendwann");
    }
}
