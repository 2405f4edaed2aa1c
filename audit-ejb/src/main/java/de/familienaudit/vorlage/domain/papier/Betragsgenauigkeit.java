package de.familienaudit.vorlage.domain.papier;

/** Rule V-8: how an amount is meant. */
public enum Betragsgenauigkeit {
    GENAU,
    UNGEFAEHR,
    JE_JAHR
}
