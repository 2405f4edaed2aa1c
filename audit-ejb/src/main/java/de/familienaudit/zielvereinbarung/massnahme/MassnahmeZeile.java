package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.zielvereinbarung.domain.massnahme.Zeitplanbalken;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A measure as a row of a list.
 *
 * @param nummer number as printed, {@code 1.5.10}
 * @param handlungsfeldNr number of its Handlungsfeld
 * @param zielId its Ziel in this Fassung
 * @param zielNr number of its Ziel, {@code 1.5}
 * @param federfuehrung name of the accountable Stelle, null while nobody is
 * @param weitereStellen how many other Stellen are named
 * @param beginn begin that holds today, as written
 * @param ende end that holds today, as written
 * @param endeBis last day of the end, null when not known
 * @param status name of the Massnahmenstatus
 * @param saeumnisse names of the Saeumnis that apply today (rule A-6)
 * @param zeitraum when it runs, for the plan
 * @param letzteMeldung day that the last report describes, null before the first
 * @param zusatz what a list shows only when asked, and the day of its mark
 */
public record MassnahmeZeile(
        long id,
        String nummer,
        int handlungsfeldNr,
        String handlungsfeldTitel,
        long zielId,
        String zielNr,
        String zielText,
        String titel,
        String federfuehrung,
        long weitereStellen,
        String beginn,
        String ende,
        LocalDate endeBis,
        Zeitplanbalken zeitraum,
        String status,
        List<String> saeumnisse,
        LocalDate letzteMeldung,
        Zusatz zusatz)
        implements Serializable {

    /**
     * What stands in columns that can be chosen.
     *
     * @param achtungSeit the day that the most urgent of the saeumnisse is about (rule A-6), null where there is none
     * @param zielgruppe whom the measure is for as agreed, empty for no word
     * @param kosten costs as agreed, empty for no word
     */
    public record Zusatz(LocalDate achtungSeit, String zielgruppe, String kosten) implements Serializable {

        /** For a row that shows none of it. */
        public static final Zusatz KEINER = new Zusatz(null, "", "");
    }

    /** Name of the one Saeumnis that a list marks, the most urgent; null when nothing needs attention. */
    public String getAchtung() {
        return saeumnisse.isEmpty() ? null : saeumnisse.get(0);
    }
}
