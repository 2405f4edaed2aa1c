package de.familienaudit.haushalt.domain.haushaltsstelle;

/** Rule H-1: what may stand in a doppisch number beside digits, where the Kommune says so. */
public enum Musterzeichen {
    PUNKT('.'),
    BINDESTRICH('-'),
    /** A to Z, large or small. */
    BUCHSTABE('A');

    private final char zeichen;

    Musterzeichen(char zeichen) {
        this.zeichen = zeichen;
    }

    /** How it is kept. */
    char zeichen() {
        return zeichen;
    }
}
