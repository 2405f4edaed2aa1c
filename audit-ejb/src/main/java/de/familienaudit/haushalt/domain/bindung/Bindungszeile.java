package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import java.io.Serializable;
import java.util.Objects;

/** A line of a commitment with what lies on it; the sums were asked for after its position was locked. */
public record Bindungszeile(long id, long jahresstelle, Zeilenstand stand) implements Serializable {

    public Bindungszeile {
        Objects.requireNonNull(stand, "stand");
    }
}
