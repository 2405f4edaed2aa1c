package de.familienaudit.vorlage.sitzung;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session as lists show it.
 *
 * @param gremium name of the body on that day (G-6)
 * @param ort empty when none is known
 * @param form name of a Sitzungsform
 * @param stand name of a Sitzungsstand
 * @param nacherfasst whether it was recorded after its day (G-7)
 */
public record SitzungZeile(
        long id,
        String gremium,
        Wann wann,
        String ort,
        String form,
        String stand,
        boolean dringlich,
        boolean nacherfasst)
        implements Serializable {

    /**
     * Day and hours in Europe/Berlin.
     *
     * @param von null when no hour is known
     * @param bis null when no end is known
     */
    public record Wann(LocalDate tag, LocalTime von, LocalTime bis) implements Serializable {}
}
