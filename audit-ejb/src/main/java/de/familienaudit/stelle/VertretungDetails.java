package de.familienaudit.stelle;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Everything about one Vertretung, and what the actor may do with it.
 *
 * @param version for rule G-4
 * @param zeile who stands in for whom and when
 * @param landrat whether the Landrätin is represented, which needs document and confirmation
 * @param bestaetigt who confirmed, null while nobody did
 * @param beendet who ended it early, null when nobody did
 * @param urkunde the document of appointment, null while there is none
 * @param hindernisse codes why the actor may not confirm what waits for it; empty when he may
 */
public record VertretungDetails(
        int version,
        VertretungZeile zeile,
        String grund,
        boolean landrat,
        Wer benannt,
        Wer bestaetigt,
        Wer beendet,
        Beleg urkunde,
        boolean darfBeenden,
        boolean darfBelegen,
        boolean darfBestaetigen,
        boolean darfUrkundeLesen,
        List<String> hindernisse)
        implements Serializable {

    /** Who did it and when. */
    public record Wer(String name, Instant am) implements Serializable {}

    /**
     * The document of appointment.
     *
     * @param groesse size in bytes
     * @param sha256 fingerprint of the bytes
     */
    public record Beleg(String dateiname, long groesse, String sha256, Wer hochgeladen) implements Serializable {}
}
