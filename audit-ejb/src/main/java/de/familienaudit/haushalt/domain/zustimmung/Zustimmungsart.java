package de.familienaudit.haushalt.domain.zustimmung;

/** Rule H-4: what the Kämmerei said to a request; only the first counts. */
public enum Zustimmungsart {
    ERTEILT,
    ABGELEHNT,
    ZURUECKGENOMMEN
}
