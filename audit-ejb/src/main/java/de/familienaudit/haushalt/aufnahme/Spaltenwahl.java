package de.familienaudit.haushalt.aufnahme;

import java.io.Serializable;
import java.util.List;

/**
 * Which column of a file is what, as a person says it.
 *
 * @param kopf index of the row with the heads, as the preview named it; -1 for none
 * @param arten names of the kinds of columns, from the left; anything else is none
 */
public record Spaltenwahl(int kopf, List<String> arten) implements Serializable {

    public Spaltenwahl {
        arten = List.copyOf(arten);
    }
}
