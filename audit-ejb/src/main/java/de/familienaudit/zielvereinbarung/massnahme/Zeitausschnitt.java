package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.dokument.ausgabe.Zeitachse;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which years the plan shows; comes from the address of the page and may be nonsense.
 *
 * @param jahre how many years, null or less than 1 for all
 * @param ab the first of them, null for a part around today
 */
public record Zeitausschnitt(Integer jahre, Integer ab) implements Serializable {

    /** All years of the Fassung. */
    public static final Zeitausschnitt ALLES = new Zeitausschnitt(null, null);

    Zeitachse aus(Zeitachse ganz, LocalDate heute) {
        return jahre == null || jahre < 1 ? ganz : ganz.ausschnitt(ab, Math.min(jahre, ganz.anzahlJahre()), heute);
    }
}
