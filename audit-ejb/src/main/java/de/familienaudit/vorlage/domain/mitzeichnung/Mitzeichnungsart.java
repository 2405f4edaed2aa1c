package de.familienaudit.vorlage.domain.mitzeichnung;

/** Rule V-7: who is asked for a statement. */
public enum Mitzeichnungsart {
    STELLE,
    /** By its role, whatever Stelle it is; its statement is the one of the paper (V-8). */
    KAEMMEREI
}
