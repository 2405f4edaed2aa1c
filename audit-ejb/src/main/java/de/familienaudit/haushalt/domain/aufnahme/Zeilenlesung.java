package de.familienaudit.haushalt.domain.aufnahme;

import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.List;

/**
 * What a row of a plan says.
 *
 * @param nummer of the row in the file
 * @param wortlaut what stands where its number belongs, or its first words
 * @param posten null where it is none, or could not be read
 * @param maengel why it could not be read; none where it is left out
 * @param bemerkungen what a person should know of it, or why it is left out
 */
public record Zeilenlesung(
        int nummer, String wortlaut, Planposten posten, List<Violation> maengel, List<Violation> bemerkungen)
        implements Serializable {

    public Zeilenlesung {
        maengel = List.copyOf(maengel);
        bemerkungen = List.copyOf(bemerkungen);
    }

    static Zeilenlesung ausgelassen(int nummer, String wortlaut, String code) {
        return new Zeilenlesung(nummer, Zitat.von(wortlaut), null, List.of(), List.of(Violation.of(code)));
    }
}
