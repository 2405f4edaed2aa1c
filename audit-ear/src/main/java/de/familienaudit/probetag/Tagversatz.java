package de.familienaudit.probetag;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * By how many days the program is moved.
 *
 * @param tage negative into the past, 0 for the real day
 */
public record Tagversatz(int tage) {

    /** Not moved. */
    public static final Tagversatz KEINER = new Tagversatz(0);

    /** The variable that tells the program; a whole number of days. */
    public static final String VARIABLE = "AUDIT_PROBETAG_VERSATZ";

    /** The agreement of the example is in force since this day; before it there is nothing to try. */
    static final LocalDate FRUEHESTENS = LocalDate.of(2020, 6, 11);

    /** Long enough for every term of an agreement and every time of keeping. */
    static final LocalDate SPAETESTENS = LocalDate.of(2069, 12, 31);

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    /**
     * What moves the program to this day.
     *
     * @param heute {@code 2024-01-15}; blank for the real day
     * @param uhr the real clock, in the zone in which days are counted
     * @throws IllegalArgumentException with a German sentence if this is no day, or none to try with
     */
    public static Tagversatz zu(String heute, Clock uhr) {
        if (heute.isBlank()) {
            return KEINER;
        }
        LocalDate tag;
        try {
            tag = LocalDate.parse(heute.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Die Angabe heute=" + heute + " ist kein Tag; richtig ist zum Beispiel -Dheute=2024-01-15.", e);
        }
        if (tag.isBefore(FRUEHESTENS) || tag.isAfter(SPAETESTENS)) {
            throw new IllegalArgumentException("Der Tag " + heute + " liegt zu weit weg; möglich sind Tage vom "
                    + DATUM.format(FRUEHESTENS) + " (seitdem gilt die Zielvereinbarung des Beispiels) bis zum "
                    + DATUM.format(SPAETESTENS) + ".");
        }
        return new Tagversatz(Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.now(uhr), tag)));
    }

    /** The day of the program as people write it, {@code 15.01.2024}. */
    public String heute(Clock uhr) {
        return DATUM.format(LocalDate.now(uhr).plusDays(tage));
    }

    /**
     * Reads the variable.
     *
     * @param wert null where it is not set
     * @throws IllegalArgumentException with a German sentence if it is no number of days
     */
    static Tagversatz gelesen(String wert) {
        if (wert == null) {
            return KEINER;
        }
        try {
            return new Tagversatz(Integer.parseInt(wert));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(VARIABLE + "=" + wert + " ist keine Zahl von Tagen.", e);
        }
    }
}
