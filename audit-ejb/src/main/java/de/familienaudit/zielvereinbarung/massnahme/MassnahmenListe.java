package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.Seite;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import java.io.Serializable;
import java.util.List;

/**
 * The page Zielvereinbarung: which Fassung, its measures on one page, and what can be filtered for.
 *
 * @param fassung the Fassung shown
 * @param seite one page of measures
 * @param anzahlHandlungsfelder number in the whole Fassung, whatever the filter
 * @param anzahlZiele number in the whole Fassung
 * @param anzahlMassnahmen number in the whole Fassung
 * @param anzahlUnbesetzt number of open measures whose accountable Stelle has no head today (rule R-4)
 * @param handlungsfelder to choose from
 * @param stellen to choose from: every Stelle accountable or named in this Fassung
 */
public record MassnahmenListe(
        FassungKopf fassung,
        Seite<MassnahmeZeile> seite,
        long anzahlHandlungsfelder,
        long anzahlZiele,
        long anzahlMassnahmen,
        long anzahlUnbesetzt,
        List<Auswahl> handlungsfelder,
        List<Auswahl> stellen)
        implements Serializable {

    /** One entry of a selection: value in the address, and its label. */
    public record Auswahl(String wert, String name) implements Serializable {

        /** As the database answers it. */
        public Auswahl(long id, String name) {
            this(Long.toString(id), name);
        }
    }
}
