package de.familienaudit.haushalt.buch;

import java.io.Serializable;

/**
 * A position to choose.
 *
 * @param id of the Haushaltsstelle
 * @param bezeichnung empty for none
 */
public record Stellenwahl(long id, String nummer, String bezeichnung) implements Serializable {}
