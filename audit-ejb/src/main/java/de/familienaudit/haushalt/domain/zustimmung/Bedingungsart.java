package de.familienaudit.haushalt.domain.zustimmung;

/** Rule H-4: on what a consent can depend. */
public enum Bedingungsart {
    /** The Satzung of the year is resolved. */
    HAUSHALTSBESCHLUSS,
    /** The Satzung of the year is announced. */
    RECHTSKRAFT,
    ZUWENDUNGSBESCHEID,
    /** Named in words. */
    SONSTIGE;

    /** Whether the steps of the Satzung say it, so that nobody ticks it by hand. */
    public boolean folgtAusDerSatzung() {
        return this == HAUSHALTSBESCHLUSS || this == RECHTSKRAFT;
    }
}
