package de.familienaudit.zielvereinbarung.domain.uebernahme;

/** Rule A-10: what becomes of an open measure when its agreement is succeeded or closed. */
public enum Uebernahmeart {
    /** It goes on in the successor, with its words and its progress. */
    UEBERNEHMEN,
    /** The successor has it already. */
    ENTHALTEN,
    /** It ends, for a reason. */
    BEENDEN
}
