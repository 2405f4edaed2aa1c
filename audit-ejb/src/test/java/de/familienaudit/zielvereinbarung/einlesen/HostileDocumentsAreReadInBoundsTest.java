package de.familienaudit.zielvereinbarung.einlesen;

import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.BusinessRuleException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A-2: Keine Datei hält das Programm auf: Auf jede folgt bald eine Antwort oder eine begründete Ablehnung")
class HostileDocumentsAreReadInBoundsTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Duration BALD = Duration.ofSeconds(20);
    private static final String FELD = "Handlungsfeld 1: A\nZiel 1.1\tB\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource("dateien")
    void antwortetBald(String name, byte[] inhalt) {
        assertThat(inhalt.length).as("what is larger is refused unread").isLessThanOrEqualTo(20 * MEGABYTE);
        Assertions.assertTimeout(BALD, () -> lies(inhalt), name);
    }

    static Stream<Arguments> dateien() throws IOException {
        return Stream.of(
                file("a page of nothing but beginnings", html("<b>", 19 * MEGABYTE)),
                file("a page nested as deep as it may be", html("<div>", 390_000 * 5)),
                file("a page of formatting that never ends", html("<b><i><u>x", 1_200_000)),
                file("tables in tables", html("<table><tr><td>", 1_800_000)),
                file("a table that goes on and on in one field", html("<tr><td><td>a", 1_700_000)),
                file("attributes without end", html("<p " + "a=b ".repeat(1_000_000) + ">", 4 * MEGABYTE)),
                file("one line", text("x", 19 * MEGABYTE)),
                file("one word of digits and points", text("1.", 4 * MEGABYTE)),
                file("brackets", massnahme("(", 4 * MEGABYTE)),
                file("commas", massnahme(",", 4 * MEGABYTE)),
                file("names", massnahme("A, ", 4 * MEGABYTE)),
                file("joined names", massnahme("und ", 4 * MEGABYTE)),
                file("hyphens", massnahme("a- ", 4 * MEGABYTE)),
                file("spaces", massnahme(" ", 6 * MEGABYTE)),
                file("tabs", text("\t", 19 * MEGABYTE)),
                file("empty lines", text("\n", 19 * MEGABYTE)),
                file("the same measure", text("Maßnahme 1.1.1\tA\n", 5 * MEGABYTE)),
                file("measures", text("Maßnahme 1.1.1\tA\nVerantwortlich\tB, C\nUmsetzung bis\t2020\n", 4 * MEGABYTE)),
                file("Word: empty paragraphs", docx("<w:p w:r=\"%s\"/>", 1_500_000)),
                file("Word: tables in tables", docx("<w:tbl><w:tr><w:tc w:r=\"%s\">", 500_000)),
                file("Word: controls in controls", docx("<w:sdt><w:sdtContent w:r=\"%s\">", 500_000)),
                file("Word: runs", docx("<w:r w:r=\"%s\"><w:t>a</w:t></w:r>", 1_000_000)),
                file("Word: rows", docx("<w:tr><w:tc w:r=\"%s\"/><w:tc><w:p/></w:tc></w:tr>", 500_000)),
                file("Word: relations", zip("word/_rels/document.xml.rels", relations(400_000))),
                file("CSV: quotes", utf8("\"format\";\"" + "\"\"".repeat(9 * MEGABYTE))),
                file("JSON: brackets", utf8("{\"a\":" + "[".repeat(19 * MEGABYTE))),
                file("JSON: numbers", utf8("{\"a\":[" + "0,".repeat(9 * MEGABYTE) + "0]}")));
    }

    private static void lies(byte[] inhalt) {
        try {
            assertThat(new DokumentReader().lies("datei", inhalt).anzahlHandlungsfelder())
                    .isPositive();
        } catch (BusinessRuleException e) {
            assertThat(e.getMessage()).startsWith("A-2.");
        }
    }

    private static Arguments file(String name, byte[] inhalt) {
        return Arguments.of(name, inhalt);
    }

    private static byte[] html(String teil, int bytes) {
        return utf8("<html><body><p>Handlungsfeld 1: A</p><table><tr><td>Ziel 1.1<td>B<tr><td>Maßnahme 1.1.1<td>C"
                + teil.repeat(Math.max(1, bytes / teil.length())));
    }

    private static byte[] text(String teil, int bytes) {
        return utf8(FELD + teil.repeat(bytes / teil.getBytes(StandardCharsets.UTF_8).length));
    }

    private static byte[] massnahme(String teil, int bytes) {
        String wert = teil.repeat(bytes / teil.length());
        return utf8(FELD + "Maßnahme 1.1.1\t" + wert + "\nVerantwortlich\t" + wert + "\nUmsetzung bis\t" + wert + "\n");
    }

    /** What repeats itself too much is refused as a bomb; so every part has letters of its own. */
    private static String ungleich(String teil, int anzahl) {
        Random random = new Random(anzahl);
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < anzahl; i++) {
            xml.append(teil.formatted(Integer.toHexString(random.nextInt())));
        }
        return xml.toString();
    }

    private static byte[] docx(String teil, int anzahl) {
        return Dokumente.docx(Dokumente.p("Handlungsfeld 1: A") + ungleich(teil, anzahl));
    }

    private static String relations(int anzahl) {
        return "<Relationships>" + ungleich("<Relationship Id=\"r%1$s\" Type=\"b\" Target=\"%1$s\"/>", anzahl);
    }

    /** A document with one more part. */
    private static byte[] zip(String name, String inhalt) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(name));
            zip.write(utf8(inhalt));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
