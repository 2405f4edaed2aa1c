package de.familienaudit.zielvereinbarung.domain;

import java.util.EnumSet;
import java.util.Set;

/** Rule A-9: how far a Fassung has come. The one table of allowed transitions. */
public enum Fassungsstatus {
    ENTWURF,
    GEPRUEFT,
    BESCHLOSSEN,
    UNTERZEICHNET,
    IN_KRAFT,
    ABGELOEST;

    /** The states that may follow this one when the act happens in the program. */
    public Set<Fassungsstatus> folgende() {
        return switch (this) {
            case ENTWURF -> EnumSet.of(GEPRUEFT);
            case GEPRUEFT -> EnumSet.of(BESCHLOSSEN);
            case BESCHLOSSEN -> EnumSet.of(UNTERZEICHNET);
            case UNTERZEICHNET -> EnumSet.of(IN_KRAFT);
            case IN_KRAFT -> EnumSet.of(ABGELOEST);
            case ABGELOEST -> EnumSet.noneOf(Fassungsstatus.class);
        };
    }

    /**
     * The states that may be recorded afterwards (rule G-7): a step in between that nobody can document any more, an
     * examination or a signature, may be missing; the order in time may not be turned round.
     */
    public Set<Fassungsstatus> nacherfassbare() {
        return switch (this) {
            case ENTWURF -> EnumSet.of(GEPRUEFT, BESCHLOSSEN);
            case GEPRUEFT -> EnumSet.of(BESCHLOSSEN);
            case BESCHLOSSEN -> EnumSet.of(UNTERZEICHNET, IN_KRAFT);
            case UNTERZEICHNET -> EnumSet.of(IN_KRAFT);
            case IN_KRAFT -> EnumSet.of(ABGELOEST);
            case ABGELOEST -> EnumSet.noneOf(Fassungsstatus.class);
        };
    }

    /**
     * Which of several Fassungen holds: the one in force, else one that was decided, else one that was succeeded, a
     * draft last (A-9: the old one stays until the new one is decided). The lowest value holds.
     */
    public int vorrang() {
        return switch (this) {
            case IN_KRAFT -> 0;
            case BESCHLOSSEN, UNTERZEICHNET -> 1;
            case ABGELOEST -> 2;
            case ENTWURF, GEPRUEFT -> 3;
        };
    }

    /** From the decision on, progress is reported (rule A-8). */
    public boolean istBeschlossen() {
        return compareTo(BESCHLOSSEN) >= 0;
    }
}
