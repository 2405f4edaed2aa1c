package de.familienaudit.haushalt.domain.buch;

/** What the check of the ledger can find (rules H-5, H-9, H-10); the database finds them by the same names. */
public enum Buchbefundart {
    /** An act has fewer or more lines than it said. */
    SATZ_UNVOLLSTAENDIG,
    /** A line that this kind of act does not have. */
    SATZ_ANDERER_ART,
    /** A reversal that does not take back what it names. */
    STORNO_SPIEGELT_NICHT,
    /** A line of a commitment of which more was taken than there was. */
    ZEILE_UNTER_NULL,
    /** Less than nothing is available, and nothing that may lead to that was booked (H-5). */
    MITTEL_UNTER_NULL,
    /** A closed year in which something is still reserved or committed (H-10). */
    JAHR_NICHT_LEER,
    /** An entry says something else than the change log. */
    ANDERS_ALS_PROTOKOLLIERT,
    /** An entry of which the change log does not know. */
    NICHT_PROTOKOLLIERT,
    /** An entry of which only the change log knows. */
    VERSCHWUNDEN
}
