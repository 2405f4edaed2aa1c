package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What matters today.
 *
 * @param fassung the Fassung that holds
 * @param felder progress per Handlungsfeld as counts (rule A-11)
 * @param ueberfaellig the measures that are überfällig longest, and how many there are
 * @param still the measures that nobody reported on longest, and how many there are
 * @param demnaechst the open measures whose end comes up next, and how many there are
 * @param vorschauTage days ahead in which an end counts as coming up
 * @param meine open measures of the actor's Stellen, and how many there are
 * @param unbesetzt how many open measures have an accountable Stelle without a head today (rule R-4)
 */
public record UebersichtDetails(
        FassungKopf fassung,
        List<Feld> felder,
        Auszug ueberfaellig,
        Auszug still,
        Auszug demnaechst,
        int vorschauTage,
        Auszug meine,
        long unbesetzt)
        implements Serializable {

    /**
     * One Handlungsfeld.
     *
     * @param anzahl number of measures per name of the Massnahmenstatus, in the order of the enum, zeros included
     * @param ueberfaellig how many of them are überfällig
     */
    public record Feld(int nummer, String titel, Map<String, Long> anzahl, long gesamt, long ueberfaellig)
            implements Serializable {}

    /** The first rows of a list and how many there are in all. */
    public record Auszug(List<MassnahmeZeile> zeilen, long gesamt) implements Serializable {}
}
