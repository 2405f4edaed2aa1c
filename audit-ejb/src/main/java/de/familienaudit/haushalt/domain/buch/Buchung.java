package de.familienaudit.haushalt.domain.buch;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.Objects;

/**
 * Rule H-9: one line of an act: on this position, of this part, so much more or less.
 *
 * @param jahresstelle the position of a budget year
 * @param betrag never 0,00 €; negative takes away from the part
 * @param zeile the line of a commitment for what is reserved, committed or paid, else null
 */
public record Buchung(long jahresstelle, Posten posten, Geldbetrag betrag, Long zeile) implements Serializable {

    public Buchung {
        Objects.requireNonNull(posten, "posten");
        if (betrag.istNichts()) {
            throw new IllegalArgumentException("an entry moves an amount");
        }
        if (posten.gehoertZurBindung() == (zeile == null)) {
            throw new IllegalArgumentException(posten + " and a line of a commitment go together");
        }
    }

    /** What it does to what is available. */
    public Geldbetrag wirkung() {
        return posten.wirkung(betrag);
    }

    /** The line that takes it back. */
    Buchung gespiegelt() {
        return new Buchung(jahresstelle, posten, betrag.negiert(), zeile);
    }
}
