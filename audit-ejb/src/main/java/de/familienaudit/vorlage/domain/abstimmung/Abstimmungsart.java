package de.familienaudit.vorlage.domain.abstimmung;

/** How was voted (rule V-3). */
public enum Abstimmungsart {
    /** the source does not say it */
    UNBEKANNT,
    /** by raising hands */
    OFFEN,
    /** by name */
    NAMENTLICH,
    /** secret */
    GEHEIM
}
