package de.familienaudit.vorlage.gremium;

/**
 * Implemented by each room that names bodies: one that is named somewhere is ended, never taken back (V-2, G-1), and what follows from
 * a body follows it.
 */
public interface Gremienverwendung {

    /**
     * Whoever writes something of this room that names bodies waits until the end of the transaction, and then sees them as they are.
     * Asked for before anything of a body is locked, since whoever writes holds this first, too. A room that takes the lock of the bodies
     * itself has nothing to do.
     */
    default void sperren() {
        // the lock of the bodies is enough
    }

    /** Whether something of this room names the body of the actor's Kommune. */
    boolean nennt(long gremiumId);

    /**
     * What holds for the body was entered, corrected, ended or taken back; what a room keeps of it follows in this transaction. A room
     * that keeps nothing of it has nothing to do.
     */
    default void geaendert(long gremiumId) {
        // nothing is kept of what holds for a body
    }
}
