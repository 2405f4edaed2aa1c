package de.familienaudit.haushalt.buch;

import java.io.Serializable;

/**
 * A budget year that has a position.
 *
 * @param id of the position in this year
 */
public record Stellenjahr(long id, int jahr) implements Serializable {}
