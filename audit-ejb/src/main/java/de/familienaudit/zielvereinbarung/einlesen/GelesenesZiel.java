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
 * @param bautAuf numbers of the Ziele that it builds on, as a file of the program itself says; else empty
 */
public record GelesenesZiel(
        int handlungsfeld,
        int nummer,
        String text,
        String indikator,
        String zielquelle,
        String ort,
        List<GeleseneMassnahme> massnahmen,
        List<String> bautAuf) {

    public GelesenesZiel {
        massnahmen = List.copyOf(massnahmen);
        bautAuf = List.copyOf(bautAuf);
    }
}
