package de.familienaudit.vorlage.eilentscheidung;

import java.time.LocalDate;

/**
 * An Eilentscheidung for which something is to be done.
 *
 * @param aufzeichnung id of the recording that holds
 * @param nummer null while it has none
 * @param entschiedenAm null while it is not decided
 */
public record Eilpapier(long id, long aufzeichnung, String nummer, String betreff, LocalDate entschiedenAm) {

    /** Number and Betreff. */
    String titel() {
        return nummer == null ? betreff : nummer + " " + betreff;
    }
}
