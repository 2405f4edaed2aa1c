package de.familienaudit.vorlage.domain.mitzeichnung;

/** What somebody answers who is asked to co-sign a paper. */
public enum Mitzeichnungsergebnis {
    MITGEZEICHNET,
    /** With a reason; the paper is a draft again (V-7). */
    ZURUECKGEGEBEN
}
