package de.familienaudit.zielvereinbarung.einlesen;

/**
 * One line of the neutral stream that every reader produces, still as it stands in the document. Both texts empty means
 * a blank line (only text files know them).
 *
 * @param ort place in the document for people: {@code Zeile 54}, {@code Tabelle 12, Zeile 3} or {@code Absatz 7}
 * @param label left cell of a table row or text before the first tab; empty for a paragraph; a line break in it means
 *     that the label was split
 * @param wert right cell, text after the tab, or the paragraph
 */
record Zeile(String ort, String label, String wert) {

    static Zeile absatz(String ort, String text) {
        return new Zeile(ort, "", text);
    }
}
