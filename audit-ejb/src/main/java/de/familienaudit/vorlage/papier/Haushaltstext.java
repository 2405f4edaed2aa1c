package de.familienaudit.vorlage.papier;

import java.io.Serializable;

/**
 * What finance lines write where a position of the budget belongs.
 *
 * @param vorlagen how many papers write it
 * @param vorlageId the newest of them
 */
public record Haushaltstext(String text, long vorlagen, long vorlageId) implements Serializable {}
