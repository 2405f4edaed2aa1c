package de.familienaudit.frist;

import de.familienaudit.shared.Rolle;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Rule F-1: a day by which something has to be done, or on which something ends.
 *
 * @param tag the day itself, in Europe/Berlin; what has to be done is in time on it
 * @param anlass key of the text that says what happens, {@code frist.…}; never empty
 * @param angaben values for the placeholders of that text: texts, numbers, days; never null
 * @param adresse where it is seen: path inside the program with its query, {@code /seite.xhtml?id=7}
 * @param wer whose matter it is
 */
public record Frist(LocalDate tag, String anlass, List<Serializable> angaben, String adresse, Rolle wer)
        implements Serializable {

    public Frist {
        angaben = List.copyOf(angaben);
    }

    /** How many days after another one it lies; 0 on the day itself. */
    public long tageNach(LocalDate anderer) {
        return ChronoUnit.DAYS.between(anderer, tag);
    }
}
