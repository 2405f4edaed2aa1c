package de.familienaudit.dokument;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes one table as CSV as German spreadsheets read it: UTF-8 with byte order mark, semicolons. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front. Rows are streamed.
 */
public final class Csvtabelle {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csvtabelle() {}

    /**
     * @param kopf heads of the columns
     * @param zeilen values per row; null is an empty cell
     */
    public static void schreibe(OutputStream out, List<String> kopf, Iterable<List<Object>> zeilen) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        row(writer, kopf);
        for (List<Object> zeile : zeilen) {
            row(writer, zeile);
        }
        writer.flush();
    }

    private static void row(Writer writer, List<?> werte) throws IOException {
        for (int i = 0; i < werte.size(); i++) {
            if (i > 0) {
                writer.write(';');
            }
            writer.write(zelle(werte.get(i)));
        }
        writer.write("\r\n");
    }

    /** One cell as it stands in the file. */
    static String zelle(Object wert) {
        String text = wert == null ? "" : wert.toString();
        if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
