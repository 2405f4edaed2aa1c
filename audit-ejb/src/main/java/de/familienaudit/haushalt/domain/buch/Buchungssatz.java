package de.familienaudit.haushalt.domain.buch;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Rule H-9: one act with all its lines; it is never changed.
 *
 * @param id 0 before it is kept
 * @param buchungen never empty, and only what an act of this kind may move
 * @param bezug the act that it reverses (H-9) or corrects (H-10); null for none
 */
public record Buchungssatz(long id, Buchungsart art, LocalDate tag, List<Buchung> buchungen, Long bezug)
        implements Serializable {

    public Buchungssatz {
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(tag, "tag");
        buchungen = List.copyOf(buchungen);
        if (buchungen.isEmpty() || !buchungen.stream().allMatch(art::erlaubt)) {
            throw new IllegalArgumentException(art + " does not hold these lines");
        }
        if (art.hatBezug() == (bezug == null)) {
            throw new IllegalArgumentException(art + " names an act just when it reverses or corrects one");
        }
    }

    /** An act that is not kept yet. */
    public static Buchungssatz neu(Buchungsart art, LocalDate tag, List<Buchung> buchungen) {
        return new Buchungssatz(0, art, tag, buchungen, null);
    }

    /** The positions of its lines in the order in which they are locked. */
    public SortedSet<Long> jahresstellen() {
        return buchungen.stream().map(Buchung::jahresstelle).collect(Collectors.toCollection(TreeSet::new));
    }
}
