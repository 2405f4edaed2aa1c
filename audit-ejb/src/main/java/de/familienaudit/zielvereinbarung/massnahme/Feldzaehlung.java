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
public record Feldzaehlung(
        int handlungsfeld,
        Massnahmenstatus status,
        long anzahl,
        long ueberfaellig,
        long demnaechst,
        long still,
        long eigene,
        long unbesetzt) {

    /** In the order of the components; {@code t, f} are text and progress, {@code m, u} its accountable Stelle where it is an own or a vacant one. */
    static final String COLUMNS =
            "new de.familienaudit.zielvereinbarung.massnahme.Feldzaehlung(t.nummer.handlungsfeld, f.status,"
                    + " count(f.id),"
                    + " sum(case when f.ende.bis < :heute then 1 else 0 end),"
                    + " sum(case when f.ende.bis >= :heute and f.ende.bis <= :faelligBis then 1 else 0 end),"
                    + " sum(case when coalesce(f.letzteMeldungAm, f.beobachtetSeit) < :stille then 1 else 0 end),"
                    + " count(m.id), count(u.id))";
}
