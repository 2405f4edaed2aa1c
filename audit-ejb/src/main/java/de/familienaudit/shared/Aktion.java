package de.familienaudit.shared;

/**
 * Rule R-1: everything that a service can be asked to do. Which role may do what stands in the permission table of the
 * slice zugang; a service method names its action with {@link Requires}.
 */
public enum Aktion {
    /** Signing in and reading the own account at each request; open to everybody. */
    ANMELDEN,
    /** First set-up of an empty installation with the one-time secret; open to everybody who has it. */
    EINRICHTEN,
    /** Reading agreement, measures and progress. */
    ZIELVEREINBARUNG_LESEN,
    /** Taking over an agreement from a document, with its Stellen. */
    ZIELVEREINBARUNG_IMPORTIEREN,
    /** Recording what happened to a Fassung in the past (G-7), and events that times wait for. */
    FASSUNG_NACHERFASSEN,
    /** Reporting progress of a measure; rule A-8 decides in addition on which measure. */
    FORTSCHRITT_MELDEN,
    /** Commenting on a measure as an involved Stelle. */
    MASSNAHME_KOMMENTIEREN
}
