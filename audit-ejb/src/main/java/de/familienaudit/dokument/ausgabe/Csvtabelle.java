package de.familienaudit.dokument.ausgabe;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes one table as CSV as German spreadsheets read it: UTF-8 with byte order mark, semicolons. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front, and so does one that begins with an apostrophe: whoever takes the
 * first apostrophe of a cell off has the text again. Rows are streamed.
 */
public final class Csvtabelle {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** Guards a text; one that begins with it gets another, so that taking one off always gives the text back. */
    private static final String GUARD = "'";

    private final Writer writer;

    /**
     * A table that is filled row by row.
     *
     * @param out stays open
     * @param kopf heads of the columns
     */
    public Csvtabelle(OutputStream out, List<String> kopf) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        row(writer, kopf);
    }

    /** Adds a row; null is an empty cell. */
    public void zeile(List<Object> werte) throws IOException {
        row(writer, werte);
    }

    /** After the last row. */
    public void fertig() throws IOException {
        writer.flush();
    }

    /**
     * @param kopf heads of the columns
     * @param zeilen values per row; null is an empty cell
     */
    public static void schreibe(OutputStream out, List<String> kopf, Iterable<List<Object>> zeilen) throws IOException {
        Csvtabelle tabelle = new Csvtabelle(out, kopf);
        for (List<Object> zeile : zeilen) {
            tabelle.zeile(zeile);
        }
        tabelle.fertig();
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
        if (isFormel(text) || text.startsWith(GUARD)) {
            text = GUARD + text;
        }
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** Whether a spreadsheet would take the text for a formula. */
    static boolean isFormel(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
