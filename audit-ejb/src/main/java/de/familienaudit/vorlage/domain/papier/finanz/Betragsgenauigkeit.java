package de.familienaudit.vorlage.domain.papier.finanz;

/** Rule V-8: how exactly an amount is meant. */
public enum Betragsgenauigkeit {
    GENAU,
    UNGEFAEHR,
    /** No more than this. */
    HOECHSTENS
}
