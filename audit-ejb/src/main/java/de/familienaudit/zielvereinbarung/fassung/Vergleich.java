package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.Seite;
import de.familienaudit.shared.vergleich.Feldvergleich;
import de.familienaudit.zielvereinbarung.domain.fassung.Unterschied;
import java.io.Serializable;
import java.util.List;

/**
 * The page Vergleich: how one Fassung differs from an older one of the same agreement.
 *
 * @param von the older Fassung
 * @param nach the newer Fassung
 * @param fassungen all Fassungen of the agreement to choose from, newest first
 * @param massnahmen a page of the measures that differ, newer ones by number, then the dropped ones
 * @param ziele a page of the Ziele that differ, in the same order
 * @param vorspann the parts of the front matter that differ
 */
public record Vergleich(
        FassungKopf von,
        FassungKopf nach,
        List<FassungKopf> fassungen,
        Seite<Massnahme> massnahmen,
        Seite<Ziel> ziele,
        List<Feldvergleich> vorspann)
        implements Serializable {

    /**
     * A measure that differs.
     *
     * @param art what happened to its words; GLEICH when only its number changed
     * @param nummer number in the newer Fassung, in the older one when it was dropped
     * @param alteNummer number in the older Fassung when it was another one, else empty
     */
    public record Massnahme(
            long massnahmeId,
            Unterschied.Art art,
            String nummer,
            String alteNummer,
            String titel,
            List<Feldvergleich> felder)
            implements Serializable {}

    /** A Ziel that differs. */
    public record Ziel(String nummer, Unterschied.Art art, List<Feldvergleich> felder) implements Serializable {}
}
