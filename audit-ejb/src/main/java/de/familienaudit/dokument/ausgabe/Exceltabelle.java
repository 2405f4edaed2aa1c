package de.familienaudit.dokument.ausgabe;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes one table as an Excel workbook of one sheet; rows are streamed. */
public final class Exceltabelle {

    /**
     * A column.
     *
     * @param titel head of the column
     * @param breite width in characters
     * @param alsText what somebody types into an empty cell of it stays text, also "1.2.3", which would become a date
     */
    public record Spalte(String titel, int breite, boolean alsText) {

        /** A column in which the spreadsheet takes what somebody types as it likes. */
        public Spalte(String titel, int breite) {
            this(titel, breite, false);
        }
    }

    private Exceltabelle() {}

    /**
     * @param blatt name of the sheet; characters that Excel forbids are replaced
     * @param zeilen values per row: String, LocalDate, Geldbetrag, Number or null
     */
    public static void schreibe(OutputStream out, String blatt, List<Spalte> spalten, Iterable<List<Object>> zeilen)
            throws IOException {
        try (Excelmappe mappe = new Excelmappe(List.of(new Excelmappe.Blatt(blatt, spalten)))) {
            for (List<Object> zeile : zeilen) {
                mappe.zeile(0, zeile);
            }
            mappe.schreibe(out);
        }
    }
}
