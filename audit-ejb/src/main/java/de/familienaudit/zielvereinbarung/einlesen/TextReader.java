package de.familienaudit.zielvereinbarung.einlesen;

import java.util.Iterator;
import java.util.List;

/** Reads a text file with one line per field, label and value separated by a tab; keeps blank lines. */
final class TextReader {

    List<Zeile> read(String text) {
        ZeilenCollector sammler = new ZeilenCollector();
        int nummer = 0;
        for (Iterator<String> zeilen = text.lines().iterator(); zeilen.hasNext(); ) {
            nummer++;
            String zeile = zeilen.next();
            sammler.add(
                    zeile.isBlank()
                            ? Zeile.absatz("Zeile " + nummer, "")
                            : ZeilenCollector.trenne("Zeile " + nummer, zeile));
        }
        return sammler.zeilen();
    }
}
