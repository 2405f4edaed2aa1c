package de.familienaudit.stelle.domain;

/** Whether a Stelle belongs to the Kommune's own administration; only such a one can be accountable (rule A-3). */
public enum StellenArt {
    INTERN,
    EXTERN
}
