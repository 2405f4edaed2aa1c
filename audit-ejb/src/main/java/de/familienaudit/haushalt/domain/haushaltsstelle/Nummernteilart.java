package de.familienaudit.haushalt.domain.haushaltsstelle;

/** Rule H-1: the parts in which a kameral number is shown. */
public enum Nummernteilart {
    /** Opaque: what it means differs from place to place. */
    PRAEFIX,
    EINZELPLAN,
    ABSCHNITT,
    UNTERABSCHNITT,
    /** The optional middle part. */
    MASSNAHME,
    HAUPTGRUPPE,
    GRUPPE,
    PARTNER,
    /** The end of the number, given locally. */
    ORTSZIFFERN
}
