package de.familienaudit.zielvereinbarung.kennzahl;

/**
 * Command: puts a wrong value right; the wrong one stays readable (rule G-1). Texts as typed, never null.
 *
 * @param ersatzlos whether there is no such value at all; then day and number are ignored
 * @param grund why it was wrong
 */
public record KennzahlWertBerichtigen(
        long kennzahlId, long wertId, boolean ersatzlos, String zeitraum, String zahl, String quelle, String grund) {}
