package de.familienaudit.haushalt.domain.buch;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Rule H-5: what limits an act on a position: its Deckungsring where it has one, else the position itself. The order is the one of locks:
 * all positions by their ids, then all rings.
 */
public record Grenze(boolean istRing, long id) implements Comparable<Grenze>, Serializable {

    private static final Comparator<Grenze> REIHENFOLGE =
            Comparator.comparing(Grenze::istRing).thenComparing(Grenze::id);

    public static Grenze jahresstelle(long id) {
        return new Grenze(false, id);
    }

    public static Grenze ring(long id) {
        return new Grenze(true, id);
    }

    @Override
    public int compareTo(Grenze andere) {
        return REIHENFOLGE.compare(this, andere);
    }
}
