package de.familienaudit.zugang.domain.kommune;

/** What kind of local authority takes part in the audit. */
public enum KommuneArt {
    LANDKREIS,
    STADT,
    GEMEINDE
}
