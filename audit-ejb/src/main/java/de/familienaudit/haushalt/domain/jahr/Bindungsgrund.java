package de.familienaudit.haushalt.domain.jahr;

/** Rule H-3: why something may be committed while the budget is provisional. */
public enum Bindungsgrund {
    /** Legally owed. */
    RECHTLICH_VERPFLICHTET,
    /** Cannot wait, to continue a necessary task. */
    UNAUFSCHIEBBAR,
    /** Continues a measure of the Vermögenshaushalt for which an earlier plan held amounts. */
    FORTSETZUNG,
    /** Covered by a dated exception of the law that the Kommune configured. */
    AUSNAHME
}
