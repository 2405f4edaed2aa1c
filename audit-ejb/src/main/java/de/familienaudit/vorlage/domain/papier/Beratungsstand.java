package de.familienaudit.vorlage.domain.papier;

/** Rule V-5: what became of a row of the Beratungsfolge; a state of the row, never of the paper. */
public enum Beratungsstand {
    GEPLANT,
    /** The session did not take place. */
    ABGESAGT,
    /** Taken off the agenda. */
    ABGESETZT,
    VERTAGT,
    VERWIESEN,
    ZURUECKGESTELLT,
    OHNE_EMPFEHLUNG,
    /** The body waived the consultation. */
    VERZICHTET,
    BEHANDELT;

    /** Whether the body had the paper before it on that day. */
    public boolean istBeraten() {
        return this != GEPLANT && this != ABGESAGT && this != ABGESETZT && this != VERZICHTET;
    }

    /** Whether votes can have been cast: not where nothing took place. */
    public boolean kannStimmenHaben() {
        return this != GEPLANT && this != ABGESAGT && this != VERZICHTET;
    }

    /** Whether this row was done with: a later one need not wait for it. */
    public boolean istErledigt() {
        return this == BEHANDELT || this == OHNE_EMPFEHLUNG || this == VERZICHTET;
    }

    /** Whether another row can take its place. */
    public boolean kannNachfolgerinHaben() {
        return this == ABGESAGT || this == ABGESETZT || this == VERTAGT || this == VERWIESEN || this == ZURUECKGESTELLT;
    }
}
