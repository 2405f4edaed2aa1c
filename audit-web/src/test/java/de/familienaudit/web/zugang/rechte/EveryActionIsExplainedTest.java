package de.familienaudit.web.zugang.rechte;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Aktion;
import de.familienaudit.web.text.TextBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R-1: what each role may do is printed in the help, in both languages, and in the documentation")
class EveryActionIsExplainedTest {

    /** Set to true, the document is written instead of found out of date. */
    private static final String WRITE = "berechtigungen.schreiben";

    private static final Path DOCUMENT = Path.of("../docs/berechtigungen.md");

    @Test
    void everyActionStandsInExactlyOneGroup() {
        assertThat(Arrays.stream(Aktionsgruppe.values()).flatMap(gruppe -> gruppe.aktionen().stream()))
                .as("a new Aktion gets its place in Aktionsgruppe")
                .containsExactlyInAnyOrder(Aktion.values());
    }

    @ParameterizedTest
    @EnumSource(Aktion.class)
    void everyActionHasWordsInBothLanguages(Aktion aktion) {
        assertThat(TextBundle.of(Locale.GERMAN).wort(aktion)).isNotBlank().doesNotContain(aktion.name());
        assertThat(TextBundle.of(Locale.ENGLISH).wort(aktion)).isNotBlank().doesNotContain(aktion.name());
    }

    @Test
    void theDocumentationSaysWhatTheTableSays() throws IOException {
        String expected = BerechtigungenDokument.text();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(DOCUMENT).exists();
        assertThat(Files.readString(DOCUMENT).replace("\r\n", "\n"))
                .as(
                        "docs/berechtigungen.md is made from the permission table and its texts and is out of date. Run: %s",
                        BerechtigungenDokument.BEFEHL)
                .isEqualTo(expected);
    }
}
