package de.familienaudit.haushalt.buch;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One entry of a position (rule H-13).
 *
 * @param satzId of its act
 * @param art of its act, for its word
 * @param tag null where only the year is known (G-7)
 * @param posten for its word
 * @param betrag negative takes away from the part
 * @param bezugId the act that it reverses or corrects; null for none
 * @param storniert whether it was reversed
 * @param worte null where the viewer does not see the paper: "ohne nähere Angabe"
 */
public record Buchungszeile(
        long id,
        long satzId,
        Enum<?> art,
        LocalDate tag,
        Enum<?> posten,
        Geldbetrag betrag,
        boolean nacherfasst,
        Long bezugId,
        boolean storniert,
        Worte worte)
        implements Serializable {

    /**
     * What an act is for.
     *
     * @param begruendung empty for none; so is beleg
     * @param von who entered it
     * @param vorlageId null for none; so are the others
     */
    public record Worte(
            String begruendung, String beleg, String von, Long vorlageId, Long bindungId, Long satzungsschrittId)
            implements Serializable {}
}
