package de.familienaudit.haushalt.aufnahme;

import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.List;

/**
 * What taking a file over would do.
 *
 * @param kennung names exactly this preview (G-4)
 * @param kopf as in {@link Spaltenwahl}
 * @param sicher whether the heads say by themselves what the columns are
 * @param hinweise what to know of the file and of the year
 * @param maengel why no row is read: columns that are missing, or amounts in thousands
 * @param zeilen empty where there is such a reason
 * @param fehler how many rows cannot be read
 * @param fehlende numbers of the positions of the year that the file does not name
 */
public record Planvorschau(
        String kennung,
        int kopf,
        boolean sicher,
        List<Spaltenzeile> spalten,
        List<Violation> hinweise,
        List<Violation> maengel,
        List<Vorschauzeile> zeilen,
        Plansummen summen,
        int fehler,
        List<String> fehlende)
        implements Serializable {

    public Planvorschau {
        spalten = List.copyOf(spalten);
        hinweise = List.copyOf(hinweise);
        maengel = List.copyOf(maengel);
        zeilen = List.copyOf(zeilen);
        fehlende = List.copyOf(fehlende);
    }
}
