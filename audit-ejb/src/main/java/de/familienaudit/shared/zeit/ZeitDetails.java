package de.familienaudit.shared.zeit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A time for a page: as written and as understood.
 *
 * @param wortlaut as written, empty for none
 * @param art name of the Zeitart
 * @param von first day, null where not known
 * @param bis last day, null where not known
 */
public record ZeitDetails(String wortlaut, String art, LocalDate von, LocalDate bis) implements Serializable {

    public static ZeitDetails of(Zeitangabe z) {
        return new ZeitDetails(
                z.wortlaut(), z.art().name(), z.von().orElse(null), z.bis().orElse(null));
    }
}
