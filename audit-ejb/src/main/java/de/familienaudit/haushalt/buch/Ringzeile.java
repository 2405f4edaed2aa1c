package de.familienaudit.haushalt.buch;

import java.io.Serializable;

/**
 * A Deckungsring to choose and to name.
 *
 * @param version for rule G-4
 */
public record Ringzeile(long id, int version, String nummer, String bezeichnung) implements Serializable {}
