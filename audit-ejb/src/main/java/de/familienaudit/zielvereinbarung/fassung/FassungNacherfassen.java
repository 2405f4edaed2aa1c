package de.familienaudit.zielvereinbarung.fassung;

import java.time.LocalDate;

/**
 * Command: record afterwards what happened to a Fassung (rules A-9, G-7).
 *
 * @param version version of the Fassung that the author saw (rule G-4)
 * @param status name of the Fassungsstatus that it reached
 * @param datum day of the act
 * @param quelle where it is documented
 * @param grund why it is recorded only now
 * @param bemerkung anything else, may be null
 */
public record FassungNacherfassen(
        long fassungId, int version, String status, LocalDate datum, String quelle, String grund, String bemerkung) {}
