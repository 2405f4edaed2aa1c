package de.familienaudit.shared.zeit;

/** How exactly a source names a day: month-based dates are the rule in certificates of the audit, not the exception. */
public enum Genauigkeit {
    TAG,
    MONAT,
    JAHR
}
