package de.familienaudit.signatur.signaturpruefung;

import de.familienaudit.signatur.pades.aufbau.Rechteck;
import de.familienaudit.signatur.pades.aufbau.Signaturansicht;
import de.familienaudit.signatur.pades.vergleich.Signaturumfang;
import java.io.Serializable;

/**
 * What a signature covers and where it is seen, as page and interface show it.
 *
 * @param seiten number of pages of the very revision that was signed
 * @param bytes size of that revision
 * @param spaetere how many signatures came later
 * @param seite page on which it is seen, counted from 1; 0 when it is not seen
 * @param links millimetres from the left edge of that page
 * @param unten millimetres from its lower edge
 * @param breite millimetres
 * @param hoehe millimetres
 * @param aufBild whether it lies on the picture of a scanned page that was signed before
 * @param ansicht a sketch of what is seen of it; null when it is not seen
 */
public record Umfangszeile(
        int seiten,
        long bytes,
        int spaetere,
        int seite,
        int links,
        int unten,
        int breite,
        int hoehe,
        boolean aufBild,
        Signaturansicht ansicht)
        implements Serializable {

    private static final double MM_PER_POINT = 25.4 / 72;

    /** @param umfang null when it could not be found out */
    static Umfangszeile von(Signaturumfang umfang) {
        if (umfang == null) {
            return null;
        }
        Rechteck platz = umfang.platz() == null ? Rechteck.von(0, 0, 0, 0) : umfang.platz();
        return new Umfangszeile(
                umfang.seiten(),
                umfang.bytes(),
                umfang.spaetere(),
                umfang.seite(),
                mm(platz.links()),
                mm(platz.unten()),
                mm(platz.rechts() - platz.links()),
                mm(platz.oben() - platz.unten()),
                umfang.aufBild(),
                umfang.ansicht());
    }

    private static int mm(double points) {
        return (int) Math.round(points * MM_PER_POINT);
    }
}
