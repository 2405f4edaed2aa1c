package de.familienaudit.haushalt.buch;

import java.io.Serializable;
import java.util.Objects;

/**
 * What the list of positions of a year is narrowed to; everything comes from the address of the page and may be nonsense.
 *
 * @param text part of a number or of a name
 * @param seite number of the page, from 1; anything smaller is 1
 */
public record JahresstelleFilter(int jahr, String text, int seite) implements Serializable {

    private static final int MAX_TEXT = 200;

    public JahresstelleFilter {
        String bereinigt = Objects.requireNonNullElse(text, "").strip();
        text = bereinigt.substring(0, Math.min(bereinigt.length(), MAX_TEXT));
    }

    /** The same on another page. */
    public JahresstelleFilter aufSeite(int nummer) {
        return new JahresstelleFilter(jahr, text, nummer);
    }
}
