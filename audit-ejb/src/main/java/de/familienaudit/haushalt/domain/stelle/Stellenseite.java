package de.familienaudit.haushalt.domain.stelle;

/** Rule H-1: what a Haushaltsstelle holds. */
public enum Stellenseite {
    EINNAHME,
    AUSGABE
}
