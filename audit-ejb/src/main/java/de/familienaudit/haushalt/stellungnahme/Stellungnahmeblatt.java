package de.familienaudit.haushalt.stellungnahme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What was kept with the last statement of the Kämmerei on a paper.
 *
 * @param aufzeichnung number of the recording that it is about
 * @param tag the day of the amounts
 * @param von who made it
 * @param passt whether the recording that is shown says the same of money; else neither lines nor conditions are shown beside it
 * @param zeilen in the order of the finance lines and years
 * @param bedingungen of the consent (H-4); none for one that held at once
 */
public record Stellungnahmeblatt(
        int aufzeichnung,
        LocalDate tag,
        String von,
        boolean passt,
        List<Stellungnahmezeile> zeilen,
        List<Bedingung> bedingungen)
        implements Serializable {

    /**
     * One condition.
     *
     * @param art for its word
     * @param bezeichnung may be empty
     * @param jahr budget year of the Satzung that it follows from; null for none
     */
    public record Bedingung(Enum<?> art, String bezeichnung, Integer jahr) implements Serializable {}
}
