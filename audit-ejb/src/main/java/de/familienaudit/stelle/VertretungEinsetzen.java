package de.familienaudit.stelle;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Command: name a deputy (rule R-4).
 *
 * @param leitungId who is represented in which Stelle, an id of {@link Vertretungsauswahl}; null when nothing is chosen
 * @param vertreterId account of the deputy, null when nothing is chosen
 * @param von first day, null when nothing is typed
 * @param bis last day, null when nothing is typed
 * @param grund reason; null counts as empty
 */
public record VertretungEinsetzen(Long leitungId, Long vertreterId, LocalDate von, LocalDate bis, String grund) {

    public VertretungEinsetzen {
        grund = Objects.requireNonNullElse(grund, "");
    }
}
