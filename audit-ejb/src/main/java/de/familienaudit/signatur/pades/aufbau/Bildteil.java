package de.familienaudit.signatur.pades.aufbau;

import java.io.Serializable;

/**
 * A part of what a signature shows.
 *
 * @param platz in points from the lower left corner of its field
 * @param art what it is
 * @param text the word, as the file says; empty for anything but a word
 * @param datenadresse the picture, small and written anew, as a data address (RFC 2397); empty for anything else
 */
public record Bildteil(Rechteck platz, Art art, String text, String datenadresse) implements Serializable {

    /** What a part is. */
    public enum Art {
        WORT,
        BILD,
        /** a shape, a line, or a picture that is not shown */
        FORM
    }
}
