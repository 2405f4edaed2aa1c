package de.familienaudit.dokument.ausgabe;

import de.familienaudit.dokument.ausgabe.Exceltabelle.Spalte;
import de.familienaudit.shared.Geldbetrag;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * An Excel workbook that is filled row by row: real dates and numbers, a fixed bold head with filter arrows on each sheet,
 * set up for paper. An amount is a number that is shown in euro.
 * Text stays text, also when it begins with an equals sign. Rows wait on disk, so that memory does not grow with their
 * number; closing removes them.
 */
public final class Excelmappe implements Closeable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final Pattern LOOKS_ENCODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

    private final SXSSFWorkbook mappe = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Formate formate = new Formate(mappe);
    private final List<SXSSFSheet> blaetter = new ArrayList<>();
    private final List<Blatt> koepfe;

    /**
     * A sheet.
     *
     * @param titel its name; characters that Excel forbids are replaced
     */
    public record Blatt(String titel, List<Spalte> spalten) {

        public Blatt {
            spalten = List.copyOf(spalten);
        }
    }

    public Excelmappe(List<Blatt> blaetter) {
        this.koepfe = List.copyOf(blaetter);
        mappe.setZip64Mode(Zip64Mode.AsNeeded); // some readers, Java's own stream among them, fail on the other form
        for (Blatt blatt : koepfe) {
            SXSSFSheet sheet = mappe.createSheet(WorkbookUtil.createSafeSheetName(blatt.titel()));
            head(formate, sheet, blatt.spalten());
            this.blaetter.add(sheet);
        }
    }

    /**
     * Adds a row.
     *
     * @param blatt which sheet, from 0 on
     * @param werte String, LocalDate, Geldbetrag, Number or null
     */
    public void zeile(int blatt, List<Object> werte) {
        SXSSFSheet sheet = blaetter.get(blatt);
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < werte.size(); i++) {
            fill(row.createCell(i), werte.get(i), formate);
        }
    }

    /** Writes the workbook; no row comes after that. */
    public void schreibe(OutputStream out) throws IOException {
        for (int i = 0; i < koepfe.size(); i++) {
            blaetter.get(i)
                    .setAutoFilter(new CellRangeAddress(
                            0,
                            Math.max(1, blaetter.get(i).getLastRowNum()),
                            0,
                            koepfe.get(i).spalten().size() - 1));
        }
        mappe.write(out);
    }

    @Override
    public void close() throws IOException {
        mappe.close();
    }

    /** The looks of cells; a workbook has only so many. */
    private static final class Formate {

        private final CellStyle kopf;
        private final CellStyle datum;
        private final CellStyle euro;
        private final CellStyle text;
        private final CellStyle zitat;
        private final CellStyle leererText;

        Formate(SXSSFWorkbook mappe) {
            kopf = style(mappe);
            Font fett = mappe.createFont();
            fett.setBold(true);
            kopf.setFont(fett);
            datum = style(mappe);
            datum.setDataFormat(mappe.createDataFormat().getFormat("dd.mm.yyyy"));
            euro = style(mappe);
            euro.setDataFormat(mappe.createDataFormat().getFormat("#,##0.00\\ \"€\""));
            text = style(mappe);
            text.setWrapText(true);
            zitat = style(mappe);
            zitat.setWrapText(true);
            zitat.setQuotePrefixed(true);
            leererText = style(mappe);
            leererText.setDataFormat(mappe.createDataFormat().getFormat("@"));
        }

        private static CellStyle style(SXSSFWorkbook mappe) {
            CellStyle style = mappe.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        }
    }

    private static void head(Formate formate, SXSSFSheet sheet, List<Spalte> spalten) {
        Row row = sheet.createRow(0);
        for (int i = 0; i < spalten.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(spalten.get(i).titel());
            cell.setCellStyle(formate.kopf);
            sheet.setColumnWidth(i, spalten.get(i).breite() * CHARACTER);
            if (spalten.get(i).alsText()) {
                sheet.setDefaultColumnStyle(i, formate.leererText);
            }
        }
        sheet.createFreezePane(0, 1);
        paper(sheet);
    }

    /** On paper: landscape, all columns on one page, the head on each page, the number of the page below. */
    private static void paper(SXSSFSheet sheet) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0); // as many pages as the rows need
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getFooter().setRight("&P / &N");
    }

    private static void fill(Cell cell, Object wert, Formate formate) {
        if (wert instanceof LocalDate tag) {
            cell.setCellValue(tag);
            cell.setCellStyle(formate.datum);
        } else if (wert instanceof Geldbetrag betrag) {
            cell.setCellValue(betrag.wert().doubleValue());
            cell.setCellStyle(formate.euro);
        } else if (wert instanceof Number zahl) {
            cell.setCellValue(zahl.doubleValue());
        } else if (wert != null) {
            String ganz = wert.toString();
            int max = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
            cell.setCellValue(encoded(ganz.length() > max ? ganz.substring(0, max) : ganz));
            cell.setCellStyle(Csvtabelle.isFormel(ganz) ? formate.zitat : formate.text);
        }
    }

    /** A spreadsheet reads {@code _x0041_} as an A: a text that looks so is guarded, what XML cannot hold is written so. */
    static String encoded(String text) {
        return UNWRITABLE
                .matcher(LOOKS_ENCODED.matcher(text).replaceAll("_x005F_"))
                .replaceAll(m -> "_x%04X_".formatted((int) m.group().charAt(0)));
    }
}
