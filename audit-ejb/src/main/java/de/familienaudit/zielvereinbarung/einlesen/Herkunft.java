package de.familienaudit.zielvereinbarung.einlesen;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a file of the program itself says about where it comes from; a foreign document has none.
 *
 * @param zielvereinbarung title of the agreement
 * @param laufzeitVon first day of its period, null when not known
 * @param laufzeitBis last day of its period, null when not known
 * @param intern every Stelle by name, and whether it belonged to the own administration
 */
public record Herkunft(
        String zielvereinbarung, LocalDate laufzeitVon, LocalDate laufzeitBis, Map<String, Boolean> intern) {

    public Herkunft {
        intern = Map.copyOf(intern);
    }
}
