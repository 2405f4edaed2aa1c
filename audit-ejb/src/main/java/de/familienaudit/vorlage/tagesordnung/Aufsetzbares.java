package de.familienaudit.vorlage.tagesordnung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Rows of papers for the agenda of a session, and minutes that wait for it.
 *
 * @param geplante rows of the body that are planned and in no session yet, or that were put off and have no successor
 * @param gleiche rows of recorded papers that name the body and the day of the session, offered to be linked
 * @param niederschriften earlier sessions of the body whose minutes are not approved, the latest first
 */
public record Aufsetzbares(List<Wahl> geplante, List<Wahl> gleiche, List<Wartende> niederschriften)
        implements Serializable {

    public Aufsetzbares {
        geplante = List.copyOf(geplante);
        gleiche = List.copyOf(gleiche);
        niederschriften = List.copyOf(niederschriften);
    }

    /**
     * A row of a paper.
     *
     * @param zeile its place in the Beratungsfolge, from 1
     * @param stand what became of it so far: planned, or what has to be made up for
     * @param oeffentlich whether the public may know of the paper (V-10)
     * @param tag the day that the row has; null for none
     */
    public record Wahl(
            long vorlageId,
            int zeile,
            String nummer,
            String betreff,
            Enum<?> rolle,
            Enum<?> stand,
            boolean oeffentlich,
            LocalDate tag)
            implements Serializable {}

    /** A session whose minutes wait. */
    public record Wartende(long id, LocalDate tag) implements Serializable {}
}
