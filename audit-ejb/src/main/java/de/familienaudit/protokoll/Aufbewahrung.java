package de.familienaudit.protokoll;

import java.io.Serializable;

/**
 * How long the Kommune keeps the entries of its change log; view and command in one.
 *
 * @param jahre whole years, 2 to 30; null when left empty
 * @param version as it was read (G-4), -1 while the default of ten years was never changed
 */
public record Aufbewahrung(Integer jahre, int version) implements Serializable {}
