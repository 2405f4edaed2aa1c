package de.familienaudit.vorlage.domain.sitzung;

import java.time.LocalDate;

/**
 * The last days on which something before a session is in time (rule V-16).
 *
 * @param vorlagen papers handed in; null where nothing is set
 * @param ladungPerPost invitation posted; null where the Geschäftsordnung has no number of its own
 * @param ladung invitation received
 * @param tagesordnung agenda published; null where the session is not public, or it was
 */
public record Sitzungsfristen(LocalDate vorlagen, LocalDate ladungPerPost, LocalDate ladung, LocalDate tagesordnung) {

    /** The same where there is no agenda to publish any more. */
    public Sitzungsfristen ohneTagesordnung() {
        return new Sitzungsfristen(vorlagen, ladungPerPost, ladung, null);
    }
}
