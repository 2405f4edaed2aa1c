package de.familienaudit.zielvereinbarung.einlesen;

import java.time.LocalDate;
import java.util.List;

/**
 * What only a file of the program itself says about a Massnahme beyond its words.
 *
 * @param federfuehrend name of the accountable Stelle, empty while open
 * @param pflichtanlagen required annexes to the yearly report, in order
 * @param bautAuf numbers of the Massnahmen that it builds on
 * @param beginnVon first day of the beginning, null when not known; so the other three
 */
public record Zusatz(
        String federfuehrend,
        List<String> pflichtanlagen,
        List<String> bautAuf,
        LocalDate beginnVon,
        LocalDate beginnBis,
        LocalDate endeVon,
        LocalDate endeBis) {

    /** A foreign document says none of it. */
    public static final Zusatz KEINER = new Zusatz("", List.of(), List.of(), null, null, null, null);

    public Zusatz {
        pflichtanlagen = List.copyOf(pflichtanlagen);
        bautAuf = List.copyOf(bautAuf);
    }
}
