package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.dokument.ausgabe.Excelmappe;
import de.familienaudit.dokument.ausgabe.Exceltabelle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A workbook with one sheet for each kind of thing; days are dates, counts are numbers. */
public final class ExcelAusgabe extends Tabellenausgabe {

    /** In the first column: the texts of this row go on those of the row above, because a cell holds 32,767 characters. */
    static final String FORTSETZUNG = "…";

    private static final int LONGEST_CELL = 32_000;

    private final OutputStream out;
    private final Excelmappe mappe;

    /** @param out stays open */
    public ExcelAusgabe(OutputStream out) {
        this.out = new OffenesEnde(out);
        this.mappe = new Excelmappe(Arrays.stream(Blatt.values())
                .map(blatt -> new Excelmappe.Blatt(blatt.titel(), spalten(blatt)))
                .toList());
    }

    @Override
    void zeile(Tabellenzeile zeile) {
        for (Blatt blatt : Blatt.values()) {
            if (blatt.hat(zeile.art())) {
                List<Object> werte = new ArrayList<>();
                blatt.spalten()
                        .forEach(s -> werte.add(s == Spalte.ART ? zeile.art().wort() : zeile.wert(s)));
                add(blatt, werte);
            }
        }
    }

    @Override
    public void fertig() throws IOException {
        mappe.schreibe(out);
    }

    @Override
    public void close() throws IOException {
        mappe.close();
    }

    private static List<Exceltabelle.Spalte> spalten(Blatt blatt) {
        return blatt.spalten().stream()
                .map(s -> new Exceltabelle.Spalte(s.titel(), s.breite(), s == Spalte.NUMMER || s == Spalte.ZIEL))
                .toList();
    }

    private void add(Blatt blatt, List<Object> werte) {
        List<Object> passend = new ArrayList<>(werte);
        List<Object> rest = new ArrayList<>(werte);
        boolean zuLang = false;
        for (int i = 0; i < werte.size(); i++) {
            rest.set(i, null);
            if (werte.get(i) instanceof String text && text.length() > LONGEST_CELL) {
                int schnitt =
                        Character.isHighSurrogate(text.charAt(LONGEST_CELL - 1)) ? LONGEST_CELL - 1 : LONGEST_CELL;
                passend.set(i, text.substring(0, schnitt));
                rest.set(i, text.substring(schnitt));
                zuLang = true;
            }
        }
        mappe.zeile(blatt.ordinal(), passend);
        if (zuLang) {
            rest.set(0, FORTSETZUNG);
            add(blatt, rest);
        }
    }
}
