package de.familienaudit.haushalt.domain.wiederkehr;

/** Rule H-8: on which day of each year a contract asks for its amount. */
public enum Faelligkeitsart {
    /** Last day of the year of the contract; where the contract says nothing. */
    ENDE_DES_JAHRES,
    BEGINN_DES_JAHRES,
    /** The same day of each calendar year. */
    FESTER_TAG
}
