package de.familienaudit.zielvereinbarung.austausch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.zielvereinbarung.einlesen.Bemerkung;
import de.familienaudit.zielvereinbarung.einlesen.DokumentReader;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneMassnahme;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneVereinbarung;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** a workbook that people edited is read; what cannot be meant is refused with its cell. */
@DisplayName("A-2: Eine ausgegebene und von Menschen bearbeitete Excel-Datei wird wieder gelesen")
class EditedWorkbookIsReadTest {

    private static final LocalDate TAG = LocalDate.of(2020, 6, 10);

    @Test
    void days_are_date_cells_counts_are_numbers_and_texts_never_formulas() throws IOException {
        try (XSSFWorkbook mappe = workbook()) {
            Row massnahme = mappe.getSheet("Maßnahmen").getRow(1);
            Cell von = massnahme.getCell(Blatt.MASSNAHMEN.spalten().indexOf(Spalte.BEGINN_VON));
            assertThat(von.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(von)).isTrue();
            assertThat(von.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(TAG);
            assertThat(mappe.getSheet("Handlungsfelder").getRow(1).getCell(0).getNumericCellValue())
                    .isEqualTo(1);
            Cell titel = massnahme.getCell(2);
            assertThat(titel.getCellType()).isEqualTo(CellType.STRING);
            assertThat(titel.getStringCellValue()).isEqualTo("=Text");
            assertThat(titel.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void blanks_dates_numbers_and_rows_in_another_order_are_understood() {
        GeleseneVereinbarung gelesen = lies(mappe -> {
            XSSFSheet blatt = mappe.getSheet("Maßnahmen");
            Row erste = blatt.getRow(1);
            erste.getCell(0).setCellValue(" 1.1.9. ");
            erste.getCell(2).setCellValue("  Neuer Titel \n");
            cell(erste, Spalte.BEGINN).setCellValue(LocalDate.of(2021, 3, 1));
            cell(erste, Spalte.BEGINN)
                    .setCellStyle(cell(erste, Spalte.BEGINN_VON).getCellStyle());
            cell(erste, Spalte.ENDE).setCellValue(2024);
            cell(erste, Spalte.BAUT_AUF).setCellValue("1.1.10, 2.1.1");
            cell(erste, Spalte.ZIEL).setBlank();
            blatt.createRow(40).createCell(30).setCellValue("  ");
            mappe.createSheet("Notizen").createRow(0).createCell(0).setCellValue("eigene");
            mappe.setSheetOrder("Stellen", 0);
        });
        GeleseneMassnahme massnahme = gelesen.massnahmen().findFirst().orElseThrow();
        assertThat(massnahme.titel()).isEqualTo("Neuer Titel");
        assertThat(massnahme.beginn()).isEqualTo("01.03.2021");
        assertThat(massnahme.ende()).isEqualTo("2024");
        assertThat(massnahme.zusatz().bautAuf()).containsExactly("1.1.10", "2.1.1");
        assertThat(gelesen.bemerkungen(Bemerkung.Code.ANGABE_UNBEKANNT))
                .extracting(b -> b.werte().get(1))
                .containsExactly("Notizen");
    }

    @Test
    void a_formula_is_refused_with_its_cell() {
        assertRefused(
                mappe -> mappe.getSheet("Ziele").getRow(1).getCell(1).setCellFormula("1+1"), "A-2.ausgabe_formel");
        assertThatThrownBy(() -> lies(
                        mappe -> mappe.getSheet("Ziele").getRow(1).getCell(1).setCellFormula("1+1")))
                .satisfies(e -> assertThat(((BusinessRuleException) e)
                                .violations()
                                .get(0)
                                .params()
                                .toString())
                        .contains("Blatt Ziele, Zelle B2"));
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        assertRefused(
                mappe -> mappe.getSheet("Maßnahmen").getRow(1).getCell(0).setCellValue(LocalDate.of(2009, 1, 1)),
                "A-2.ausgabe_angabe_falsch");
        assertRefused(mappe -> mappe.removeSheetAt(mappe.getSheetIndex("Ziele")), "A-2.ausgabe_angabe_fehlt");
        assertRefused(
                mappe -> mappe.getSheet("Ziele").getRow(0).getCell(2).setCellValue("Kennzahl"),
                "A-2.ausgabe_angabe_fehlt");
        assertRefused(
                mappe -> mappe.getSheet("Ziele").getRow(1).getCell(1).setCellErrorValue((byte) 7),
                "A-2.ausgabe_angabe_falsch");
        assertRefused(
                mappe -> cell(mappe.getSheet("Maßnahmen").getRow(1), Spalte.ENDE_BIS)
                        .setCellValue("demnächst"),
                "A-2.ausgabe_angabe_falsch");
    }

    @Test
    void a_bomb_and_an_entity_are_refused() throws IOException {
        assertThatThrownBy(
                        () -> new DokumentReader().lies("a.xlsx", zip("<a>" + "A".repeat(120 * 1024 * 1024) + "</a>")))
                .hasMessageContaining("A-2.datei_zip_bombe");
        byte[] entitaet =
                zip("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>");
        assertThatThrownBy(() -> new DokumentReader().lies("a.xlsx", entitaet)).hasMessageContaining("A-2.ausgabe_");
    }

    private static byte[] zip(String inhalt) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(inhalt.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static Cell cell(Row row, Spalte spalte) {
        int index = Blatt.MASSNAHMEN.spalten().indexOf(spalte);
        return row.getCell(index, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(Beispieldaten.bytes(ExcelAusgabe::new, Beispieldaten.mit("=Text", TAG))));
    }

    /** As spreadsheets save: every text once for the whole workbook, the cells point to it. */
    private static void shareTexts(XSSFWorkbook mappe) {
        mappe.forEach(blatt -> blatt.forEach(zeile -> zeile.forEach(zelle -> {
            if (zelle.getCellType() == CellType.STRING) {
                String text = zelle.getStringCellValue();
                zelle.setBlank();
                zelle.setCellValue(text);
            }
        })));
    }

    /** As if somebody had edited the workbook and saved it: texts are shared ones then. */
    private static GeleseneVereinbarung lies(Consumer<XSSFWorkbook> bearbeitung) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook mappe = workbook()) {
            shareTexts(mappe);
            bearbeitung.accept(mappe);
            mappe.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new DokumentReader().lies("bearbeitet.xlsx", out.toByteArray());
    }

    private static void assertRefused(Consumer<XSSFWorkbook> bearbeitung, String code) {
        assertThatThrownBy(() -> lies(bearbeitung))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining(code);
    }
}
