package de.familienaudit.signatur.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Sha256;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "S-1, S-2: Gespeichert wird eine Unterschrift nur zu der Datei und der Funktion, mit denen sie begonnen wurde")
class SignatureIsStoredForWhatItWasBegunWithTest {

    private static final Unterzeichner BEGONNEN = new Unterzeichner(10, "Person 10", "Landrätin", "");

    @ParameterizedTest
    @CsvSource({
        "10,Person 10,Amt,''",
        "10,Anderer Name,Landrätin,''",
        "11,Person 10,Landrätin,''",
        "10,Person 10,Landrätin,Wer"
    })
    void another_person_name_function_or_person_represented_is_refused(
            long konto, String name, String funktion, String vertretene) {
        assertThatThrownBy(
                        () -> UnveraendertRule.pruefe(BEGONNEN, new Unterzeichner(konto, name, funktion, vertretene)))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("S-1.funktion_geaendert");
        assertThatCode(() -> UnveraendertRule.pruefe(BEGONNEN, new Unterzeichner(10, "Person 10", "Landrätin", "")))
                .doesNotThrowAnyException();
    }

    @Test
    void the_signed_file_begins_with_the_frozen_one() {
        assertThatCode(() -> UnveraendertRule.pruefe(bytes("eingefroren+Signatur"), datei("eingefroren")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eingefr", "eingefroren", "Eingefroren+Signatur", "Signatur+eingefroren"})
    void every_other_file_is_refused(String signiert) {
        assertThatThrownBy(() -> UnveraendertRule.pruefe(bytes(signiert), datei("eingefroren")))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("S-2.andere_datei");
    }

    private static Schriftstueck.Datei datei(String inhalt) {
        byte[] bytes = bytes(inhalt);
        return new Schriftstueck.Datei(7, "Blatt.pdf", "application/pdf", Sha256.hex(bytes), bytes.length);
    }

    private static byte[] bytes(String inhalt) {
        return inhalt.getBytes(StandardCharsets.UTF_8);
    }
}
