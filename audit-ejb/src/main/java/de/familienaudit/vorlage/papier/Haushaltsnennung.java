package de.familienaudit.vorlage.papier;

import java.io.Serializable;

/**
 * A paper whose finance line writes this where a position of the budget belongs.
 *
 * @param nummer null where it has none
 */
public record Haushaltsnennung(String text, long vorlageId, String nummer, String betreff) implements Serializable {}
