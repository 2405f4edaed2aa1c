package de.familienaudit.haushalt.domain.haushaltsstelle;

/** Rule H-1: the two parts of a kameral budget. */
public enum Haushaltsteil {
    VERWALTUNGSHAUSHALT,
    VERMOEGENSHAUSHALT
}
