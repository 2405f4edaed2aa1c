package de.familienaudit.zielvereinbarung.austausch;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import de.familienaudit.zielvereinbarung.ausgabe.Ausgabeschema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** the JSON of the program is what the published schema promises. */
@DisplayName("A-2: Die Ausgabe als JSON folgt dem veröffentlichten Schema")
class OutputFollowsThePublishedSchemaTest {

    private static final LocalDate TAG = LocalDate.of(2020, 6, 10);

    @ParameterizedTest
    @ValueSource(strings = {"", "Übersicht 👪 \"erstellen\"\n=1"})
    void what_is_written_is_valid(String text) throws IOException {
        assertThat(pruefe(Beispieldaten.text(JsonAusgabe::new, Beispieldaten.mit(text, TAG))))
                .isEmpty();
        assertThat(pruefe(Beispieldaten.text(JsonAusgabe::new, Beispieldaten.mit(text, null))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\": 1|\"version\": 2",
                "\"2020-06-10\"|\"2020-13-10\"",
                "\"nummer\": \"1.1.9\"|\"nummer\": \"1.1\"",
                "\"intern\": true|\"intern\": \"ja\"",
                "\"kosten\"|\"preis\""
            })
    void what_the_reader_would_refuse_is_not(String richtig, String falsch) throws IOException {
        String json = Beispieldaten.text(JsonAusgabe::new, Beispieldaten.mit("Text", TAG))
                .replaceAll("\":\\s*", "\": ");
        assertThat(json).contains(richtig);
        assertThat(pruefe(json.replaceFirst(java.util.regex.Pattern.quote(richtig), falsch)))
                .isNotEmpty();
    }

    @Test
    void the_same_data_give_the_same_bytes() {
        assertThat(Beispieldaten.bytes(JsonAusgabe::new, Beispieldaten.mit("Text", TAG)))
                .isEqualTo(Beispieldaten.bytes(JsonAusgabe::new, Beispieldaten.mit("Text", TAG)));
    }

    private static Set<ValidationMessage> pruefe(String json) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        new String(Ausgabeschema.lesen(), StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        return schema.validate(json, InputFormat.JSON);
    }
}
