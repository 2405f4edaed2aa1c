package de.familienaudit.haushalt.domain.aufnahme;

import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.List;

/**
 * What a file holds, before anybody says which column is what.
 *
 * @param zeilen without the empty ones
 * @param bemerkungen what a person should know of the reading
 */
public record Plantabelle(List<Planzeile> zeilen, List<Violation> bemerkungen) implements Serializable {

    public Plantabelle {
        zeilen = List.copyOf(zeilen);
        bemerkungen = List.copyOf(bemerkungen);
    }

    /** How many columns the widest row has. */
    public int breite() {
        return zeilen.stream().mapToInt(z -> z.zellen().size()).max().orElse(0);
    }
}
