package de.familienaudit.beleg.domain;

/** Where a statement comes from (rule G-3). */
public enum Quellenart {
    /** A document and a place in it. */
    DOKUMENT,
    /** A person and the day on which it was said. */
    PERSON
}
