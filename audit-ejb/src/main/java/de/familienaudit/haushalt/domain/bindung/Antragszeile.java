package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.Objects;

/** A line of a commitment that something is to be booked on: its id, its position, the amount. */
public record Antragszeile(long id, long stelle, Geldbetrag betrag) implements Serializable {

    public Antragszeile {
        Objects.requireNonNull(betrag, "betrag");
    }
}
