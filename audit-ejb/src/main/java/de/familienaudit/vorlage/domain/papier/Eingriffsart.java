package de.familienaudit.vorlage.domain.papier;

/** Rule V-7: what takes the effect away from a decision. */
public enum Eingriffsart {
    /** By an objection of the Landrätin or the supervision; the decision can come back. */
    AUSGESETZT,
    /** It is gone for good. */
    AUFGEHOBEN;

    /** The state of a paper whose decision met with it. */
    public Papierstand stand() {
        return this == AUSGESETZT ? Papierstand.AUSGESETZT : Papierstand.AUFGEHOBEN;
    }
}
