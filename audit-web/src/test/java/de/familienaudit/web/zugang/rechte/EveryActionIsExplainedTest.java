package de.familienaudit.web.zugang.rechte;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Recht;
import de.familienaudit.web.text.TextBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("R-1: Was jede Rolle darf, steht in der Hilfe, in beiden Sprachen, und in der Dokumentation")
@Tag("dokument")
class EveryActionIsExplainedTest {

    /** Set to true, the document is written instead of found out of date. */
    private static final String WRITE = "dokumente.schreiben";

    private static final Path DOCUMENT = Path.of("../docs/berechtigungen.md");

    static Stream<Recht> rechte() {
        return AlleRechte.tabelle().alle().stream();
    }

    @Test
    void theBooksOfTheSlicesAreFound() {
        assertThat(rechte().map(Recht::aktion))
                .contains("ANMELDEN", "FORTSCHRITT_MELDEN", "UNTERZEICHNEN")
                .hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("rechte")
    void everyActionAndItsGroupHaveWordsInBothLanguages(Recht recht) {
        for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
            TextBundle texte = TextBundle.of(locale);
            assertThat(texte.find("Aktion." + recht.aktion()))
                    .hasValueSatisfying(text -> assertThat(text).isNotBlank());
            assertThat(texte.find("Aktionsgruppe." + recht.gruppe()))
                    .hasValueSatisfying(text -> assertThat(text).isNotBlank());
        }
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
