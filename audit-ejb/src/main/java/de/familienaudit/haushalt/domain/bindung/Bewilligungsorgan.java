package de.familienaudit.haushalt.domain.bindung;

/** Rule G-7: who approved what no plan held, as far as it is proved. */
public enum Bewilligungsorgan {
    /** The elected assembly. */
    VERTRETUNG,
    AUSSCHUSS,
    /** The Landrätin, or the mayor. */
    LEITUNG,
    KAEMMEREI,
    /** No source says it. */
    NICHT_BELEGT
}
