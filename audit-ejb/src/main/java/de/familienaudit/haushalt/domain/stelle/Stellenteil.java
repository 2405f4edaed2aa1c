package de.familienaudit.haushalt.domain.stelle;

import java.io.Serializable;
import java.util.Objects;

/**
 * Rule H-1: one part of a kameral number with its meaning.
 *
 * @param ziffern the digits that the meaning belongs to
 * @param bezeichnung empty where nobody knows it
 */
public record Stellenteil(Stellenteilart art, String ziffern, String bezeichnung) implements Serializable {

    public Stellenteil {
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(ziffern, "ziffern");
        Objects.requireNonNull(bezeichnung, "bezeichnung");
    }
}
