package de.familienaudit.haushalt.einlesen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests. */
final class Planmappe {

    private Planmappe() {}

    static byte[] mit(Consumer<XSSFWorkbook> inhalt) {
        try (XSSFWorkbook mappe = new XSSFWorkbook();
                ByteArrayOutputStream ziel = new ByteArrayOutputStream()) {
            inhalt.accept(mappe);
            mappe.write(ziel);
            return ziel.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of texts and numbers below the others. */
    static XSSFRow zeile(XSSFSheet blatt, Object... werte) {
        XSSFRow zeile = blatt.createRow(blatt.getPhysicalNumberOfRows());
        for (int i = 0; i < werte.length; i++) {
            if (werte[i] instanceof Number zahl) {
                zeile.createCell(i).setCellValue(zahl.doubleValue());
            } else {
                zeile.createCell(i).setCellValue(werte[i].toString());
            }
        }
        return zeile;
    }

    static byte[] zip(Map<String, byte[]> teile) {
        try (ByteArrayOutputStream ziel = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(ziel, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> teil : teile.entrySet()) {
                zip.putNextEntry(new ZipEntry(teil.getKey()));
                zip.write(teil.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return ziel.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
