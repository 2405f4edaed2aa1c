package de.familienaudit.shared.verlauf;

import java.util.Map;
import java.util.Set;

/**
 * What columns of one table mean to a reader. What holds in every table (ids, versions, who wrote the row) is not repeated.
 *
 * @param verweise table whose record a column points to, by column
 * @param konstanten name of the enum whose constants a column holds, by column
 * @param personen columns with the name of a person as it was when it was written down (rule R-6)
 * @param technisch columns that say nothing to a reader; the stored entry has them
 */
public record Spaltenkunde(
        Map<String, String> verweise, Map<String, String> konstanten, Set<String> personen, Set<String> technisch) {

    /** For a table of which nothing is known. */
    public static final Spaltenkunde LEER = new Spaltenkunde(Map.of(), Map.of(), Set.of(), Set.of());

    public Spaltenkunde {
        verweise = Map.copyOf(verweise);
        konstanten = Map.copyOf(konstanten);
        personen = Set.copyOf(personen);
        technisch = Set.copyOf(technisch);
    }
}
