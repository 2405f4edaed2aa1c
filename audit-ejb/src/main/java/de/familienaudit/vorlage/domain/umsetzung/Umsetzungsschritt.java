package de.familienaudit.vorlage.domain.umsetzung;

/** Rules V-15, G-1: what an entry about an announcement or an order came from; each step is an entry of its own. */
public enum Umsetzungsschritt {
    EINGETRAGEN,
    /** With a reason. */
    BERICHTIGT,
    /** Whoever carries it out says that it is done. */
    ERLEDIGT,
    /** It was a mistake, with the reason; nothing follows. */
    ZURUECKGENOMMEN;

    /** Whether it needs a reason (G-1). */
    public boolean brauchtGrund() {
        return this == BERICHTIGT || this == ZURUECKGENOMMEN;
    }
}
