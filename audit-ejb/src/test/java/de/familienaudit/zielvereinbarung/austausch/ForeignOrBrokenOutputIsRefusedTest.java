package de.familienaudit.zielvereinbarung.austausch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.zielvereinbarung.einlesen.Bemerkung;
import de.familienaudit.zielvereinbarung.einlesen.DokumentReader;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneVereinbarung;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON and CSV that are not ours, of another version, or spoilt get a sentence that names the place. */
@DisplayName("A-2: Fremde oder beschädigte Dateien (JSON, CSV) werden mit der Stelle des Fehlers abgelehnt")
class ForeignOrBrokenOutputIsRefusedTest {

    private static final LocalDate TAG = LocalDate.of(2020, 6, 10);
    private static final String JSON =
            Beispieldaten.text(JsonAusgabe::new, Beispieldaten.mit("Text", TAG)).replaceAll("\":\\s*", "\": ");
    private static final String CSV = Beispieldaten.text(CsvAusgabe::new, Beispieldaten.mit("Text", TAG));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\": 1|\"version\": 2|A-2.ausgabe_version",
                "\"version\": 1|\"version\": 1e999999999|A-2.ausgabe_angabe_falsch",
                "familienaudit-zielvereinbarung|etwas-anderes|A-2.ausgabe_fremd",
                "\"format\"|\"formular\"|A-2.ausgabe_fremd",
                "\"stellen\": [|\"stellen\": 7, \"x\": [|A-2.ausgabe_angabe_falsch",
                "\"intern\": true|\"intern\": null|A-2.ausgabe_angabe_falsch",
                "\"kosten\": |\"preis\": |A-2.ausgabe_angabe_fehlt",
                "\"2020-06-10\"|\"2020-02-31\"|A-2.ausgabe_angabe_falsch",
                "\"nummer\": \"1.1.9\"|\"nummer\": \"1.1.0\"|A-2.ausgabe_angabe_falsch",
                "\"nummer\": \"1.2\"|\"nummer\": \"3.2\"|A-2.ausgabe_angabe_falsch",
                "\"nummer\": \"1.2\"|\"nummer\": \"1.2\", \"nummer\": \"1.3\"|A-2.ausgabe_unlesbar",
                "\"handlungsfelder\": [|\"handlungsfelder\": |A-2.ausgabe_unlesbar"
            })
    void json(String richtig, String falsch, String code) {
        assertThat(JSON).contains(richtig);
        assertRefused(JSON.replaceFirst(Pattern.quote(richtig), falsch).getBytes(StandardCharsets.UTF_8), code);
    }

    @Test
    void json_that_is_deep_cut_off_or_somebody_elses() {
        assertRefused(("{\"a\":" + "[".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8), "A-2.ausgabe_unlesbar");
        assertRefused(JSON.substring(0, JSON.length() / 2).getBytes(StandardCharsets.UTF_8), "A-2.ausgabe_unlesbar");
        assertRefused("{\"a\": 1}".getBytes(StandardCharsets.UTF_8), "A-2.ausgabe_fremd");
        assertRefused("[{\"a\": 1}]".getBytes(StandardCharsets.UTF_8), "A-2.ausgabe_unlesbar");
        assertRefused(
                ("{\"a\":[" + "0,".repeat(1_100_000) + "0]}").getBytes(StandardCharsets.UTF_8), "A-2.datei_zu_gross");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Format\";\"1\"|\"Format\";\"2\"|A-2.ausgabe_version",
                "\"Kosten und Ressourcen\"|\"Preis\"|A-2.ausgabe_angabe_fehlt",
                "\"Titel\"|\"Nummer\"|A-2.ausgabe_angabe_falsch",
                "\"Handlungsfeld\";\"2\"|\"Handlungsfeld\";\"1\"|A-2.ausgabe_angabe_falsch",
                "\"Handlungsfeld\";\"2\"|\"Handlungsfeld\";\"3\"|A-2.ausgabe_angabe_fehlt",
                "\"Ziel\";\"2.1\"|\"Ziel\";\"2.2\"|A-2.ausgabe_angabe_fehlt",
                "\"Ziel\";\"2.1\"|\"Zeil\";\"2.1\"|A-2.ausgabe_angabe_falsch",
                "\"Maßnahme\";\"1.1.9\"|\"Maßnahme\";\"01.01.2009\"|A-2.ausgabe_angabe_falsch",
                "\"Projektleitung\"|\"Leitung\"|A-2.ausgabe_angabe_fehlt",
                "\"extern\"|\"draußen\"|A-2.ausgabe_angabe_falsch",
                "\"2020-06-10\"|\"bald\"|A-2.ausgabe_angabe_falsch",
                "\"Auditorin\"|\"Auditorin\"x|A-2.ausgabe_unlesbar",
                "\"Format\";\"1\"|\"Formular\";\"1\"|A-2.ausgabe_angabe_falsch"
            })
    void csv(String richtig, String falsch, String code) {
        assertThat(CSV).contains(richtig);
        assertRefused(CSV.replaceFirst(Pattern.quote(richtig), falsch).getBytes(StandardCharsets.UTF_8), code);
    }

    @Test
    void a_csv_as_spreadsheets_save_it_is_read() {
        GeleseneVereinbarung original = new DokumentReader().lies("a.csv", CSV.getBytes(StandardCharsets.UTF_8));
        String ohneBom = CSV.substring(1);
        assertThat(new DokumentReader().lies("a.csv", ohneBom.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(original);
        assertThat(new DokumentReader()
                        .lies("a.csv", ohneBom.replace("\";\"", "\",\"").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(original);
        assertThat(new DokumentReader()
                        .lies("a.csv", CSV.replace("2020-06-10", "10.06.2020").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(original);
        assertThat(new DokumentReader()
                        .lies("a.csv", CSV.replace("\r\n", "\n\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(original);
    }

    @Test
    void what_does_not_belong_is_told_and_a_number_twice_too() {
        GeleseneVereinbarung gelesen = new DokumentReader()
                .lies(
                        "a.json",
                        JSON.replaceFirst("\"kosten\"", "\"kommentar\": \"neu\", \"kosten\"")
                                .replaceFirst("\"2.1.1\"", "\"7.7.7\"")
                                .replaceFirst("\"nummer\": \"1.1.10\"", "\"nummer\": \"1.1.9\"")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(gelesen.bemerkungen(Bemerkung.Code.ANGABE_UNBEKANNT))
                .containsExactly(new Bemerkung(
                        Bemerkung.Code.ANGABE_UNBEKANNT,
                        "Maßnahme 1.1.9",
                        java.util.List.of("Maßnahme 1.1.9", "kommentar")));
        assertThat(gelesen.bemerkungen(Bemerkung.Code.VERWEIS_UNGUELTIG))
                .extracting(b -> b.werte().get(1))
                .contains("7.7.7");
        assertThat(gelesen.bemerkungen(Bemerkung.Code.NUMMER_DOPPELT))
                .singleElement()
                .satisfies(b -> assertThat(b.werte()).first().isEqualTo("1.1.9"));
    }

    @Test
    void what_nobody_can_see_is_dropped() {
        GeleseneVereinbarung gelesen = new DokumentReader()
                .lies(
                        "a.json",
                        JSON.replaceFirst(
                                        "\"gesamtziel\": \"Text\"",
                                        "\"gesamtziel\": \" A\\\\u0000\\\\u202e\\\\ud800B \"")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(gelesen.vorspann().gesamtziel()).isEqualTo("AB");
    }

    private static void assertRefused(byte[] datei, String code) {
        assertThatThrownBy(() -> new DokumentReader().lies("datei", datei))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining(code);
    }
}
