package de.familienaudit.haushalt.bindung;

import java.io.Serializable;
import java.util.Objects;

/**
 * What the list of commitments is narrowed to; everything comes from the address of the page and may be nonsense.
 *
 * @param stand name of a Bindungsstand; anything else is all of them
 * @param jahr a budget year; anything else is all of them
 * @param text part of what a commitment is for
 * @param meine only what the actor asked for
 * @param seite number of the page, from 1; anything smaller is 1
 */
public record BindungFilter(String stand, String jahr, String text, boolean meine, int seite) implements Serializable {

    /** Everything, from its first page. */
    public static final BindungFilter ALLE = new BindungFilter("", "", "", false, 1);

    private static final int MAX_TEXT = 200;

    public BindungFilter {
        stand = Objects.requireNonNullElse(stand, "");
        jahr = Objects.requireNonNullElse(jahr, "");
        String bereinigt = Objects.requireNonNullElse(text, "").strip();
        text = bereinigt.substring(0, Math.min(bereinigt.length(), MAX_TEXT));
    }

    /** The same on another page. */
    public BindungFilter aufSeite(int nummer) {
        return new BindungFilter(stand, jahr, text, meine, nummer);
    }

    /** 0 for all years. */
    int jahreszahl() {
        return jahr.matches("[0-9]{4}") ? Integer.parseInt(jahr) : 0;
    }
}
