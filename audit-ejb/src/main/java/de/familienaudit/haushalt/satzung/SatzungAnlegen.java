package de.familienaudit.haushalt.satzung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A Satzung to enter, as typed.
 *
 * @param jahrVon first year
 * @param jahrBis last year; empty for the first one
 * @param stil name of a Rechnungsstil, for years that are not there yet; empty is KAMERAL
 * @param giltAb null for the first day of the first year
 * @param anfang the step that it begins with
 */
public record SatzungAnlegen(String jahrVon, String jahrBis, String stil, LocalDate giltAb, SchrittEintragen anfang)
        implements Serializable {

    public SatzungAnlegen {
        jahrVon = Objects.requireNonNullElse(jahrVon, "").strip();
        jahrBis = Objects.requireNonNullElse(jahrBis, "").strip();
        stil = Objects.requireNonNullElse(stil, "");
        Objects.requireNonNull(anfang, "anfang");
    }
}
