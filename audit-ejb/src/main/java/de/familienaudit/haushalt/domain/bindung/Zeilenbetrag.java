package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.Objects;

/** A line of a commitment that something is to be booked on: its id, its position, the amount. */
public record Zeilenbetrag(long id, long jahresstelle, Geldbetrag betrag) implements Serializable {

    public Zeilenbetrag {
        Objects.requireNonNull(betrag, "betrag");
    }
}
