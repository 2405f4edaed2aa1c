package de.familienaudit.zielvereinbarung.domain;

/** Rule A-6: the three ways in which a measure needs attention. */
public enum Saeumnis {
    UEBERFAELLIG,
    VERSPAETET_BEGONNEN,
    STILL
}
