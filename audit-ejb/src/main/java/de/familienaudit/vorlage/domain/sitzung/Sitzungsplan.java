package de.familienaudit.vorlage.domain.sitzung;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * When, where and how a body meets (rule V-16).
 *
 * @param tag null only while {@link SitzungsplanRule} has not looked at it
 * @param von null when no hour is known
 * @param bis null when no end is known
 * @param ort empty when none is known
 * @param form null only while {@link SitzungsplanRule} has not looked at it
 * @param dringlich whether it cannot wait for the days of the invitation
 */
public record Sitzungsplan(
        LocalDate tag, LocalTime von, LocalTime bis, String ort, Sitzungsform form, boolean dringlich) {

    public Sitzungsplan {
        ort = Objects.requireNonNullElse(ort, "").strip();
    }

    /** The same on another day. */
    public Sitzungsplan am(LocalDate andererTag) {
        return new Sitzungsplan(andererTag, von, bis, ort, form, dringlich);
    }
}
