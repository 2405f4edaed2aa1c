package de.familienaudit.haushalt.domain.jahr;

/** Rule H-3: what the Ansatz of a position rests on; the page says it. */
public enum Ansatzgrundlage {
    BEKANNTGEMACHT,
    BESCHLOSSEN,
    ENTWURF,
    /** Carried on from the year before, because no plan of this year has the position. */
    VORJAHR,
    /** No plan has it: 0,00 €. */
    KEINE
}
