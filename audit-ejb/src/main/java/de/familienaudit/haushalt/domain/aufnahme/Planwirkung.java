package de.familienaudit.haushalt.domain.aufnahme;

/** What taking a row of a plan over does (rules H-1, H-3, H-5). */
public enum Planwirkung {
    /** The position is entered, taken into the year, and gets its Ansatz. */
    NEU,
    /** The year takes it in, with its Ansatz. */
    AUFNAHME,
    AENDERUNG,
    /** The amount stays; it was carried on from the year before and is that of the plan from now on. */
    BESTAETIGUNG,
    UNVERAENDERT,
    /** Nothing, and that is no mistake. */
    AUSGELASSEN,
    /** It could not be read. */
    FEHLER
}
