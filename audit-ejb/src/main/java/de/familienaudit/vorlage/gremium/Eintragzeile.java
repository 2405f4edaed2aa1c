package de.familienaudit.vorlage.gremium;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A name or a period of a body as its page shows it.
 *
 * @param art name of a Festlegungsart, or {@link #NAME}
 * @param worueber name of a Beschlusssache, Abstimmungsgegenstand or Fristsache; empty where the kind says it all
 * @param wert the name, the number of members or days, {@code true} or {@code false}, or name of a Mehrheit; may be empty
 * @param von first day; null for open
 * @param bis last day; null for open
 * @param beendet when the end was given later; null for none
 * @param zurueckgenommen null while it stands
 */
public record Eintragzeile(
        long id,
        String art,
        String worueber,
        String wert,
        LocalDate von,
        LocalDate bis,
        String quelle,
        Vermerkt erfasst,
        Vermerkt beendet,
        Vermerkt zurueckgenommen)
        implements Serializable {

    /** The kind of a name. */
    public static final String NAME = "NAME";

    /**
     * Who did it and when.
     *
     * @param grund why; empty for what was entered first
     */
    public record Vermerkt(String grund, String von, Instant am) implements Serializable {}
}
