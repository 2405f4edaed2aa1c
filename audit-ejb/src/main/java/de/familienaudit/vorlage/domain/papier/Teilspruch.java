package de.familienaudit.vorlage.domain.papier;

import java.time.LocalDate;

/**
 * What bodies made of a paper or of some parts of it (rules V-2, V-11).
 *
 * @param ausgang never null
 * @param am day of the row that it rests on; null when nothing was decided, or the day is not known
 * @param geaendert whether the decision changed the text
 */
public record Teilspruch(Ausgang ausgang, LocalDate am, boolean geaendert) {

    /** Nothing was decided. */
    static final Teilspruch OFFEN = new Teilspruch(Ausgang.OFFEN, null, false);

    /** What came out. */
    public enum Ausgang {
        /** Nothing yet; also where it was taken note of or nobody knows the result: neither decides. */
        OFFEN,
        /** The body that decides put it off. */
        VERTAGT,
        ANGENOMMEN,
        ABGELEHNT
    }
}
