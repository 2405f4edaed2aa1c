package de.familienaudit.zielvereinbarung.domain.fassung;

import java.util.EnumSet;
import java.util.Set;

/** Rule A-9: how far a Fassung has come. The one table of allowed transitions. */
public enum Fassungsstatus {
    ENTWURF,
    /** Its words wait for the Auditor; returned, it is a draft again. */
    ZUR_PRUEFUNG,
    GEPRUEFT,
    BESCHLOSSEN,
    UNTERZEICHNET,
    IN_KRAFT,
    ABGELOEST,
    /** A draft that was given up before anything of it was decided; readable, without effect. */
    VERWORFEN;

    /**
     * The states that may follow this one when the act happens in the program. A draft comes into force at once only
     * when {@link FortschreibungsartRule} finds it geringfügig; what was not decided yet can be returned and given up.
     */
    public Set<Fassungsstatus> folgende() {
        return switch (this) {
            case ENTWURF -> EnumSet.of(ZUR_PRUEFUNG, IN_KRAFT, VERWORFEN);
            case ZUR_PRUEFUNG -> EnumSet.of(GEPRUEFT, ENTWURF, VERWORFEN);
            case GEPRUEFT -> EnumSet.of(BESCHLOSSEN, ENTWURF, VERWORFEN);
            case BESCHLOSSEN -> EnumSet.of(UNTERZEICHNET);
            case UNTERZEICHNET -> EnumSet.of(IN_KRAFT);
            case IN_KRAFT -> EnumSet.of(ABGELOEST);
            case ABGELOEST, VERWORFEN -> EnumSet.noneOf(Fassungsstatus.class);
        };
    }

    /**
     * The states that may be recorded afterwards (rule G-7): a step in between that nobody can document any more, an
     * examination or a signature, may be missing; the order in time may not be turned round.
     */
    public Set<Fassungsstatus> nacherfassbare() {
        return switch (this) {
            case ENTWURF, ZUR_PRUEFUNG -> EnumSet.of(GEPRUEFT);
            case GEPRUEFT, ABGELOEST, VERWORFEN -> EnumSet.noneOf(Fassungsstatus.class);
            case BESCHLOSSEN -> EnumSet.of(UNTERZEICHNET, IN_KRAFT);
            case UNTERZEICHNET -> EnumSet.of(IN_KRAFT);
            case IN_KRAFT -> EnumSet.of(ABGELOEST);
        };
    }

    /**
     * Which of several Fassungen holds: the one in force, else one that was decided, else one that was succeeded, a
     * draft then, a discarded one last (A-9: the old one stays until the new one is decided). The lowest value holds.
     */
    public int vorrang() {
        return switch (this) {
            case IN_KRAFT -> 0;
            case BESCHLOSSEN, UNTERZEICHNET -> 1;
            case ABGELOEST -> 2;
            case ENTWURF, ZUR_PRUEFUNG, GEPRUEFT -> 3;
            case VERWORFEN -> 4;
        };
    }

    /** From the decision on, progress is reported (rule A-8). */
    public boolean istBeschlossen() {
        return compareTo(BESCHLOSSEN) >= 0 && this != VERWORFEN;
    }

    /** Decided and not succeeded: what it agrees is due (rule A-6). */
    public boolean gilt() {
        return istBeschlossen() && this != ABGELOEST;
    }

    /** Being written or examined: there is at most one such Fassung of an agreement. */
    public boolean istOffen() {
        return compareTo(BESCHLOSSEN) < 0;
    }

    /** On its way: neither in force yet nor at its end; while there is one, no other is begun from the one in force. */
    public boolean istUnterwegs() {
        return compareTo(IN_KRAFT) < 0;
    }
}
