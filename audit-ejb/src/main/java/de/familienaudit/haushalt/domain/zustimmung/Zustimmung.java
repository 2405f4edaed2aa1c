package de.familienaudit.haushalt.domain.zustimmung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Rule H-4: what the Kämmerei said to a request last, with the conditions as they stand. */
public record Zustimmung(Zustimmungsart art, LocalDate tag, List<Bedingung> bedingungen) implements Serializable {

    public Zustimmung {
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(tag, "tag");
        bedingungen = List.copyOf(bedingungen);
    }
}
