package de.familienaudit.vorlage.gremium;

/**
 * Implemented by each room that names bodies: one that is named somewhere is ended, never taken back (V-2, G-1), and what follows from
 * a body follows it.
 */
public interface Gremienverwendung {

    /**
     * Whoever writes something of this room that names bodies waits until the end of the transaction, and then sees them as they are.
     * Asked for before anything of a body is locked, since whoever writes holds this first, too.
     */
    void sperren();

    /** Whether something of this room names the body of the actor's Kommune. */
    boolean nennt(long gremiumId);

    /** What holds for the body was entered, corrected, ended or taken back; what follows from it follows in this transaction. */
    void geaendert(long gremiumId);
}
