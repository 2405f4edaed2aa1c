package de.familienaudit.haushalt.domain.haushaltsstelle;

/** Rule H-1: the kinds of digits whose meaning stands in a reference table. */
public enum Gliederungsart {
    EINZELPLAN,
    ABSCHNITT,
    UNTERABSCHNITT,
    HAUPTGRUPPE,
    GRUPPE,
    /** Third digit of some groups: from whom or to whom the money goes. */
    PARTNER
}
