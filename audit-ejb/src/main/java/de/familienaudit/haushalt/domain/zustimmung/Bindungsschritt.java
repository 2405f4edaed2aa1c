package de.familienaudit.haushalt.domain.zustimmung;

import de.familienaudit.haushalt.domain.bindung.Bindungsstand;
import java.util.EnumSet;
import java.util.Set;

/** Rules H-4, H-9: what can be done next with a commitment, in the order in which it is offered. */
public enum Bindungsschritt {
    BINDEN,
    /** A condition that somebody records as met. */
    BEDINGUNG_ERFUELLEN,
    ZUSTIMMEN,
    ABLEHNEN,
    ZUSTIMMUNG_ZURUECKNEHMEN,
    /** By the one who asked for it. */
    ZURUECKZIEHEN;

    /**
     * @param bisher what the Kämmerei said last; null while it has said nothing
     * @param wirksam whether its consent counts today
     * @param vonHand whether a condition is open that somebody has to record
     */
    public static Set<Bindungsschritt> naechste(
            Bindungsstand stand, Zustimmungsart bisher, boolean wirksam, boolean vonHand) {
        Set<Bindungsschritt> naechste = EnumSet.noneOf(Bindungsschritt.class);
        if (stand != Bindungsstand.BEANTRAGT) {
            return naechste;
        }
        naechste.add(ZURUECKZIEHEN);
        if (bisher != Zustimmungsart.ERTEILT) {
            naechste.add(ZUSTIMMEN);
            naechste.add(ABLEHNEN);
            return naechste;
        }
        naechste.add(ZUSTIMMUNG_ZURUECKNEHMEN);
        if (wirksam) {
            naechste.add(BINDEN);
        }
        if (vonHand) {
            naechste.add(BEDINGUNG_ERFUELLEN);
        }
        return naechste;
    }
}
