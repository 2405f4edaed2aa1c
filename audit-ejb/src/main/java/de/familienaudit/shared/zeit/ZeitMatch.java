package de.familienaudit.shared.zeit;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Rule A-4: one time found in a text, or what the whole text is understood to mean.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param art kind of time, never null
 * @param von first day, null when not known
 * @param bis last day, null when not known
 */
record ZeitMatch(int start, int end, Zeitart art, LocalDate von, LocalDate bis) {

    /** A meaning without a place in the text and without bounds. */
    static ZeitMatch of(Zeitart art) {
        return new ZeitMatch(0, 0, art, null, null);
    }

    /** A time in the calendar; refuses one that ends before it begins. */
    static ZeitMatch of(Zeitart art, LocalDate von, LocalDate bis) {
        if (bis.isBefore(von)) {
            throw new DateTimeException("ends before it begins");
        }
        return new ZeitMatch(0, 0, art, von, bis);
    }

    /** Longer than one day, month, quarter or year of its kind; false when a bound is not known. */
    boolean isSpan() {
        if (von == null || bis == null) {
            return false;
        }
        LocalDate lastOfOne =
                switch (art) {
                    case DATUM -> von;
                    case MONAT -> von.plusMonths(1).minusDays(1);
                    case QUARTAL -> von.plusMonths(3).minusDays(1);
                    default -> von.plusYears(1).minusDays(1);
                };
        return bis.isAfter(lastOfOne);
    }

    ZeitMatch at(int newStart, int newEnd) {
        return new ZeitMatch(newStart, newEnd, art, von, bis);
    }

    ZeitMatch as(Zeitart newArt) {
        return new ZeitMatch(start, end, newArt, von, bis);
    }

    ZeitMatch onlyVon() {
        return new ZeitMatch(start, end, art, von, null);
    }

    ZeitMatch onlyBis() {
        return new ZeitMatch(start, end, art, null, bis);
    }

    ZeitMatch withoutBounds() {
        return new ZeitMatch(start, end, art, null, null);
    }
}
