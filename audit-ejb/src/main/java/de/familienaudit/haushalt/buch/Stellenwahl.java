package de.familienaudit.haushalt.buch;

import java.io.Serializable;

/**
 * A position to choose.
 *
 * @param id of the Haushaltsstelle, or of it in its year, as it is asked
 * @param bezeichnung empty for none
 */
public record Stellenwahl(long id, String nummer, String bezeichnung) implements Serializable {}
