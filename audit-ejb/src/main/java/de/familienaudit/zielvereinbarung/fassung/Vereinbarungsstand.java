package de.familienaudit.zielvereinbarung.fassung;

/**
 * How far the agreement is that holds, for slices above (rule Z-9).
 *
 * @param beschlossen whether the competent body decided it
 * @param unterschrieben whether its declaration is signed, electronically or on paper
 */
public record Vereinbarungsstand(boolean beschlossen, boolean unterschrieben) {}
