package de.familienaudit.haushalt.domain.wiederkehr;

/** Rules H-8, G-1: how a recurring cost stands on a day. */
public enum Kostenstand {
    /** Its contract has not ended. */
    OFFEN,
    BEENDET,
    /** It was entered by mistake. */
    ZURUECKGENOMMEN
}
