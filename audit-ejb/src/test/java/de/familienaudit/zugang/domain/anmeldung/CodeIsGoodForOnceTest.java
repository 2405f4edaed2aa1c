package de.familienaudit.zugang.domain.anmeldung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-5: Ein Code gilt für seine 30 Sekunden, mit einem Schritt Spielraum, und nur einmal")
class CodeIsGoodForOnceTest {

    private static final long SCHRITT = 1000;
    private static final Instant JETZT = Instant.ofEpochSecond(SCHRITT * 30 + 7);

    @ParameterizedTest(name = "code of step {0}: {1}")
    @CsvSource({"998,false", "999,true", "1000,true", "1001,true", "1002,false"})
    void oneStepOfDriftEitherSide(long schritt, boolean richtig) {
        assertThat(pruefe(code(schritt), 0)).isEqualTo(richtig ? OptionalLong.of(schritt) : OptionalLong.empty());
    }

    @ParameterizedTest(name = "last used {0}, typed the code of {1}: {2}")
    @CsvSource({"1000,1000,false", "1000,999,false", "1000,1001,true", "999,1000,true", "1001,1001,false"})
    void aUsedStepAndEveryEarlierOneIsRefused(long letzter, long schritt, boolean richtig) {
        assertThat(pruefe(code(schritt), letzter).isPresent()).isEqualTo(richtig);
    }

    @Test
    void blanksBetweenTheDigitsDoNotMatter() {
        assertThat(pruefe(" 001 000 ", 0)).hasValue(SCHRITT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1000", "0010000", "abcdef", "٠٠١٠٠٠", "😀"})
    void anythingElseIsWrong(String eingabe) {
        assertThat(pruefe(eingabe, 0)).isEmpty();
    }

    private static OptionalLong pruefe(String eingabe, long letzter) {
        return EinmalcodeRule.schritt(eingabe, JETZT, letzter, CodeIsGoodForOnceTest::code);
    }

    private static String code(long schritt) {
        return String.format("%06d", schritt);
    }
}
