package de.familienaudit.vorlage.papier;

import java.io.Serializable;
import java.util.Objects;

/**
 * What the list of papers is narrowed to; everything comes from the address of the page and may be nonsense, which counts as nothing.
 *
 * @param text part of number, Betreff or decision
 * @param gremium id of a body that has or had it before it
 * @param jahr of the decision, else of the last row
 * @param art name of a Vorlagenart
 * @param stand name of a Papierstand
 * @param blatt which page of the list, in which order
 */
public record VorlagenFilter(String text, String gremium, String jahr, String art, String stand, Blatt blatt)
        implements Serializable {

    /** Every paper, the latest first. */
    public static final VorlagenFilter ALLE = new VorlagenFilter("", "", "", "", "", new Blatt("TAG", true, 1));

    public VorlagenFilter {
        text = Objects.requireNonNullElse(text, "");
        gremium = Objects.requireNonNullElse(gremium, "");
        jahr = Objects.requireNonNullElse(jahr, "");
        art = Objects.requireNonNullElse(art, "");
        stand = Objects.requireNonNullElse(stand, "");
    }

    /** The same on another page. */
    public VorlagenFilter aufSeite(int seite) {
        return new VorlagenFilter(
                text, gremium, jahr, art, stand, new Blatt(blatt.sortierung(), blatt.absteigend(), seite));
    }

    /**
     * One page of it.
     *
     * @param sortierung NUMMER, BETREFF or TAG; anything else is TAG
     * @param seite from 1; anything smaller is 1
     */
    public record Blatt(String sortierung, boolean absteigend, int seite) implements Serializable {}
}
