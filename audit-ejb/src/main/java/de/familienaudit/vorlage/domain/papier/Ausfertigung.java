package de.familienaudit.vorlage.domain.papier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Rule V-9: day and name under an issued decision as printed; no signature of this program.
 *
 * @param am null when the source names no day
 * @param durch as printed; empty when the source names nobody
 */
public record Ausfertigung(LocalDate am, String durch) implements Serializable {

    /** Nothing is said about it. */
    public static final Ausfertigung KEINE = new Ausfertigung(null, "");

    public Ausfertigung {
        durch = Objects.requireNonNullElse(durch, "").strip();
    }

    public boolean istLeer() {
        return am == null && durch.isEmpty();
    }
}
