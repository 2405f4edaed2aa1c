package de.familienaudit.vorlage.domain.papier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Rules V-7, V-11: that a decision was suspended or revoked.
 *
 * @param art null for neither
 * @param am day from which it has no effect; null for none
 * @param grund who did it and why; empty for none
 */
public record Eingriff(Eingriffsart art, LocalDate am, String grund) implements Serializable {

    /** The decision stands as it was made. */
    public static final Eingriff KEINER = new Eingriff(null, null, "");

    public Eingriff {
        grund = Objects.requireNonNullElse(grund, "").strip();
    }
}
