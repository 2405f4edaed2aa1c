package de.familienaudit.haushalt.domain.wiederkehr;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Rule H-8: one time that a recurring amount is due.
 *
 * @param nummer from 1
 */
public record Faelligkeit(int nummer, LocalDate faelligAm, Geldbetrag betrag) implements Serializable {

    /** The budget year that pays for it. */
    public int haushaltsjahr() {
        return faelligAm.getYear();
    }
}
