package de.familienaudit.zielvereinbarung.massnahme;

import java.util.Objects;
import java.util.Set;

/**
 * Command: somebody remarks on a measure (rule A-8). Text may be null or empty.
 *
 * @param erwaehnte accounts that the author chose to mention, never null
 */
public record MassnahmeKommentieren(long massnahmeId, String text, Set<Long> erwaehnte) {

    public MassnahmeKommentieren {
        text = Objects.requireNonNullElse(text, "");
        erwaehnte = Set.copyOf(erwaehnte);
    }

    /** A comment that mentions only whom its text names. */
    public MassnahmeKommentieren(long massnahmeId, String text) {
        this(massnahmeId, text, Set.of());
    }
}
