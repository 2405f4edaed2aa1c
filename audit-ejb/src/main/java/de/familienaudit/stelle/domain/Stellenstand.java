package de.familienaudit.stelle.domain;

/** Where a Stelle is met: rule A-9 keeps what only a draft names out of everything else. */
public enum Stellenstand {
    /** Only a draft names it; nobody else meets it before the decision. */
    ENTWURF,
    /** It stands in every list. */
    VERZEICHNET,
    /** Nothing needs it any more; it stands in no list, and comes back when somebody names it again. */
    ENTFERNT
}
