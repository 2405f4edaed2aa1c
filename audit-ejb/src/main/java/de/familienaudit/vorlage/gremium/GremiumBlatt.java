package de.familienaudit.vorlage.gremium;

import java.io.Serializable;
import java.util.List;

/**
 * A body as its page shows it.
 *
 * @param version for rule G-4
 * @param zeile what holds today
 * @param artGrund why the kind was corrected; empty when it never was
 * @param eintraege names first, then what holds in periods, each kind oldest first; what was taken back included
 * @param zurueckgenommen null while the body stands
 */
public record GremiumBlatt(
        int version,
        GremiumZeile zeile,
        String artGrund,
        List<Eintragzeile> eintraege,
        Eintragzeile.Vermerkt zurueckgenommen)
        implements Serializable {

    public GremiumBlatt {
        eintraege = List.copyOf(eintraege);
    }
}
