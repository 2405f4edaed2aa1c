package de.familienaudit.haushalt.satzung;

import java.io.Serializable;

/**
 * A budget year as the list shows it.
 *
 * @param stil for its word
 * @param phase in what state it is today, for its word
 * @param satzung the Haushaltssatzung that covers it; null for none
 * @param nachtraege how many Nachtragssatzungen change it
 */
public record Jahreszeile(int jahr, Enum<?> stil, Enum<?> phase, Satzungszeile satzung, int nachtraege)
        implements Serializable {}
