package de.familienaudit.haushalt.domain.jahr;

/** Rules H-3, H-10, G-7: in what state a budget year is on a day. */
public enum Haushaltsphase {
    /** It ended before the Kommune was kept in the program: entries are shown, nothing is available. */
    NACHWEIS,
    ABGESCHLOSSEN,
    NICHT_BEGONNEN,
    /** No Satzung has been announced for it. */
    VORLAEUFIG,
    FREI
}
