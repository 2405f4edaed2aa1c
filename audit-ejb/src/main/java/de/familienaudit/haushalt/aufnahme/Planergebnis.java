package de.familienaudit.haushalt.aufnahme;

import java.io.Serializable;
import java.util.List;

/**
 * What was done.
 *
 * @param neue positions that nobody had entered before
 * @param aufgenommene positions that the year did not have, with the new ones
 * @param gebuchte Ansätze that were entered
 * @param ausgelassene numbers of the rows that could not be read
 */
public record Planergebnis(int neue, int aufgenommene, int gebuchte, List<Integer> ausgelassene)
        implements Serializable {

    public Planergebnis {
        ausgelassene = List.copyOf(ausgelassene);
    }

    /** Whether all was so already. */
    public boolean istNichts() {
        return aufgenommene == 0 && gebuchte == 0;
    }
}
