package de.familienaudit.vorlage.domain.gremium;

/** For what a Geschäftsordnung names days before a session (rule V-16). */
public enum Fristsache {
    /** Full calendar days between receipt of the invitation and the session. */
    LADUNG,
    /** The same between posting and session. */
    LADUNG_POST,
    /** Days before the session by which papers have to be in. */
    VORLAGEN
}
