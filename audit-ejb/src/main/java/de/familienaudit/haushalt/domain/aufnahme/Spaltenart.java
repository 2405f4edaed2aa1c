package de.familienaudit.haushalt.domain.aufnahme;

/** What a column of a plan holds (rule H-1). */
public enum Spaltenart {
    /** Nothing that is read. */
    KEINE,
    /** The whole number of a position. */
    STELLE,
    UNTERABSCHNITT,
    GRUPPIERUNG,
    PRODUKT,
    KONTO,
    /** Whether it is income or expenditure; a doppisch number does not say so. */
    SEITE,
    BEZEICHNUNG,
    /** The Ansatz of the year. */
    BETRAG
}
