package de.familienaudit.haushalt.wiederkehr;

import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A recurring cost to read.
 *
 * @param massnahmeId null for none
 * @param stelle the position that pays it
 * @param stand for its word
 * @param grund why it was taken back, else why it was ended; empty for neither
 */
public record Kostenzeile(
        long id,
        String bezeichnung,
        String herkunft,
        Long massnahmeId,
        Stellenwahl stelle,
        Geldbetrag betrag,
        Zeit zeit,
        Enum<?> stand,
        String grund)
        implements Serializable {

    /**
     * Its days.
     *
     * @param ende the last one that holds now; null for none
     * @param faelligkeit for its word
     * @param festerTag {@code 30.06.}; empty for none
     * @param beendbar whether nobody ended it yet, or took it back
     */
    public record Zeit(LocalDate beginn, LocalDate ende, Enum<?> faelligkeit, String festerTag, boolean beendbar)
            implements Serializable {}
}
