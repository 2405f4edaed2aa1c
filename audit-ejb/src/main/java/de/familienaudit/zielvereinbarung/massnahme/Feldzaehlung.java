package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;

/**
 * The measures of one Handlungsfeld in one state, counted by the database; what is counted beside the number of measures
 * means something for open states only (rules ).
 *
 * @param ueberfaellig whose end has passed
 * @param demnaechst whose end comes up
 * @param still on which nobody reported for long
 * @param eigene of the actor's Stellen
 * @param unbesetzt whose accountable Stelle has no head today
 */
record Feldzaehlung(
        int handlungsfeld,
        Massnahmenstatus status,
        long anzahl,
        long ueberfaellig,
        long demnaechst,
        long still,
        long eigene,
        long unbesetzt) {}
