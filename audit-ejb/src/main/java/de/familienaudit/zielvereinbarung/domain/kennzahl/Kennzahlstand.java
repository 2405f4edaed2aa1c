package de.familienaudit.zielvereinbarung.domain.kennzahl;

/** Rule A-12: how a key figure stands towards its target on a day. */
public enum Kennzahlstand {
    ERREICHT,
    NICHT_ERREICHT,
    /** There is still time, or nothing is known. */
    OFFEN
}
