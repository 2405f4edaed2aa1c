package de.familienaudit.haushalt.aufnahme;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.List;

/**
 * A row of a file, and what taking it over does.
 *
 * @param zeile its number in the file
 * @param nummer what stands where the number of the position belongs, or its first words
 * @param bezeichnung of the position where it has one, else that of the file
 * @param jahresstelleId the position in the year; null where the year does not have it
 * @param wirkung for its word
 * @param bisher the Ansatz that stands; null where the row is not read
 * @param neu the Ansatz of the file; null where the row is not read
 * @param saetze what is wrong with it, and what to know of it
 */
public record Vorschauzeile(
        int zeile,
        String nummer,
        String bezeichnung,
        Long jahresstelleId,
        Enum<?> wirkung,
        Geldbetrag bisher,
        Geldbetrag neu,
        List<Violation> saetze)
        implements Serializable {

    public Vorschauzeile {
        saetze = List.copyOf(saetze);
    }

    /** Whether there is something to know of it. */
    public boolean hatBemerkung() {
        return !saetze.isEmpty();
    }
}
