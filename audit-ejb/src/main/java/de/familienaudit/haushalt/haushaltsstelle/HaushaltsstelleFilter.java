package de.familienaudit.haushalt.haushaltsstelle;

import java.io.Serializable;
import java.util.Objects;

/**
 * What the list of positions is narrowed to; everything comes from the address of the page and may be nonsense, which counts as nothing.
 *
 * @param text part of a number, of a name, or of what the Kommune calls the Unterabschnitt
 * @param zeige EINNAHME or AUSGABE; anything else is both
 * @param sortierung BEZEICHNUNG; anything else is by number; a minus before it turns the order round
 * @param seite number of the page, from 1; anything smaller is 1
 */
public record HaushaltsstelleFilter(String text, String zeige, String sortierung, int seite) implements Serializable {

    public HaushaltsstelleFilter {
        text = Objects.requireNonNullElse(text, "");
        zeige = Objects.requireNonNullElse(zeige, "");
        sortierung = Objects.requireNonNullElse(sortierung, "");
    }

    /** The same on another page. */
    public HaushaltsstelleFilter aufSeite(int nummer) {
        return new HaushaltsstelleFilter(text, zeige, sortierung, nummer);
    }
}
