package de.familienaudit.zielvereinbarung.einlesen;

import de.familienaudit.shared.Leseplatz;
import java.util.ArrayList;
import java.util.List;

/** Collects the stream of a reader and keeps it within bounds, so that no file can fill the memory of the server. */
final class ZeilenCollector {

    static final int MAX_ZEILEN = 100_000;

    private final List<Zeile> zeilen = new ArrayList<>();

    void add(Zeile zeile) {
        Leseplatz.weiter(Ablehnung.REGEL);
        if (zeilen.size() >= MAX_ZEILEN) {
            throw Ablehnung.DATEI_ZU_GROSS.exception();
        }
        zeilen.add(zeile);
    }

    /** Adds every line of a paragraph that is not blank. */
    void addAbsatz(String ort, String text) {
        text.lines().filter(t -> !t.isBlank()).forEach(t -> add(trenne(ort, t)));
    }

    /** A line with a tab is a label and a value. */
    static Zeile trenne(String ort, String text) {
        int tab = text.indexOf('\t');
        return tab < 0
                ? Zeile.absatz(ort, text)
                : new Zeile(ort, text.substring(0, tab), text.substring(tab + 1).replace('\t', ' '));
    }

    List<Zeile> zeilen() {
        return zeilen;
    }
}
