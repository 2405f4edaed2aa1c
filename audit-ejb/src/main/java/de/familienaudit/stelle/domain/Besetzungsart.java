package de.familienaudit.stelle.domain;

/** In what capacity a person holds a Stelle (rules ); standing in for its head is a {@link Vertretung}. */
public enum Besetzungsart {
    LEITUNG,
    BEARBEITUNG
}
