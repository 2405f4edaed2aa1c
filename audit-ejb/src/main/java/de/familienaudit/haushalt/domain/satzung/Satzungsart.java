package de.familienaudit.haushalt.domain.satzung;

/** Rule H-2: what kind of Satzung; both go through the same steps. */
public enum Satzungsart {
    HAUSHALT,
    NACHTRAG
}
