package de.familienaudit.zugang.domain;

/** What kind of local authority takes part in the audit. */
public enum KommuneArt {
    LANDKREIS,
    STADT,
    GEMEINDE
}
