package de.familienaudit.signatur.domain;

import java.util.EnumSet;
import java.util.Set;

/** Rule S-2: how far a paper has come. The one table of allowed transitions. */
public enum Schriftstueckstatus {
    ZUR_UNTERSCHRIFT,
    /** Confirmed by a click: weaker than a signature, which may still follow. */
    BESTAETIGT,
    /** Signed electronically. */
    UNTERZEICHNET,
    /** Signed by hand; recorded with its scan. */
    AUF_PAPIER_UNTERZEICHNET,
    /** Taken back before anybody signed. */
    ZURUECKGEZOGEN;

    /** The states that may follow this one. */
    public Set<Schriftstueckstatus> folgende() {
        return switch (this) {
            case ZUR_UNTERSCHRIFT -> EnumSet.of(BESTAETIGT, UNTERZEICHNET, AUF_PAPIER_UNTERZEICHNET, ZURUECKGEZOGEN);
            case BESTAETIGT -> EnumSet.of(UNTERZEICHNET, AUF_PAPIER_UNTERZEICHNET, ZURUECKGEZOGEN);
            case UNTERZEICHNET, AUF_PAPIER_UNTERZEICHNET, ZURUECKGEZOGEN -> EnumSet.noneOf(Schriftstueckstatus.class);
        };
    }

    /** Whether it still waits for a signature. */
    public boolean istOffen() {
        return folgende().contains(UNTERZEICHNET);
    }
}
