package de.familienaudit.stelle;

/**
 * In which function somebody may act as Landrätin on a day (rules S-1, R-4).
 *
 * @param stelle name of the Stelle that is headed or represented, for example "Landrätin"
 * @param vertretene name of the person represented, empty for the head herself
 */
public record LandratFunktion(String stelle, String vertretene) {}
