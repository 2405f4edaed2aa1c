package de.familienaudit.stelle;

import java.time.LocalDate;

/**
 * Asks for a holder: an account or a plain name, exactly one of both.
 *
 * @param version the version of the Stelle that was read (rule G-4)
 * @param art LEITUNG or BEARBEITUNG
 * @param kontoId an account of the Kommune, null for a person without one
 * @param person plain name, empty for an account
 * @param von first day, null when not known
 * @param bis last day, null for open
 */
public record BesetzungEintragen(
        long stelleId, int version, String art, Long kontoId, String person, LocalDate von, LocalDate bis) {}
