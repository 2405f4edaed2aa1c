package de.familienaudit.zielvereinbarung.domain.fortschritt;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Rule A-7: where a measure stands, and which state may be reported after which. */
public enum Massnahmenstatus {
    GEPLANT,
    IN_UMSETZUNG,
    DAUERAUFGABE,
    UMGESETZT,
    VERSCHOBEN,
    ENTFALLEN;

    /** The states in which nothing more is expected (rules ). */
    public static final Set<Massnahmenstatus> ABGESCHLOSSEN =
            Collections.unmodifiableSet(EnumSet.of(UMGESETZT, ENTFALLEN));

    /** The states in which somebody has to do and report something. */
    public static final Set<Massnahmenstatus> OFFEN =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(UMGESETZT, ENTFALLEN)));

    /** The states that a report may name when the measure is in this one; the same state is a report in between. */
    public Set<Massnahmenstatus> meldbare() {
        return switch (this) {
            case GEPLANT -> EnumSet.allOf(Massnahmenstatus.class);
            case IN_UMSETZUNG -> EnumSet.of(IN_UMSETZUNG, DAUERAUFGABE, UMGESETZT, VERSCHOBEN, ENTFALLEN);
            case DAUERAUFGABE -> EnumSet.of(DAUERAUFGABE, IN_UMSETZUNG, UMGESETZT, VERSCHOBEN, ENTFALLEN);
            case VERSCHOBEN -> EnumSet.of(VERSCHOBEN, IN_UMSETZUNG, DAUERAUFGABE, UMGESETZT, ENTFALLEN);
            case UMGESETZT -> EnumSet.of(UMGESETZT, IN_UMSETZUNG, DAUERAUFGABE);
            case ENTFALLEN -> EnumSet.of(ENTFALLEN, GEPLANT, IN_UMSETZUNG, DAUERAUFGABE);
        };
    }

    public boolean istAbgeschlossen() {
        return ABGESCHLOSSEN.contains(this);
    }

    /** Whether a report that names this state says why, whatever the state before. */
    public boolean verlangtGrund() {
        return this == VERSCHOBEN || this == ENTFALLEN;
    }

    /** The states that a report may name only with a reason when the measure is in this one. */
    public Set<Massnahmenstatus> nurMitGrund() {
        Set<Massnahmenstatus> staende = EnumSet.allOf(Massnahmenstatus.class);
        staende.removeIf(neu -> !neu.verlangtGrund() && !wirdWiedereroeffnet(neu));
        return staende;
    }

    /** Whether reporting {@code neu} reopens a closed measure, which needs a reason. */
    public boolean wirdWiedereroeffnet(Massnahmenstatus neu) {
        return istAbgeschlossen() && !neu.istAbgeschlossen();
    }
}
