package de.familienaudit.vorlage.domain.papier;

/** Rule V-2: what of a paper a row decides. */
public enum Entscheidungsumfang {
    /** The row does not decide. */
    NICHTS,
    GANZ,
    /** Only the parts that the row names. */
    TEILE
}
