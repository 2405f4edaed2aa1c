package de.familienaudit.dokument;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes one table as an Excel workbook: real dates and numbers, a fixed bold head with filter arrows. Text stays text,
 * also when it begins with an equals sign; rows are streamed, so that memory does not grow with their number.
 */
public final class Exceltabelle {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;

    /**
     * A column.
     *
     * @param titel head of the column
     * @param breite width in characters
     */
    public record Spalte(String titel, int breite) {}

    private Exceltabelle() {}

    /**
     * @param blatt name of the sheet; characters that Excel forbids are replaced
     * @param zeilen values per row: String, LocalDate, Number or null
     */
    public static void schreibe(OutputStream out, String blatt, List<Spalte> spalten, Iterable<List<Object>> zeilen)
            throws IOException {
        try (SXSSFWorkbook mappe = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SXSSFSheet sheet = mappe.createSheet(WorkbookUtil.createSafeSheetName(blatt));
            CellStyle datum = style(mappe);
            datum.setDataFormat(mappe.createDataFormat().getFormat("dd.mm.yyyy"));
            CellStyle text = style(mappe);
            text.setWrapText(true);
            head(mappe, sheet, spalten);
            int nummer = 1;
            for (List<Object> werte : zeilen) {
                Row row = sheet.createRow(nummer++);
                for (int i = 0; i < werte.size(); i++) {
                    fill(row.createCell(i), werte.get(i), datum, text);
                }
            }
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, nummer - 1), 0, spalten.size() - 1));
            mappe.write(out);
        }
    }

    private static void head(SXSSFWorkbook mappe, SXSSFSheet sheet, List<Spalte> spalten) {
        Font fett = mappe.createFont();
        fett.setBold(true);
        CellStyle kopf = style(mappe);
        kopf.setFont(fett);
        Row row = sheet.createRow(0);
        for (int i = 0; i < spalten.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(spalten.get(i).titel());
            cell.setCellStyle(kopf);
            sheet.setColumnWidth(i, spalten.get(i).breite() * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    private static CellStyle style(SXSSFWorkbook mappe) {
        CellStyle style = mappe.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static void fill(Cell cell, Object wert, CellStyle datum, CellStyle text) {
        if (wert instanceof LocalDate tag) {
            cell.setCellValue(tag);
            cell.setCellStyle(datum);
        } else if (wert instanceof Number zahl) {
            cell.setCellValue(zahl.doubleValue());
        } else if (wert != null) {
            String ganz = wert.toString();
            int max = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
            cell.setCellValue(ganz.length() > max ? ganz.substring(0, max) : ganz);
            cell.setCellStyle(text);
        }
    }
}
