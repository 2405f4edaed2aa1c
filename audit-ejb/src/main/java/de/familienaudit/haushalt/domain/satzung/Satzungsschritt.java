package de.familienaudit.haushalt.domain.satzung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Rule H-2: one step of a Satzung.
 *
 * @param tag null only while it is asked for
 * @param nachweis the document and where it is found; null counts as empty
 */
public record Satzungsschritt(Satzungsstand stand, LocalDate tag, String nachweis) implements Serializable {

    public Satzungsschritt {
        Objects.requireNonNull(stand, "stand");
        nachweis = Objects.requireNonNullElse(nachweis, "").strip();
    }
}
