package de.familienaudit.beleg;

import java.io.Serializable;

/**
 * A field that sources speak of.
 *
 * @param gegenstand kind of the record in capitals, of the slice that owns it
 * @param id of the record
 * @param feld its name in capitals
 */
public record Belegfeld(String gegenstand, long id, String feld) implements Serializable {}
