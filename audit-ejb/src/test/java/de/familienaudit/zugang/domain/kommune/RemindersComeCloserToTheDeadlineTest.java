package de.familienaudit.zugang.domain.kommune;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F-2: Erinnert wird an fallenden Tagen vor der Frist")
class RemindersComeCloserToTheDeadlineTest {

    @Test
    @DisplayName("F-2: 90, 30, 7 days and 1 day before, weekly once overdue, unless a Kommune sets something else")
    void defaultPlan() {
        assertThat(Erinnerungsplan.VORGABE.tageVorher()).containsExactly(90, 30, 7, 1);
        assertThat(Erinnerungsplan.VORGABE.wiederholungTage()).isEqualTo(7);
        assertThat(Erinnerungsplan.VORGABE.text(", ")).isEqualTo("90, 30, 7, 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"90, 30, 7, 1", "90 30 7 1", " 90;30 ; 7,1 ", "90,30,7,1"})
    @DisplayName("F-2: commas, semicolons and spaces separate the days")
    void readsAnySeparator(String text) {
        assertThat(Erinnerungsplan.lies(text)).hasValue(List.of(90, 30, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "neunzig", "90, x", "-1", "1.5", "99999", "90,,30a"})
    @DisplayName("F-2: anything but whole numbers is not understood")
    void refusesOtherText(String text) {
        assertThat(Erinnerungsplan.lies(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "90,30,7,1|",
                "365,1|",
                "1|",
                "0|F-2.tage_bereich",
                "366|F-2.tage_bereich",
                "30,30|F-2.tage_folge",
                "7,30|F-2.tage_folge"
            },
            delimiter = '|')
    @DisplayName("F-2: days are strictly falling, from 365 to 1")
    void daysFall(String text, String code) {
        List<Violation> verstoesse =
                Erinnerungsplan.pruefe("tage", Erinnerungsplan.lies(text).orElseThrow());
        if (code == null) {
            assertThat(verstoesse).isEmpty();
        } else {
            assertThat(verstoesse).extracting(Violation::code).containsExactly(code);
            assertThat(verstoesse).extracting(Violation::field).containsExactly("tage");
        }
    }

    @Test
    @DisplayName("F-2: ten days are enough, eleven are refused")
    void atMostTenDays() {
        assertThat(Erinnerungsplan.pruefe("tage", falling(10))).isEmpty();
        assertThat(Erinnerungsplan.pruefe("tage", falling(11)))
                .extracting(Violation::code)
                .containsExactly("F-2.tage_anzahl");
    }

    private static List<Integer> falling(int count) {
        return IntStream.range(0, count).mapToObj(i -> 100 - i).toList();
    }
}
