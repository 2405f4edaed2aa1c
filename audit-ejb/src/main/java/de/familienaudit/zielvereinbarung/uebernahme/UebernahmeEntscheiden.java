package de.familienaudit.zielvereinbarung.uebernahme;

import java.util.List;

/**
 * Command: one decision for several open measures of an agreement that ends (rule A-10).
 *
 * @param fassungId a Fassung of that agreement
 * @param massnahmen the chosen measures
 * @param art name of the Uebernahmeart, blank or unknown when nothing was chosen
 * @param zielId the Ziel of the successor's draft for UEBERNEHMEN, null for the one that they belong to now
 * @param nachfolgende the measure of the successor for ENTHALTEN, null for the one of the same title
 * @param grund why they end, for BEENDEN
 */
public record UebernahmeEntscheiden(
        long fassungId, List<Gewaehlt> massnahmen, String art, Long zielId, Long nachfolgende, String grund) {

    public UebernahmeEntscheiden {
        massnahmen = List.copyOf(massnahmen);
    }

    /**
     * A chosen measure.
     *
     * @param stand the decision on it that the author saw (rule G-4), 0 for none
     */
    public record Gewaehlt(long massnahmeId, long stand) {}
}
