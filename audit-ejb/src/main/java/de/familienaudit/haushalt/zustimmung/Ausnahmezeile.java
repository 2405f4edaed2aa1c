package de.familienaudit.haushalt.zustimmung;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An exception of the law to choose and to read.
 *
 * @param giltHeute whether something can be committed under it today
 * @param zurueckgenommen why it was taken back; empty while it counts
 */
public record Ausnahmezeile(
        long id,
        String bezeichnung,
        String norm,
        LocalDate von,
        LocalDate bis,
        boolean giltHeute,
        String zurueckgenommen)
        implements Serializable {}
