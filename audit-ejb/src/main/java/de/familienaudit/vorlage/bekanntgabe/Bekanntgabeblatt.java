package de.familienaudit.vorlage.bekanntgabe;

import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt.Vermerk;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What was entered of the publication of an agenda.
 *
 * @param stand how much was entered so far, for rule G-4
 * @param oeffentlich whether the agenda of the session is one to publish
 * @param eintragbar whether a publication can be entered
 * @param frist the day by which it is still to be published; null where nothing waits
 * @param punkte what the public may read, in its order
 * @param geltende publications that hold
 * @param fruehere steps that no longer hold, the newest first
 */
public record Bekanntgabeblatt(
        int stand,
        boolean oeffentlich,
        boolean eintragbar,
        LocalDate frist,
        List<Punkt> punkte,
        List<Eintrag> geltende,
        List<Eintrag> fruehere)
        implements Serializable {

    public Bekanntgabeblatt {
        punkte = List.copyOf(punkte);
        geltende = List.copyOf(geltende);
        fruehere = List.copyOf(fruehere);
    }

    /** Ids of the items that the person sees, for rule G-4. */
    public List<Long> gesehen() {
        return punkte.stream().map(Punkt::id).toList();
    }

    /** Whether a further publication for the day of the session is a supplement. */
    public boolean nachtrag() {
        return geltende.stream().anyMatch(e -> e.fuer() == null);
    }

    /** Items that were put on the agenda after it was published. */
    public List<Punkt> nachgesetzte() {
        return punkte.stream().filter(Punkt::nachgesetzt).toList();
    }

    /**
     * An item of the public part.
     *
     * @param nummer its place there, from 1
     * @param titel of the matter, or number and Betreff of its paper
     * @param nachgesetzt whether the agenda was published without it
     */
    public record Punkt(long id, int nummer, String titel, boolean nachgesetzt) implements Serializable {}

    /**
     * A publication.
     *
     * @param id of the step, which a correction names for rule G-4
     * @param eintrag its number at the session, which stays
     * @param fuer the day for which it was published, where the session is on another one now; else null
     * @param zuSpaet the last day on which it would have been in time; null when it was
     */
    public record Eintrag(
            long id, int eintrag, LocalDate tag, String ort, LocalDate fuer, LocalDate zuSpaet, Vermerk wer)
            implements Serializable {}
}
