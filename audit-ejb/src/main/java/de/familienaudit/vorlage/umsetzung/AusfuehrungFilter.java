package de.familienaudit.vorlage.umsetzung;

import java.io.Serializable;
import java.util.Objects;

/**
 * What the list of decisions is narrowed to; everything comes from the address of the page and may be nonsense, which counts as nothing.
 *
 * @param stand name of an Ausfuehrungsstand; OFFEN has what is late, too
 * @param jahr of the decision
 * @param seite from 1; anything smaller is 1
 */
public record AusfuehrungFilter(String stand, String jahr, int seite) implements Serializable {

    public AusfuehrungFilter {
        stand = Objects.requireNonNullElse(stand, "");
        jahr = Objects.requireNonNullElse(jahr, "");
    }

    /** The same on another page. */
    public AusfuehrungFilter aufSeite(int nummer) {
        return new AusfuehrungFilter(stand, jahr, nummer);
    }
}
