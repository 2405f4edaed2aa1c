package de.familienaudit.vorlage.domain.abstimmung;

/** What a Ja meant (rule V-4): accepting a proposal to refuse a motion is no acceptance of the motion. */
public enum Antragsrichtung {
    /** a Ja was for the paper */
    ANNEHMEN,
    /** a Ja was for refusing it */
    ABLEHNEN
}
