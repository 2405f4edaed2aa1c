package de.familienaudit.zielvereinbarung.fortschritt;

/**
 * Command: take a report back (rule A-7).
 *
 * @param nummer number of the report
 * @param version version of the progress that the author saw (rule G-4)
 * @param grund why, never null
 */
public record MeldungZuruecknehmen(long massnahmeId, int nummer, int version, String grund) {}
