package de.familienaudit.haushalt.aufnahme;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.List;

/** What the rows of a file that are read come to, and how many of them do what. */
public record Plansummen(Geldbetrag einnahmen, Geldbetrag ausgaben, List<Anzahl> anzahlen) implements Serializable {

    /** How many rows do this; at least one. */
    public record Anzahl(Enum<?> wirkung, long anzahl) implements Serializable {}

    public Plansummen {
        anzahlen = List.copyOf(anzahlen);
    }
}
