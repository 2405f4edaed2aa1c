package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsteil;
import java.time.LocalDate;

/**
 * A position in its budget year, for the rooms above.
 *
 * @param nummer as it was written
 * @param bezeichnung empty for none
 * @param teil part of the budget; null in doppisch years
 * @param abgeschlossen whether its year is closed (H-10)
 */
public record Jahresort(
        long id,
        int jahr,
        String nummer,
        String bezeichnung,
        Haushaltsseite seite,
        Haushaltsteil teil,
        boolean abgeschlossen) {

    /** As a query reads it, with when its year was closed; null while it is open. */
    public Jahresort(long id, Haushaltsstelle position, int jahr, LocalDate abgeschlossenAm) {
        this(
                id,
                jahr,
                position.wortlaut(),
                position.bezeichnung(),
                position.seite(),
                position.teil().orElse(null),
                abgeschlossenAm != null);
    }
}
