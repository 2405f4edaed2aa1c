package de.familienaudit.vorlage.gremium;

import java.io.Serializable;
import java.util.List;

/**
 * A body on the day that is asked for.
 *
 * @param name the name on that day; never empty
 * @param art name of a Gremiumart
 * @param besteht whether it exists on that day
 * @param mitglieder members with a vote; null when nobody documents how many
 * @param oeffentlich whether its sessions are public
 * @param entscheidet names of the Beschlusssachen on which it decides; may be empty
 * @param zurueckgenommen whether it was entered by mistake
 */
public record GremiumZeile(
        long id,
        String name,
        String art,
        boolean besteht,
        Integer mitglieder,
        boolean oeffentlich,
        List<String> entscheidet,
        boolean zurueckgenommen)
        implements Serializable {

    public GremiumZeile {
        entscheidet = List.copyOf(entscheidet);
    }
}
