package de.familienaudit.dokument.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G-1: Ein Anhang ist PDF, Bild oder Office-Datei, höchstens 20 MB groß, und ist, was sein Name sagt")
class AttachedFileIsWhatItsNameSaysTest {

    @ParameterizedTest
    @CsvSource({
        "../../x.pdf, x.pdf",
        "C:\\Users\\erika\\Niederschrift.pdf, Niederschrift.pdf",
        "/etc/passwd.pdf, passwd.pdf",
        "Prüfung 😀.pdf, Prüfung 😀.pdf",
        "a\"b<c>:d|e?f*.pdf, abcdef.pdf",
        "'  Plan.docx ', Plan.docx"
    })
    void onlyTheLastPartOfTheNameIsKept(String gesendet, String name) {
        assertThat(DateiRule.name(gesendet)).isEqualTo(name);
    }

    @Test
    void marksThatTurnTheDirectionOfWritingDisappear() {
        assertThat(DateiRule.name("rechnung\u202Efdp.exe")).isEqualTo("rechnungfdp.exe");
        assertThat(DateiRule.name("a\r\nSet-Cookie: x.pdf")).isEqualTo("aSet-Cookie x.pdf");
    }

    @Test
    void aVeryLongNameKeepsItsEnding() {
        assertThat(DateiRule.name("x".repeat(5000) + ".pdf")).hasSize(200).endsWith("x.pdf");
        assertThat(DateiRule.name("x".repeat(5000))).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "..", "a/", "../..", "\u202E", ".pdf", "..pdf", " .docx", "a/.png"})
    void withoutANameItIsRefused(String gesendet) {
        assertThat(Refusals.codes(() -> DateiRule.name(gesendet))).containsExactly("G-1.datei_ohne_namen");
    }

    @Test
    void aLetterOfTwoSignsIsTheSameLetter() {
        assertThat(DateiRule.name("U\u0308bersicht.pdf")).isEqualTo("\u00dcbersicht.pdf");
    }

    @Test
    void theSizeIsFromOneByteToTwentyMegabytes() {
        DateiRule.groesse(1);
        DateiRule.groesse(20_971_520);
        assertThat(Refusals.codes(() -> DateiRule.groesse(0))).containsExactly("G-1.datei_leer");
        assertThat(Refusals.codes(() -> DateiRule.groesse(20_971_521))).containsExactly("G-1.datei_zu_gross");
    }

    @ParameterizedTest
    @EnumSource(Medientyp.class)
    void everyKindFitsItsOwnEnding(Medientyp typ) {
        String name = "Datei." + typ.name();

        assertThat(DateiRule.art(name, Optional.of(typ))).isEqualTo(typ);
        assertThat(Medientyp.von(typ.mime())).contains(typ);
    }

    @Test
    void aPictureThatCallsItselfAPdfIsRefused() {
        assertThat(Refusals.codes(() -> DateiRule.art("x.pdf", Optional.of(Medientyp.PNG))))
                .containsExactly("G-1.datei_anders_als_ihr_name");
        assertThat(DateiRule.art("foto.JPG", Optional.of(Medientyp.JPEG))).isEqualTo(Medientyp.JPEG);
    }

    @Test
    void whatIsNotRecognisedIsRefused() {
        assertThat(Refusals.codes(() -> DateiRule.art("x.pdf", Optional.empty())))
                .containsExactly("G-1.datei_art_nicht_erlaubt");
        assertThat(Medientyp.von("application/x-msdownload")).isEmpty();
    }
}
