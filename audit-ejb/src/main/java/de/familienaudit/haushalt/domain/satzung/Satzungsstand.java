package de.familienaudit.haushalt.domain.satzung;

/** Rule H-2: the legal steps of a Satzung; which follows on which is said by {@link SatzungswechselRule}. */
public enum Satzungsstand {
    ENTWURF,
    BESCHLOSSEN,
    /** Handed to the Rechtsaufsicht. */
    VORGELEGT,
    GENEHMIGT,
    /** The approved amounts differ from the resolved ones. */
    TEILWEISE_GENEHMIGT,
    MIT_AUFLAGEN,
    /** It has no parts that need approval, and the Rechtsaufsicht confirmed that it arrived. */
    EINGANG_BESTAETIGT,
    /** The Rechtsaufsicht lets it be announced before the month is over. */
    FRUEHER_ZUGELASSEN,
    BEANSTANDET,
    VERSAGT,
    /** The assembly accepted what the Rechtsaufsicht asked for. */
    BEIGETRETEN,
    BEKANNTGEMACHT
}
