package de.familienaudit.stelle.domain;

/** In what capacity a person acts for a Stelle (rules ). */
public enum Besetzungsart {
    LEITUNG,
    BEARBEITUNG,
    VERTRETUNG
}
