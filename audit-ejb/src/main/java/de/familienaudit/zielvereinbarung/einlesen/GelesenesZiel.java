package de.familienaudit.zielvereinbarung.einlesen;

import java.util.List;

/**
 * Rule A-2: one Ziel. Texts are plain, paragraphs separated by line breaks, empty when absent.
 *
 * @param handlungsfeld first part of its own number, 0 when none is legible
 * @param nummer second part of its number
 * @param text the goal itself
 * @param indikator how its success is seen
 * @param zielquelle where it comes from
 * @param ort place of its first line
 * @param massnahmen in document order; a Massnahme with a foreign number stays where it stands
 */
public record GelesenesZiel(
        int handlungsfeld,
        int nummer,
        String text,
        String indikator,
        String zielquelle,
        String ort,
        List<GeleseneMassnahme> massnahmen) {

    public GelesenesZiel {
        massnahmen = List.copyOf(massnahmen);
    }
}
