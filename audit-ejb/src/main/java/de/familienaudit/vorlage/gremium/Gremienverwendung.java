package de.familienaudit.vorlage.gremium;

/** Implemented by each room that names bodies: one that is named somewhere is ended, never taken back (V-2, G-1). */
public interface Gremienverwendung {

    /** Whether something of this room names the body of the actor's Kommune. */
    boolean nennt(long gremiumId);
}
