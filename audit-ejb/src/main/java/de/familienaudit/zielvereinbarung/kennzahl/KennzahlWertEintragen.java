package de.familienaudit.zielvereinbarung.kennzahl;

/**
 * Command: records a value of a key figure (rule A-12); texts as typed, never null.
 *
 * @param zeitraum a day or a period, {@code 31.12.2019}, {@code Jahresmittel 2019}
 * @param zahl {@code 6,8}, {@code 4.700}; the unit may stand behind it
 */
public record KennzahlWertEintragen(long kennzahlId, String zeitraum, String zahl, String quelle) {}
