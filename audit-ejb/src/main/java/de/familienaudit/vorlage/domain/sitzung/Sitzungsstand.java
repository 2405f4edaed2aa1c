package de.familienaudit.vorlage.domain.sitzung;

/** What became of a session (rule V-5). */
public enum Sitzungsstand {
    GEPLANT,
    /** It did not take place and keeps its reason; another one may take place instead. */
    ABGESAGT,
    STATTGEFUNDEN,
    /** It was entered by mistake and counts for nothing (G-1). */
    ZURUECKGENOMMEN
}
