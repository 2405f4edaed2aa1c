package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Rechteck;
import de.familienaudit.signatur.pades.aufbau.Signaturansicht;
import java.io.Serializable;

/**
 * What a signature covers and where it stands.
 *
 * @param seiten number of pages of the very revision that was signed
 * @param bytes where that revision ends
 * @param spaetere how many signatures came later; time stamps do not count
 * @param seite page on which it is seen, counted from 1; 0 when it is not seen
 * @param platz where on that page; null when it is not seen
 * @param aufBild whether it lies on the picture of a scanned page that was signed before, so that nobody can tell what it hides
 * @param ansicht what is seen of it; null when it is not seen
 */
public record Signaturumfang(
        int seiten, long bytes, int spaetere, int seite, Rechteck platz, boolean aufBild, Signaturansicht ansicht)
        implements Serializable {

    /** One that is not seen. */
    static Signaturumfang unsichtbar(int seiten, long bytes) {
        return new Signaturumfang(seiten, bytes, 0, 0, null, false, null);
    }

    /** The same, followed by one more signature. */
    Signaturumfang mitWeiterer() {
        return new Signaturumfang(seiten, bytes, spaetere + 1, seite, platz, aufBild, ansicht);
    }

    /** Whether it is seen on a page. */
    public boolean sichtbar() {
        return seite > 0;
    }
}
