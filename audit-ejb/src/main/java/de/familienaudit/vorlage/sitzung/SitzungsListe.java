package de.familienaudit.vorlage.sitzung;

import de.familienaudit.shared.Seite;
import de.familienaudit.vorlage.gremium.Gremiumwahl;
import java.io.Serializable;
import java.util.List;

/**
 * One page of sessions, the latest first, with what they can be narrowed to.
 *
 * @param jahre years that have sessions, latest first
 * @param gremien every body, also those that were ended
 */
public record SitzungsListe(Seite<SitzungZeile> seite, List<Integer> jahre, List<Gremiumwahl> gremien)
        implements Serializable {

    public SitzungsListe {
        jahre = List.copyOf(jahre);
        gremien = List.copyOf(gremien);
    }
}
