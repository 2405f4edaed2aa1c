package de.familienaudit.haushalt.domain.haushaltsstelle;

/** Rule H-1: what a Haushaltsstelle holds. */
public enum Haushaltsseite {
    EINNAHME,
    AUSGABE
}
