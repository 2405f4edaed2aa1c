package de.familienaudit.haushalt.satzung;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The page of a Satzung.
 *
 * @param version for rule G-4
 * @param gesehen how much happened to its steps, for rule G-4; nachtraegeGesehen the same for its Nachträge
 * @param geaenderte the one that a Nachtrag changes; null for a Haushaltssatzung
 * @param nachtraege those that change it, the first one first
 * @param zurueck that it was taken back; null while it counts
 * @param schritte those that count, the oldest first
 * @param fruehere those that were taken back or corrected, the latest first
 * @param danach what can come next; none after the announcement
 */
public record Satzungsblatt(
        Satzungszeile satzung,
        int version,
        int gesehen,
        int nachtraegeGesehen,
        Satzungszeile geaenderte,
        List<Satzungszeile> nachtraege,
        Vermerk zurueck,
        List<Schritt> schritte,
        List<Schritt> fruehere,
        Danach danach)
        implements Serializable {

    public Satzungsblatt {
        nachtraege = List.copyOf(nachtraege);
        schritte = List.copyOf(schritte);
        fruehere = List.copyOf(fruehere);
    }

    /** Whether a Nachtrag can change it: a Haushaltssatzung that was announced. */
    public boolean isAenderbar() {
        return zurueck == null && geaenderte == null && satzung.bekanntgemachtAm() != null;
    }

    /** Whether it can be taken back: it never went beyond its first step, and nothing changes it. */
    public boolean isRuecknehmbar() {
        return zurueck == null && schritte.size() == 1 && nachtraege.isEmpty();
    }

    /**
     * A step.
     *
     * @param stand for its word
     * @param grund why it was recorded afterwards; empty for what was not
     * @param zurueck that it was taken back or corrected; null while it counts
     * @param berichtigt whether another took its place
     * @param bemerkungen what a recorded step leaves open (G-7)
     */
    public record Schritt(
            long id,
            Enum<?> stand,
            LocalDate tag,
            String nachweis,
            String grund,
            Vermerk wer,
            Vermerk zurueck,
            boolean berichtigt,
            List<Violation> bemerkungen,
            List<Betrag> betraege)
            implements Serializable {

        public Schritt {
            bemerkungen = List.copyOf(bemerkungen);
            betraege = List.copyOf(betraege);
        }

        public boolean isNacherfasst() {
            return !grund.isEmpty();
        }
    }

    /**
     * What was approved of what was resolved.
     *
     * @param gegenstand for its word
     */
    public record Betrag(Enum<?> gegenstand, Geldbetrag beschlossen, Geldbetrag genehmigt) implements Serializable {}

    /**
     * Who did it, when and why.
     *
     * @param grund empty where none is needed
     */
    public record Vermerk(String von, Instant am, String grund) implements Serializable {}

    /**
     * What can come next.
     *
     * @param schritte names of what follows directly
     * @param uebersprungen names of what only a recorded step may go on with, leaving some out (G-7)
     * @param bekanntmachungAb first day of the announcement; null while it cannot come next
     * @param nurNacherfasst whether all years are records, so that every step is recorded
     */
    public record Danach(
            List<Enum<?>> schritte, List<Enum<?>> uebersprungen, LocalDate bekanntmachungAb, boolean nurNacherfasst)
            implements Serializable {

        public Danach {
            schritte = List.copyOf(schritte);
            uebersprungen = List.copyOf(uebersprungen);
        }
    }
}
