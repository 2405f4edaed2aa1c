package de.familienaudit.signatur.domain;

/** Where a recorded certificate stands; only a valid one signs (rules S-1, S-5). */
public enum Zertifikatsstand {
    /** Waits for the second person. */
    UNBESTAETIGT,
    GUELTIG,
    NOCH_NICHT_GUELTIG,
    ABGELAUFEN,
    /** Taken out of use, with a reason. */
    BEENDET
}
