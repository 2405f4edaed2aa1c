package de.familienaudit.haushalt.domain.haushaltsstelle;

import java.io.Serializable;
import java.util.Objects;

/**
 * Rule H-1: one part of a kameral number with its meaning.
 *
 * @param ziffern the digits that the meaning belongs to
 * @param bezeichnung empty where nobody knows it
 */
public record Nummernteil(Nummernteilart art, String ziffern, String bezeichnung) implements Serializable {

    public Nummernteil {
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(ziffern, "ziffern");
        Objects.requireNonNull(bezeichnung, "bezeichnung");
    }
}
