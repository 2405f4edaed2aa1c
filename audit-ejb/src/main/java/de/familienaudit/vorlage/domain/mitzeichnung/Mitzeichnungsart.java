package de.familienaudit.vorlage.domain.mitzeichnung;

/** Who can be asked to co-sign a paper. */
public enum Mitzeichnungsart {
    /** Whoever works for a Stelle. */
    STELLE,
    /** Whoever has the role Kämmerei; her statement is part of the paper (V-8). */
    KAEMMEREI
}
