package de.familienaudit.vorlage.domain.papier;

import java.io.Serializable;
import java.util.Objects;

/**
 * Rule V-8: what the form of a paper says about the Kämmerei and the budget year.
 *
 * @param stand never null
 * @param text its statement; empty for none
 * @param haushaltsjahr field HH-Jahr of the form; null when it is empty
 */
public record Kaemmereiangabe(Kaemmereistand stand, String text, Integer haushaltsjahr) implements Serializable {

    /** A paper that says nothing of it. */
    public static final Kaemmereiangabe KEINE = new Kaemmereiangabe(Kaemmereistand.UNBEKANNT, "", null);

    public Kaemmereiangabe {
        Objects.requireNonNull(stand, "stand");
        text = Objects.requireNonNullElse(text, "").strip();
    }
}
