package de.familienaudit.vorlage.domain.umsetzung;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a decision was carried out, as it was typed.
 *
 * @param am null while no day is named; in a correction: it is not done after all
 * @param bemerkung never null
 */
public record Erledigung(LocalDate am, String bemerkung) {

    public Erledigung {
        bemerkung = Objects.requireNonNullElse(bemerkung, "").strip();
    }
}
