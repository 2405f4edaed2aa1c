package de.familienaudit.vorlage.domain.mitzeichnung;

/** Rule V-7: how a round of co-signing ended. */
public enum Rundenende {
    /** One of those who were asked returned the paper; the reason stands at the answer. */
    ZURUECKGEGEBEN,
    /** Whoever writes the paper took it back, with a reason. */
    ABGEBROCHEN,
    /** The paper was submitted; with a reason where somebody had not co-signed it. */
    EINGEREICHT,
    /** The paper was withdrawn. */
    ZURUECKGEZOGEN
}
