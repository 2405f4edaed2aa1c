package de.familienaudit.haushalt.domain.aufnahme;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a plan that is not empty.
 *
 * @param nummer of the row as a person finds it in the file, from 1
 */
public record Planzeile(int nummer, List<Planzelle> zellen) implements Serializable {

    public Planzeile {
        zellen = List.copyOf(zellen);
    }

    /** The cell of a column from 0; an empty one where the row has none, also below 0. */
    public Planzelle zelle(int spalte) {
        return spalte < 0 || spalte >= zellen.size() ? Planzelle.LEER : zellen.get(spalte);
    }
}
