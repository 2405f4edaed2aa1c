package de.familienaudit.haushalt.pruefung;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The last look at the ledger of the Kommune.
 *
 * @param geprueftAm null when nobody looked yet
 * @param buchungen how many entries were looked at
 * @param befunde how much was found
 * @param liste the first of it
 */
public record Buchpruefung(Instant geprueftAm, long buchungen, long befunde, List<Buchbefund> liste)
        implements Serializable {

    static final Buchpruefung NIE = new Buchpruefung(null, 0, 0, List.of());

    public Buchpruefung {
        liste = List.copyOf(liste);
    }

    /** What is found and not in the list. */
    public long getWeitere() {
        return befunde - liste.size();
    }
}
