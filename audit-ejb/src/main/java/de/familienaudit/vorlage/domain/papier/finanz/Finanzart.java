package de.familienaudit.vorlage.domain.papier.finanz;

/** Rule V-8: what a finance line of a paper speaks of. */
public enum Finanzart {
    GESAMTKOSTEN,
    EINNAHME,
    EIGENANTEIL,
    ZUSCHUSS,
    VERANSCHLAGUNG,
    UEBERPLANMAESSIG,
    AUSSERPLANMAESSIG,
    DECKUNG,
    /** Authority to commit later years. */
    VE
}
