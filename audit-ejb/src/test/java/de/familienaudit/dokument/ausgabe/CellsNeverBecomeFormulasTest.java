package de.familienaudit.dokument.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CSV: what somebody typed never becomes a formula")
class CellsNeverBecomeFormulasTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 3632", "-1", "@SUMME(A1)", "\tText", "\rText"})
    void a_dangerous_start_gets_an_apostrophe(String text) {
        assertThat(Csvtabelle.zelle(text)).isEqualTo("\"'" + text + "\"");
    }

    @Test
    void everything_else_stays_as_it_is() {
        assertThat(Csvtabelle.zelle("1-2 = 3")).isEqualTo("\"1-2 = 3\"");
        assertThat(Csvtabelle.zelle("Er sagte \"ja\"; dann\nging er"))
                .isEqualTo("\"Er sagte \"\"ja\"\"; dann\nging er\"");
        assertThat(Csvtabelle.zelle(null)).isEqualTo("\"\"");
    }

    @Test
    void the_file_begins_with_a_byte_order_mark_and_separates_by_semicolons() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csvtabelle.schreibe(out, List.of("Größe", "Wert"), List.of(Arrays.asList("ä", null)));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"Größe\";\"Wert\"\r\n\"ä\";\"\"\r\n");
    }
}
