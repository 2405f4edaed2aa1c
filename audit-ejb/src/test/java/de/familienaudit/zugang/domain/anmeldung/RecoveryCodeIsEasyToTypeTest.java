package de.familienaudit.zugang.domain.anmeldung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-5: Ein Wiederherstellungscode hat vier Vierergruppen ohne verwechselbare Zeichen")
class RecoveryCodeIsEasyToTypeTest {

    @Test
    void fourGroupsOfFourWithoutLookAlikes() {
        byte[] zufall = new byte[Wiederherstellungscodes.BYTES];
        for (int i = 0; i < zufall.length; i++) {
            zufall[i] = (byte) (i * 37 - 128);
        }
        assertThat(Wiederherstellungscodes.ausZufall(zufall))
                .matches("([A-Z2-9]{4}-){3}[A-Z2-9]{4}")
                .doesNotContain("0", "1", "I", "O");
        Arrays.fill(zufall, (byte) 0);
        assertThat(Wiederherstellungscodes.ausZufall(zufall)).isEqualTo("AAAA-AAAA-AAAA-AAAA");
        Arrays.fill(zufall, (byte) -1);
        assertThat(Wiederherstellungscodes.ausZufall(zufall)).isEqualTo("9999-9999-9999-9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCD-EFGH-JKLM-NPQR", "abcdefghjklmnpqr", " abcd efgh jklm npqr ", "ABCD–EFGH–JKLM–NPQR"})
    void hyphensBlanksAndCaseDoNotMatter(String eingabe) {
        assertThat(Wiederherstellungscodes.normalisiert(eingabe)).isEqualTo("ABCDEFGHJKLMNPQR");
        assertThat(Wiederherstellungscodes.istGemeint(eingabe)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"123456", "123 456", "''", "12345678"})
    void theDigitsOfTheAppAreNone(String eingabe) {
        assertThat(Wiederherstellungscodes.istGemeint(eingabe)).isFalse();
    }
}
