package de.familienaudit.zielvereinbarung.massnahme;

import java.io.Serializable;

/**
 * What a list of measures is narrowed to; everything comes from the address of the page and may be nonsense.
 *
 * @param fassungId the Fassung, null for the one that holds
 * @param text words to search for, null or empty for all
 * @param handlungsfeld number of a Handlungsfeld, null for all
 * @param stelleId a named Stelle, null for all
 * @param status name of a Massnahmenstatus, null or unknown for all
 * @param saeumnis name of a Saeumnis (rule A-6) or {@link #UNBESETZT}, null or unknown for all
 * @param nurMeine only measures for whose accountable Stelle the actor works
 * @param sortierung NUMMER, TITEL, STELLE, ENDE, STATUS, STILLE or OFFEN (what is open first); anything else is NUMMER
 * @param absteigend whether the order is turned round
 * @param seite number of the page, from 1; anything smaller is 1
 */
public record MassnahmenFilter(
        Long fassungId,
        String text,
        Integer handlungsfeld,
        Long stelleId,
        String status,
        String saeumnis,
        boolean nurMeine,
        String sortierung,
        boolean absteigend,
        int seite)
        implements Serializable {

    /** Open measures whose accountable Stelle has no head today (rule R-4). */
    public static final String UNBESETZT = "UNBESETZT";

    /** All measures of the Fassung that holds, by number. */
    public static final MassnahmenFilter ALLE =
            new MassnahmenFilter(null, null, null, null, null, null, false, null, false, 1);

    public MassnahmenFilter nurSaeumnis(String name) {
        return new MassnahmenFilter(fassungId, text, handlungsfeld, stelleId, status, name, nurMeine, "ENDE", false, 1);
    }

    boolean nurUnbesetzte() {
        return UNBESETZT.equals(saeumnis);
    }

    public MassnahmenFilter nurEigene() {
        return new MassnahmenFilter(
                fassungId, text, handlungsfeld, stelleId, status, saeumnis, true, sortierung, absteigend, 1);
    }

    /** The same filter for the own measures only, on this page. */
    public MassnahmenFilter nurEigene(int seitennummer) {
        return new MassnahmenFilter(
                fassungId, text, handlungsfeld, stelleId, status, saeumnis, true, sortierung, absteigend, seitennummer);
    }

    public MassnahmenFilter sortiert(String neueSortierung) {
        return new MassnahmenFilter(
                fassungId, text, handlungsfeld, stelleId, status, saeumnis, nurMeine, neueSortierung, absteigend, 1);
    }

    /** The same with this order where none is asked for, on the same page. */
    public MassnahmenFilter sonstSortiert(String ordnung) {
        return sortierung == null || sortierung.isEmpty()
                ? new MassnahmenFilter(
                        fassungId,
                        text,
                        handlungsfeld,
                        stelleId,
                        status,
                        saeumnis,
                        nurMeine,
                        ordnung,
                        absteigend,
                        seite)
                : this;
    }

    MassnahmenFilter ersteSeite() {
        return new MassnahmenFilter(
                fassungId, text, handlungsfeld, stelleId, status, saeumnis, nurMeine, sortierung, absteigend, 1);
    }

    /** Whether the order is that of the numbers, from the first on: only then heads of Ziele make sense. */
    public boolean istNachNummer() {
        return (sortierung == null || sortierung.isEmpty() || "NUMMER".equals(sortierung)) && !absteigend;
    }
}
