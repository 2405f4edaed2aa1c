package de.familienaudit.zertifikat.domain;

/** How a certificate ends before its time (rule Z-4). */
public enum Beendigungsart {
    /** The Verein took it away. */
    ENTZOGEN,
    /** The Kommune gave it back. */
    ZURUECKGEGEBEN
}
