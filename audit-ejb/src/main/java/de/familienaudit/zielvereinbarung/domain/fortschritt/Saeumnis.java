package de.familienaudit.zielvereinbarung.domain.fortschritt;

/** Rule A-6: the ways in which a measure needs attention; the last one before it is late. */
public enum Saeumnis {
    UEBERFAELLIG,
    VERSPAETET_BEGONNEN,
    STILL,
    DEMNAECHST_FAELLIG
}
