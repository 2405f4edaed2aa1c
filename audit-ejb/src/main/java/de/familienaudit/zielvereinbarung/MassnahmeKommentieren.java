package de.familienaudit.zielvereinbarung;

/** Command: somebody comments on a measure (rule A-8); the text is required, at most 20,000 characters. */
public record MassnahmeKommentieren(long massnahmeId, String text) {}
