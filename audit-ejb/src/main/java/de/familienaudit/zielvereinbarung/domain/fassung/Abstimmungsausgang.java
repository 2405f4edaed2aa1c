package de.familienaudit.zielvereinbarung.domain.fassung;

/** What came of a vote on a Fassung (rules A-9, V-4). */
public enum Abstimmungsausgang {
    ANGENOMMEN,
    ABGELEHNT,
    /** Put off: nothing was decided. */
    VERTAGT
}
