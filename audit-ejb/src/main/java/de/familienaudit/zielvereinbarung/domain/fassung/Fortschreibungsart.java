package de.familienaudit.zielvereinbarung.domain.fassung;

/** Rule A-9: the two kinds of Fortschreibung, and a draft that changes nothing. */
public enum Fortschreibungsart {
    /** Nothing differs from the Fassung in force. */
    OHNE_AENDERUNG,
    /** Wording, responsible Stelle, time of measures that exist: may take effect at once, is decided later. */
    GERINGFUEGIG,
    /** Adds, drops, moves or re-aims: waits for the resolution. */
    WESENTLICH
}
