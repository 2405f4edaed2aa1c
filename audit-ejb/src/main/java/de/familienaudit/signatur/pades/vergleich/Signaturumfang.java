package de.familienaudit.signatur.pades.vergleich;

import java.io.Serializable;

/**
 * What a signature covers and where it stands.
 *
 * @param seiten number of pages of the very revision that was signed
 * @param bytes where that revision ends
 * @param spaetere how many signatures came later; time stamps do not count
 * @param seite page on which it is seen, counted from 1; 0 when it is not seen
 * @param platz where on that page; null when it is not seen
 */
public record Signaturumfang(int seiten, long bytes, int spaetere, int seite, Rechteck platz) implements Serializable {

    /** The same, followed by one more signature. */
    Signaturumfang mitWeiterer() {
        return new Signaturumfang(seiten, bytes, spaetere + 1, seite, platz);
    }

    /** Whether it is seen on a page. */
    public boolean sichtbar() {
        return seite > 0;
    }
}
