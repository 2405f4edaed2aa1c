package de.familienaudit.haushalt.domain.aufnahme;

import java.io.Serializable;
import java.util.Objects;

/**
 * A cell of a plan.
 *
 * @param text without blanks at its ends; of a number all its digits
 * @param formel whether a formula made it, so that this is what the spreadsheet kept of it
 */
public record Planzelle(Zellart art, String text, boolean formel) implements Serializable {

    /** Nothing. */
    public static final Planzelle LEER = new Planzelle(Zellart.TEXT, "", false);

    public Planzelle {
        Objects.requireNonNull(art, "art");
        text = text.strip();
    }

    /** Words, as they stand in a text file. */
    public static Planzelle text(String text) {
        return text.isBlank() ? LEER : new Planzelle(Zellart.TEXT, text, false);
    }

    public boolean istLeer() {
        return text.isEmpty();
    }
}
