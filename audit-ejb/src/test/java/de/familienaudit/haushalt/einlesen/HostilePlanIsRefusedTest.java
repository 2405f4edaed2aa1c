package de.familienaudit.haushalt.einlesen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.domain.aufnahme.Plantabelle;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-5: Was kein lesbarer Plan ist, wird mit Grund abgelehnt, so groß oder böswillig es auch ist")
class HostilePlanIsRefusedTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void empty() {
        assertAbgelehnt(null, "H-5.datei_leer");
        assertAbgelehnt(new byte[0], "H-5.datei_leer");
        assertAbgelehnt(utf8("\n ; ;\n\n"), "H-5.datei_leer");
        assertAbgelehnt(Planmappe.mit(m -> m.createSheet("leer")), "H-5.datei_leer");
    }

    @Test
    void foreign() throws IOException {
        assertAbgelehnt(utf8("%PDF-1.7\n%âãÏÓ\n1 0 obj"), "H-5.datei_fremd");
        assertAbgelehnt(Planmappe.zip(Map.of("word/document.xml", utf8("<a/>"))), "H-5.datei_fremd");
        assertAbgelehnt(Planmappe.zip(Map.of("content.xml", utf8("<a/>"))), "H-5.datei_fremd");
        ByteArrayOutputStream xls = new ByteArrayOutputStream();
        try (POIFSFileSystem ole2 = new POIFSFileSystem()) {
            ole2.writeFilesystem(xls);
        }
        assertAbgelehnt(xls.toByteArray(), "H-5.datei_xls");
    }

    @Test
    void tooMuch() {
        assertAbgelehnt(new byte[Plangrenzen.MAX_BYTES + 1], "H-5.datei_zu_gross");
        assertAbgelehnt(utf8("a;b\n".repeat(Plangrenzen.MAX_ZEILEN + 1)), "H-5.datei_zeilen");
        assertAbgelehnt(utf8("\n".repeat(200_000) + "a;b"), "H-5.datei_zeilen");
        assertAbgelehnt(utf8("a;".repeat(Plangrenzen.MAX_SPALTEN + 1)), "H-5.datei_spalten");
        assertAbgelehnt(utf8((("x".repeat(400) + ";").repeat(10) + "\n").repeat(600)), "H-5.datei_text");
        assertThat(lies(utf8("a" + ";".repeat(500))).zeilen()).hasSize(1);
        assertAbgelehnt(utf8("a;b\nc;\"d\ne;f"), "H-5.csv_anfuehrung");
    }

    @Test
    void millionRows() {
        StringBuilder blatt = new StringBuilder("<worksheet><sheetData>");
        IntStream.rangeClosed(1, 1_000_000)
                .forEach(i -> blatt.append("<row r=\"").append(i).append("\"/>"));
        byte[] mappe = mitBlatt(blatt.append("</sheetData></worksheet>").toString());
        assertThatThrownBy(() -> lies(mappe))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(Violation::code)
                        .containsAnyOf("H-5.datei_zeilen", "H-5.datei_zip_bombe"));
        byte[] volle = Planmappe.mit(m -> {
            XSSFSheet plan = m.createSheet("Plan");
            IntStream.rangeClosed(0, Plangrenzen.MAX_ZEILEN).forEach(i -> Planmappe.zeile(plan, "x", i));
        });
        assertAbgelehnt(volle, "H-5.datei_zeilen");
    }

    @Test
    void bomb() {
        Map<String, byte[]> teile = new LinkedHashMap<>();
        teile.put("xl/workbook.xml", utf8("<workbook/>"));
        teile.put(SHEET, new byte[50 * 1024 * 1024]);
        assertAbgelehnt(Planmappe.zip(teile), "H-5.datei_zip_bombe");
    }

    @Test
    void farToTheRight() {
        byte[] mappe = Planmappe.mit(m -> {
            XSSFRow zeile = Planmappe.zeile(m.createSheet("Plan"), "x");
            zeile.createCell(16_000).setCellValue("weit");
        });
        assertAbgelehnt(mappe, "H-5.datei_spalten");
    }

    @Test
    void damaged() {
        byte[] gut = Planmappe.mit(m -> Planmappe.zeile(m.createSheet("Plan"), "x"));
        assertAbgelehnt(Arrays.copyOf(gut, gut.length / 2), "H-5.datei_beschaedigt");
        assertAbgelehnt(mitBlatt("<worksheet><sheetData><row r=\"x\">"), "H-5.datei_beschaedigt");
        assertAbgelehnt(
                mitBlatt("<!DOCTYPE a [<!ENTITY x \"y\">]><worksheet><sheetData/></worksheet>"),
                "H-5.datei_beschaedigt");
        assertAbgelehnt(
                mitBlatt(
                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row></sheetData></worksheet>"),
                "H-5.datei_zelle");
    }

    @Test
    @DisplayName("Ein Verweis auf eine andere Datei wird nie verfolgt; gelesen wird, was Excel gespeichert hat")
    void externalLink() {
        Plantabelle tabelle =
                lies(mitBlatt("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><f>[1]Plan!A1</f><v>7</v></c>"
                        + "</row></sheetData></worksheet>"));
        assertThat(tabelle.zeilen().get(0).zelle(0).text()).isEqualTo("7");
        assertThat(tabelle.zeilen().get(0).zelle(0).formel()).isTrue();
    }

    /** A workbook whose only sheet is this. */
    private static byte[] mitBlatt(String blatt) {
        byte[] gut = Planmappe.mit(m -> m.createSheet("Plan"));
        Map<String, byte[]> teile = new LinkedHashMap<>();
        try (java.util.zip.ZipInputStream zip =
                new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(gut))) {
            for (java.util.zip.ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                teile.put(e.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        teile.put(
                SHEET,
                utf8(blatt.replace(
                        "<worksheet>",
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")));
        return Planmappe.zip(teile);
    }

    private static Plantabelle lies(byte[] inhalt) {
        return PlanReader.lies(inhalt, zeilen -> true);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertAbgelehnt(byte[] inhalt, String code) {
        assertThatThrownBy(() -> lies(inhalt))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(Violation::code)
                        .containsExactly(code));
    }
}
