package de.familienaudit.stelle;

import de.familienaudit.stelle.domain.Stelle;
import java.io.Serializable;

/** A Stelle as other slices and pages see it. */
public record StelleDetails(long id, String name, boolean intern) implements Serializable {

    static StelleDetails of(Stelle stelle) {
        return new StelleDetails(stelle.id(), stelle.name(), stelle.istIntern());
    }
}
