package de.familienaudit.haushalt.domain.stellungnahme;

/** Rules H-5, H-13: what the budget says to one finance line of a paper in one year. */
public enum Befund {
    /** As much is available as the line asks for, with what is reserved or committed for the paper already. */
    GEDECKT,
    /** Less is. */
    FEHLT,
    /** The amounts stand there, and there is nothing to compare them with. */
    AUSKUNFT,
    /** The year is not there, or does not have the position. */
    NICHT_IM_JAHR,
    /** No position has this number. */
    NICHT_GEFUEHRT,
    /** Neither the line nor the paper names a budget year. */
    OHNE_JAHR,
    /** The line names no position. */
    OHNE_STELLE
}
