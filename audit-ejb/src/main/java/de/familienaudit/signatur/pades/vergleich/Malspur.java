package de.familienaudit.signatur.pades.vergleich;

/**
 * Where something is painted on a page.
 *
 * @param platz a rectangle around it
 * @param art what it is
 */
record Malspur(Rechteck platz, Art art) {

    enum Art {
        /** letters, pictures, shapes */
        INHALT,
        /** one piece of a drawn line */
        LINIE,
        /** an evenly filled rectangle: within it there is nothing to read */
        FLAECHE
    }
}
