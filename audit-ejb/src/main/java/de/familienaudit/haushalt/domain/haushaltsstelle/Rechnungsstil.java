package de.familienaudit.haushalt.domain.haushaltsstelle;

/** Rule H-1: how a Kommune keeps its books in a budget year. */
public enum Rechnungsstil {
    /** The default. */
    KAMERAL,
    DOPPISCH
}
