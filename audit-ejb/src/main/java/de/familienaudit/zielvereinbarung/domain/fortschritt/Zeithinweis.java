package de.familienaudit.zielvereinbarung.domain.fortschritt;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.shared.zeit.Zeitart;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import java.util.EnumSet;
import java.util.Set;

/** Rules: what a person should look at in the times of a measure; remarks, never refusals. */
public enum Zeithinweis {
    /** The begin is written in a way that the program does not understand. */
    BEGINN_UNVERSTANDEN,
    /** The end is written in a way that the program does not understand. */
    ENDE_UNVERSTANDEN,
    /** The measure would begin after its end. */
    BEGINN_NACH_ENDE,
    /** The event came at another time than the agreement expected. */
    EREIGNIS_ANDERS_ALS_ERWARTET,
    /** The end lay before the decision on the agreement. */
    ENDE_VOR_BESCHLUSS;

    /**
     * @param vereinbart the agreed words
     * @param fortschritt the times that hold today
     */
    public static Set<Zeithinweis> fuer(Vereinbart vereinbart, Fortschritt fortschritt) {
        Set<Zeithinweis> hinweise = EnumSet.noneOf(Zeithinweis.class);
        if (!vereinbart.beginn().istVerstanden()) {
            hinweise.add(BEGINN_UNVERSTANDEN);
        }
        if (!vereinbart.ende().istVerstanden()) {
            hinweise.add(ENDE_UNVERSTANDEN);
        }
        if (Zeitangabe.widerspricht(fortschritt.beginn(), fortschritt.ende())) {
            hinweise.add(BEGINN_NACH_ENDE);
        }
        fortschritt.beobachtetSeit().ifPresent(tag -> {
            if (vereinbart.beginn().art() == Zeitart.EREIGNIS
                    && vereinbart.beginn().bis().filter(tag::isAfter).isPresent()) {
                hinweise.add(EREIGNIS_ANDERS_ALS_ERWARTET);
            }
            if (vereinbart.ende().bis().filter(tag::isAfter).isPresent()) {
                hinweise.add(ENDE_VOR_BESCHLUSS);
            }
        });
        return hinweise;
    }
}
