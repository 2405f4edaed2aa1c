package de.familienaudit.vorlage.domain.abstimmung;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * The counts of a vote as a source gives them (rule V-3). Each is null where the source does not give it: unknown is never 0.
 *
 * @param befangen those who were excluded; they stand outside of Ja, Nein and Enthaltung
 * @param anwesende those who were present
 */
public record Stimmen(Integer ja, Integer nein, Integer enthaltung, Integer befangen, Integer anwesende) {

    /** No count is known. */
    public static final Stimmen UNBEKANNT = new Stimmen(null, null, null, null, null);

    /** Whether no count is known. */
    public boolean leer() {
        return alle().noneMatch(Objects::nonNull);
    }

    /** Whether Ja and Nein are known, so that a majority of the votes cast can be counted. */
    public boolean ausgezaehlt() {
        return ja != null && nein != null;
    }

    /** Ja, Nein and Enthaltung together, as far as they are known; at most 6,000,000,000. */
    long abgestimmt() {
        return bekannt(ja) + bekannt(nein) + bekannt(enthaltung);
    }

    /** Ja and Nein together, as far as they are known: abstentions are no votes cast. */
    long abgegeben() {
        return bekannt(ja) + bekannt(nein);
    }

    /** The five counts in the order of the form; null for what is unknown. */
    Stream<Integer> alle() {
        return Stream.of(ja, nein, enthaltung, befangen, anwesende);
    }

    static long bekannt(Integer zahl) {
        return zahl == null ? 0 : zahl;
    }
}
