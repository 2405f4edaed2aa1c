package de.familienaudit.zielvereinbarung.druck;

import de.familienaudit.dokument.ausgabe.Zeitachse;
import java.util.List;

/**
 * A plan for print: a table with a row per measure, its bar as a drawing over the columns of the years.
 *
 * @param jahre heads of the columns
 * @param zeilen rows in their order
 * @param legende what the drawings mean
 */
public record Plantafel(List<Jahr> jahre, List<Zeile> zeilen, List<Legende> legende) {

    /** One year: number and width of its column in pixels. */
    public record Jahr(int zahl, String breite) {}

    /**
     * One row: a head with its text, or a measure with number, title, particulars in small print and its drawing.
     *
     * @param art FELD, ZIEL or MASSNAHME
     * @param bild the drawing as SVG, empty for none; made by the program, holds no text of a user but its escaped description
     */
    public record Zeile(String art, String nummer, String titel, String klein, String bild) {
        public boolean istFeld() {
            return "FELD".equals(art);
        }

        public boolean istZiel() {
            return "ZIEL".equals(art);
        }

        public boolean istMassnahme() {
            return "MASSNAHME".equals(art);
        }
    }

    /** One sample and its meaning. */
    public record Legende(String bild, String text) {}

    /** How many columns a row of the whole width has. */
    public int spalten() {
        return jahre.size() + 1;
    }

    public int anzahlJahre() {
        return jahre.size();
    }

    /** Columns of years in pixels, together as wide as the drawings. */
    static List<Jahr> jahre(Zeitachse achse, double breite) {
        return achse.jahre().stream()
                .map(j -> new Jahr(j.zahl(), Zeitplanbild.zahl(j.breite() * breite / 100)))
                .toList();
    }
}
