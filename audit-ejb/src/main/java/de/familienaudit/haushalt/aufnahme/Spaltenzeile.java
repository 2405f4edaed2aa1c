package de.familienaudit.haushalt.aufnahme;

import java.io.Serializable;

/**
 * A column of a file.
 *
 * @param buchstabe as a spreadsheet names it
 * @param kopf what stands above it; empty for nothing
 * @param beispiel the first thing that stands in it
 * @param art what it holds
 */
public record Spaltenzeile(String buchstabe, String kopf, String beispiel, Enum<?> art) implements Serializable {}
