package de.familienaudit.vorlage.domain.abstimmung;

/** What a vote was about (rule V-3). */
public enum Abstimmungsgegenstand {
    /** the paper as a whole */
    HAUPTSACHE(true),
    /** a named part of the paper */
    TEIL(true),
    /** a motion to change it, with its wording */
    AENDERUNGSANTRAG(false),
    /** how to go on: postpone, refer, take from the agenda */
    VERFAHREN(false),
    /** whether to decide in writing (V-16): without it what is decided so has no effect */
    UMLAUF(false),
    /** whether the matter cannot wait (V-16), asked before it is dealt with */
    DRINGLICHKEIT(false),
    /** an election (ThürKO § 39 (2)): no vote of four counts, never recorded as one */
    WAHL(false);

    private final boolean bewegtVorlage;

    Abstimmungsgegenstand(boolean bewegtVorlage) {
        this.bewegtVorlage = bewegtVorlage;
    }

    /** Whether the result moves the paper; a vote on the procedure never approves of it. */
    public boolean bewegtVorlage() {
        return bewegtVorlage;
    }
}
