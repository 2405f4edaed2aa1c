package de.familienaudit.haushalt.domain.aufnahme;

/** What a cell of a plan holds, as the file says it. */
public enum Zellart {
    TEXT,
    /** A number of a spreadsheet; what was typed before it became one is lost. */
    ZAHL,
    /** A day of a spreadsheet. */
    TAG,
    /** A fault of a formula, or a truth value. */
    MANGEL
}
