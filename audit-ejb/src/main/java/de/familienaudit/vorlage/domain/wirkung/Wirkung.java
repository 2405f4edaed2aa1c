package de.familienaudit.vorlage.domain.wirkung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Rule V-11: what a paper does to something that it names, and since when.
 *
 * @param am day from which it is so; null for OFFEN
 * @param ziel id of what is decided: the subject, or what holds its changed text; null unless something is decided
 */
public record Wirkung(Wirkungsart art, LocalDate am, Long ziel) implements Serializable {

    /** Nothing. */
    public static final Wirkung KEINE = new Wirkung(Wirkungsart.OFFEN, null, null);

    public Wirkung {
        Objects.requireNonNull(art, "art");
    }

    public boolean istBeschlossen() {
        return art == Wirkungsart.BESCHLOSSEN;
    }
}
