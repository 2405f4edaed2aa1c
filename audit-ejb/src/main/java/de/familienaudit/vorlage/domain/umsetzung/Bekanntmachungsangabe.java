package de.familienaudit.vorlage.domain.umsetzung;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a decision was announced, as it was typed.
 *
 * @param tag null while no day is named
 * @param ort where it can be read, for instance a number of the Amtsblatt; never null
 */
public record Bekanntmachungsangabe(LocalDate tag, String ort) {

    public Bekanntmachungsangabe {
        ort = Objects.requireNonNullElse(ort, "").strip();
    }
}
