package de.familienaudit.vorlage.domain.gremium;

/** What can be set for a body in a period. */
public enum Festlegungsart {
    /** That the body exists; without such a row it always did and does. */
    BESTEHEN,
    /** How many members with a vote it has (V-3). */
    MITGLIEDER,
    /** How many members speak there without a vote, as most of a Jugendhilfeausschuss do; nothing is measured against it. */
    BERATENDE,
    /** Whether its sessions are public (V-10). */
    SITZUNGEN,
    /** That it decides on a subject (V-2). */
    ZUSTAENDIGKEIT,
    /** Which majority a vote of it needs (V-4). */
    MEHRHEIT,
    /** How many days before its sessions something has to be done (V-16). */
    FRIST
}
