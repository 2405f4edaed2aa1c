package de.familienaudit.shared.zeit;

/** A public holiday in Thuringia (ThürFGtG § 2). */
public enum Feiertag {
    NEUJAHR,
    KARFREITAG,
    OSTERMONTAG,
    TAG_DER_ARBEIT,
    CHRISTI_HIMMELFAHRT,
    PFINGSTMONTAG,
    /** only in places that keep it: the Kommune says so */
    FRONLEICHNAM,
    /** since 2019 */
    WELTKINDERTAG,
    /** since 1990 */
    TAG_DER_DEUTSCHEN_EINHEIT,
    REFORMATIONSTAG,
    ERSTER_WEIHNACHTSTAG,
    ZWEITER_WEIHNACHTSTAG
}
