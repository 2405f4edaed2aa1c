package de.familienaudit.zielvereinbarung.fassung;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The Fassung that came into force without a measure that the one before had.
 *
 * @param nummer its number
 * @param seit day on which it came into force
 */
public record Wegfall(long fassungId, int nummer, LocalDate seit) implements Serializable {}
