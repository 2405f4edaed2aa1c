package de.familienaudit.stelle;

/** Asks to merge a Stelle into another; the versions are those that the preview showed (rule G-4). */
public record StellenZusammenfuehren(long stelleId, int version, long zielId, int zielVersion, String grund) {}
