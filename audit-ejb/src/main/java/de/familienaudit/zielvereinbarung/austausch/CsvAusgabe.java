package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.dokument.ausgabe.Csvtabelle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One CSV table; the first column says what a row is about. */
public final class CsvAusgabe extends Tabellenausgabe {

    private final Csvtabelle tabelle;

    /** @param out stays open */
    public CsvAusgabe(OutputStream out) throws IOException {
        this.tabelle = new Csvtabelle(
                out, Arrays.stream(Spalte.values()).map(Spalte::titel).toList());
    }

    @Override
    void zeile(Tabellenzeile zeile) throws IOException {
        List<Object> zellen = new ArrayList<>();
        for (Spalte spalte : Spalte.values()) {
            zellen.add(spalte == Spalte.ART ? zeile.art().wort() : zeile.wert(spalte));
        }
        tabelle.zeile(zellen);
    }

    @Override
    public void fertig() throws IOException {
        tabelle.fertig();
    }

    @Override
    public void close() {
        // holds nothing: the stream is not ours
    }
}
