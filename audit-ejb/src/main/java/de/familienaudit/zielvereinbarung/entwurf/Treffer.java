package de.familienaudit.zielvereinbarung.entwurf;

import java.io.Serializable;

/**
 * A measure or a Ziel of a draft that a search found.
 *
 * @param nummer {@code 1.2.3} or {@code 1.2}
 * @param name title or words
 */
public record Treffer(long id, String nummer, String name) implements Serializable {

    public Treffer(long id, int handlungsfeld, int ziel, String name) {
        this(id, handlungsfeld + "." + ziel, name);
    }

    public Treffer(long id, int handlungsfeld, int ziel, int massnahme, String name) {
        this(id, handlungsfeld + "." + ziel + "." + massnahme, name);
    }

    /** What a field offers and understands again. */
    public String wert() {
        return nummer + " " + name;
    }
}
