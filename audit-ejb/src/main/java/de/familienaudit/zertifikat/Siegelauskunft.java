package de.familienaudit.zertifikat;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Rules Z-4, Z-5, Z-11: the answer to "may we use the seal on this day?". Page, tile, interface and public page all show this one.
 *
 * @param kommune name of the Kommune
 * @param stand the day on which the question was asked
 * @param antwort name of a Siegelstand
 * @param grundlage the certificate that decides; null when none covers the day
 * @param zweifel the claim that would answer differently; null when the day is undisputed
 * @param vorher the certificate that ended before the day; null for none or when one covers it
 * @param danach the certificate that begins after it; null for none or when one covers it
 * @param lueckeTage days of the gap that the day lies in, 0 for none
 */
public record Siegelauskunft(
        String kommune,
        LocalDate tag,
        LocalDate stand,
        String antwort,
        Grundlage grundlage,
        Zweifel zweifel,
        Grundlage vorher,
        Grundlage danach,
        long lueckeTage)
        implements Serializable {

    /**
     * A certificate by what counts.
     *
     * @param stufe name of a Stufe
     * @param bis last day; null for no end
     * @param beleg source of its first day
     * @param beschlossenAm the deciding resolution; null when unknown
     * @param rueckwirkend days by which the start lies before that resolution (Z-11)
     */
    public record Grundlage(
            long id,
            String stufe,
            LocalDate von,
            LocalDate bis,
            String beleg,
            LocalDate beschlossenAm,
            long rueckwirkend,
            LocalDate anerkanntAb)
            implements Serializable {}

    /** A claim that does not count and would answer differently. */
    public record Zweifel(String tag, String quelle) implements Serializable {}

    /** Whether the day is still to come: the answer holds by what is known today. */
    public boolean istKuenftig() {
        return tag.isAfter(stand);
    }
}
