package de.familienaudit.haushalt.stellungnahme;

import java.io.Serializable;
import java.util.List;

/**
 * What the budget says at this moment to what a paper asks.
 *
 * @param wert all of it as one value, to notice a change (G-4)
 * @param jahr the budget year that a condition most likely means
 * @param zeilen in the order of the finance lines and years; none for a paper without any
 */
public record Stellungnahmevorschau(String wert, int jahr, List<Stellungnahmezeile> zeilen) implements Serializable {}
