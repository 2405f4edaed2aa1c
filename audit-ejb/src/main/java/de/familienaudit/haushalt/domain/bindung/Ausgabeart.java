package de.familienaudit.haushalt.domain.bindung;

/** Rule G-7: whether a plan held what was spent in a year that is only a record. */
public enum Ausgabeart {
    PLANMAESSIG,
    /** More than the plan held. */
    UEBERPLANMAESSIG,
    /** The plan had no such position. */
    AUSSERPLANMAESSIG
}
