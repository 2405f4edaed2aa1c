package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Rechteck;
import org.apache.pdfbox.cos.COSStream;

/**
 * Where something is painted on a page.
 *
 * @param platz a rectangle around it
 * @param art what it is
 * @param text what a word says, as far as the file tells and somebody asked; empty otherwise
 * @param bild the picture, where it is one that stands in the file as an object of its own; null otherwise
 */
record Malspur(Rechteck platz, Art art, String text, COSStream bild) {

    enum Art {
        /** letters, shapes, patterns */
        INHALT,
        /** a picture made of points */
        BILD,
        /** letters that are there to be found and copied, and never seen, as programs put them beneath a scanned page */
        UNSICHTBAR,
        /** one piece of a drawn line */
        LINIE,
        /** an evenly filled rectangle: within it there is nothing to read */
        FLAECHE
    }

    Malspur(Rechteck platz, Art art) {
        this(platz, art, "", null);
    }

    Malspur in(Rechteck ausschnitt) {
        return new Malspur(platz.schnitt(ausschnitt), art, text, bild);
    }
}
