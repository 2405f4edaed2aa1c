package de.familienaudit.signatur.domain;

import java.util.Objects;

/**
 * Rules S-1, G-6: who signs, with the name and function held at that time.
 *
 * @param kontoId the account
 * @param name display name, never null
 * @param funktion the Stelle that the person heads, or that of the person represented; never null
 * @param vertretene name of the person represented, empty for the head herself
 */
public record Unterzeichner(long kontoId, String name, String funktion, String vertretene) {

    public Unterzeichner {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(funktion, "funktion");
        Objects.requireNonNull(vertretene, "vertretene");
    }

    /** Whether the signature says "i. V." */
    public boolean inVertretung() {
        return !vertretene.isEmpty();
    }
}
