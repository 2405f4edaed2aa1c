package de.familienaudit.beleg;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A claim as a page shows it.
 *
 * @param tag as people write it
 * @param quelle document or person
 * @param fundstelle place in the document, empty for none
 * @param quelleTag day on which a person said it, null for a document
 * @param wortlaut what it says, empty for none
 * @param zaehlt whether it counts
 * @param zurueckgenommen why it was taken back, empty while it stands
 */
public record AngabeZeile(
        long id,
        Belegfeld feld,
        String tag,
        String quelle,
        String fundstelle,
        LocalDate quelleTag,
        String wortlaut,
        boolean zaehlt,
        String zurueckgenommen,
        Erfasst erfasst)
        implements Serializable {

    /** Who entered it, and when. */
    public record Erfasst(String von, Instant am) implements Serializable {}
}
