package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.dokument.ausgabe.Zeitachse;
import java.io.Serializable;
import java.util.List;

/**
 * The page Zeitplan: the same measures as the list, each with its place on one scale.
 *
 * @param liste Fassung, page and what can be filtered for
 * @param achse the scale of all measures of the Fassung, the same on every page
 * @param heute where today stands, in percent; negative when the scale does not show it
 * @param zeilen heads of Handlungsfelder and Ziele, and measures, in their order
 */
public record Zeitplan(MassnahmenListe liste, Zeitachse achse, double heute, List<Zeile> zeilen)
        implements Serializable {

    /** Whether the scale shows today. */
    public boolean isHeuteSichtbar() {
        return heute >= 0;
    }

    /**
     * One row.
     *
     * @param art FELD, ZIEL or MASSNAHME
     * @param massnahme the measure; for a head the first measure under it
     * @param teile the parts of its bar; empty for a head and where no time is known
     * @param offenVorn whether the begin is not known or lies before the scale
     * @param offenHinten whether the end is open or lies after the scale
     * @param bautAuf numbers of the measures or Ziele that this row builds on (rule A-11)
     * @param linien pieces of the lines from a measure to those that build on it, which pass through this row
     */
    public record Zeile(
            String art,
            MassnahmeZeile massnahme,
            List<Teil> teile,
            boolean offenVorn,
            boolean offenHinten,
            List<String> bautAuf,
            List<Linie> linien)
            implements Serializable {

        /** Where the bar ends, in percent; 0 where there is none. */
        public double getEnde() {
            return teile.isEmpty() ? 0 : teile.get(teile.size() - 1).x + teile.get(teile.size() - 1).breite;
        }
    }

    /** A part of a bar: place and width in percent, and whether the measure surely runs then. */
    public record Teil(double x, double breite, boolean sicher) implements Serializable {}

    /** A straight piece of a line in percent of the row; with a point at its end when it arrives. */
    public record Linie(double x1, int y1, double x2, int y2, boolean spitze) implements Serializable {}
}
