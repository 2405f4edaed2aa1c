package de.familienaudit.zielvereinbarung.aufnahme;

/** What an import made: the Fassung, and how much is in it. */
public record ImportErgebnis(long fassungId, int handlungsfelder, int ziele, int massnahmen) {}
