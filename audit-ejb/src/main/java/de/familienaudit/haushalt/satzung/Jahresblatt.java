package de.familienaudit.haushalt.satzung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The page of a budget year: what may be spent today, and why (rule H-3).
 *
 * @param id of the year
 * @param version for rule G-4
 * @param freiAb first day that is not provisional; null while no Satzung is announced
 * @param grundlage which Ansatz counts today, for its word
 * @param nachtraege Nachtragssatzungen that change it, the first one first
 * @param zurueckgenommene Satzungen and Nachträge for it that were entered by mistake, the latest first
 * @param abgeschlossenAm when it was closed (H-10); null while it is open
 * @param abgeschlossenVon who closed it; null while it is open
 * @param gefuehrtAb since when the Kommune is kept in the program (G-7)
 */
public record Jahresblatt(
        Jahreszeile jahr,
        long id,
        int version,
        LocalDate freiAb,
        Enum<?> grundlage,
        List<Satzungszeile> nachtraege,
        List<Satzungszeile> zurueckgenommene,
        LocalDate abgeschlossenAm,
        String abgeschlossenVon,
        LocalDate gefuehrtAb)
        implements Serializable {

    public Jahresblatt {
        nachtraege = List.copyOf(nachtraege);
        zurueckgenommene = List.copyOf(zurueckgenommene);
    }
}
