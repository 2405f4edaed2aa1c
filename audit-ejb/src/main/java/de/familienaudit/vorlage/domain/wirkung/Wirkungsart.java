package de.familienaudit.vorlage.domain.wirkung;

/** Rule V-11: what a paper does to something that it names. */
public enum Wirkungsart {
    /** Nothing: the text does not cover it, or nothing was decided. */
    OFFEN,
    /** The body that decides put it off; nothing changes. */
    VERTAGT,
    /** Decided with changes, and nobody named the changed text yet. */
    TEXT_FEHLT,
    /** Decided under conditions that are not all met yet. */
    UNTER_VORBEHALT,
    BESCHLOSSEN,
    ABGELEHNT,
    /** Decided, and the decision is suspended. */
    AUSGESETZT,
    /** Decided, and the decision was revoked. */
    AUFGEHOBEN
}
