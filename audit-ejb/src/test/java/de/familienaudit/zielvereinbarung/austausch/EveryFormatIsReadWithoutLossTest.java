package de.familienaudit.zielvereinbarung.austausch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A-2: Was das Programm ausgibt, liest es in jedem Format unverändert wieder")
@Label("A-2: JSON, CSV and Excel are read again without loss")
class EveryFormatIsReadWithoutLossTest {

    private static final LocalDate TAG = LocalDate.of(2020, 2, 29);

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void json(@ForAll("texte") String text) {
        Vereinbarungsdaten daten = Beispieldaten.mit(text, TAG);
        String json = Beispieldaten.text(JsonAusgabe::new, daten);
        assertThat(JsonFassungReader.isJson(json)).isTrue();
        assertThat(JsonFassungReader.lies(json)).isEqualTo(new Gelesen(daten, List.of()));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void csv(@ForAll("texte") String text) {
        Vereinbarungsdaten daten = Beispieldaten.mit(text, TAG);
        String csv = Beispieldaten.text(CsvAusgabe::new, daten);
        assertThat(csv).startsWith("\uFEFF");
        assertThat(CsvFassungReader.isCsv(csv.substring(1))).isTrue();
        assertThat(CsvFassungReader.lies(csv.substring(1))).isEqualTo(new Gelesen(daten, List.of()));
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void excel(@ForAll("texte") String text) {
        Vereinbarungsdaten daten = Beispieldaten.mit(text, TAG);
        assertThat(ExcelFassungReader.lies(Beispieldaten.bytes(ExcelAusgabe::new, daten)))
                .isEqualTo(new Gelesen(daten, List.of()));
    }

    @Example
    void a_text_that_is_longer_than_a_cell() {
        Random zufall = new Random(7);
        String text = IntStream.range(0, 9_000)
                .mapToObj(i -> zufall.nextInt(100_000) + " ä👪\n")
                .collect(Collectors.joining())
                .strip();
        assertThat(text.length()).isGreaterThan(70_000);
        Vereinbarungsdaten daten = Beispieldaten.mit(text, null);
        assertThat(ExcelFassungReader.lies(Beispieldaten.bytes(ExcelAusgabe::new, daten))
                        .daten()
                        .equals(daten))
                .as("read as it was written")
                .isTrue();
    }

    /** What people and documents write, and what breaks formats; as it stands in the database, without blanks around. */
    @Provide
    Arbitrary<String> texte() {
        Arbitrary<String> stuecke = Arbitraries.of(
                "ä",
                "Öß",
                "👨‍👩‍👧",
                "🏳️",
                "\"",
                "\"\"",
                ";",
                ",",
                "\n",
                "\r\n",
                "\t",
                "=",
                "=1+1",
                "+49",
                "-",
                "@",
                "'",
                "''",
                "\\",
                "\\n",
                "_x0041_",
                "_x000D_",
                "_",
                "<b>",
                "&amp;",
                "…",
                "„Zitat“",
                "1.1.1",
                "01.01.2020",
                "2020",
                " ",
                "  ",
                "a",
                "Wort",
                "\u00A0",
                "e\u0301",
                "\uFFFE",
                "Art;Nummer",
                "{",
                "]]>",
                "null");
        return stuecke.list().ofMaxSize(8).map(teile -> String.join("", teile).strip());
    }
}
