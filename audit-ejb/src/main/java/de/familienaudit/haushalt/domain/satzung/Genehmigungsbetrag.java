package de.familienaudit.haushalt.domain.satzung;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.Objects;

/** Rule H-2: what was resolved of it and what was approved. */
public record Genehmigungsbetrag(Genehmigungsgegenstand gegenstand, Geldbetrag beschlossen, Geldbetrag genehmigt)
        implements Serializable {

    public Genehmigungsbetrag {
        Objects.requireNonNull(gegenstand, "gegenstand");
        Objects.requireNonNull(beschlossen, "beschlossen");
        Objects.requireNonNull(genehmigt, "genehmigt");
    }
}
