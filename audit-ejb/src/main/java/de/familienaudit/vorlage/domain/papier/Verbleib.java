package de.familienaudit.vorlage.domain.papier;

import java.io.Serializable;
import java.util.Objects;

/**
 * Rule V-5: why a row was not dealt with, and which other row took its place.
 *
 * @param grund as the source gives it; empty for none
 * @param nachfolgerin position of that row in the same Beratungsfolge, from 1; null for none
 */
public record Verbleib(String grund, Integer nachfolgerin) implements Serializable {

    /** Nothing is said about it. */
    public static final Verbleib OHNE = new Verbleib("", null);

    public Verbleib {
        grund = Objects.requireNonNullElse(grund, "").strip();
    }
}
