package de.familienaudit.haushalt.haushaltsstelle;

import java.io.Serializable;

/**
 * A position as lists show it.
 *
 * @param nummer as it was written
 * @param bezeichnung empty for none
 * @param unterabschnitt what the Kommune calls the Unterabschnitt; empty for nothing
 * @param stil for its word
 * @param seite for its word
 * @param teil for its word; null for a doppisch one
 */
public record HaushaltsstelleZeile(
        long id, String nummer, String bezeichnung, String unterabschnitt, Enum<?> stil, Enum<?> seite, Enum<?> teil)
        implements Serializable {}
