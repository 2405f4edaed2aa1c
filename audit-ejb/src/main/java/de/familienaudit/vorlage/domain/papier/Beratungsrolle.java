package de.familienaudit.vorlage.domain.papier;

/** Rule V-2: for what a body has a paper before it. The word alone does not say who decides: see {@link Entscheidungsmarke}. */
public enum Beratungsrolle {
    ANHOERUNG,
    /** Ends with a recommendation. */
    VORBERATUNG,
    ENTSCHEIDUNG,
    KENNTNISNAHME,
    BESTAETIGUNG
}
