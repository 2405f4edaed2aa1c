package de.familienaudit.protokoll;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the change log is narrowed to; everything comes from the address of the page and may be nonsense.
 *
 * @param von first day, null for any
 * @param bis last day, null for any
 * @param person id of an account, {@code programm} or {@code datenbank}; empty for all
 * @param tabelle kind of record, empty for all
 * @param anwendungsfall {@code Service.method}, empty for all
 * @param text part of a value before or after, empty for all
 * @param vor only entries older than the one with this id; null for the newest
 * @param nach only entries newer than the one with this id; counts only without vor
 */
public record ProtokollFilter(
        LocalDate von,
        LocalDate bis,
        String person,
        String tabelle,
        String anwendungsfall,
        String text,
        Long vor,
        Long nach)
        implements Serializable {

    /** Everything, from the newest on. */
    public static final ProtokollFilter ALLES = new ProtokollFilter(null, null, "", "", "", "", null, null);

    /** The same, continued after the entry with this id. */
    public ProtokollFilter aelterAls(Long id) {
        return new ProtokollFilter(von, bis, person, tabelle, anwendungsfall, text, id, null);
    }
}
