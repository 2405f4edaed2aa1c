package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.dokument.ausgabe.Csvtabelle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the data as one CSV table; the first column says what a row is about. */
public final class CsvAusgabe {

    private CsvAusgabe() {}

    /** @param out stays open */
    public static void schreibe(Vereinbarungsdaten daten, OutputStream out) throws IOException {
        List<List<Object>> zeilen = new ArrayList<>();
        for (Tabellenzeile zeile : TabellenBuilder.zeilen(daten)) {
            List<Object> zellen = new ArrayList<>();
            for (Spalte spalte : Spalte.values()) {
                zellen.add(spalte == Spalte.ART ? zeile.art().wort() : zeile.wert(spalte));
            }
            zeilen.add(zellen);
        }
        Csvtabelle.schreibe(
                out, Arrays.stream(Spalte.values()).map(Spalte::titel).toList(), zeilen);
    }
}
