package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.Seite;
import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import java.io.Serializable;
import java.util.List;

/**
 * The measures of a draft from which several are chosen for one change.
 *
 * @param status name of the Fassungsstatus: only an ENTWURF is changed
 * @param seite a page of the measures that the filter leaves, by number
 * @param felder the Handlungsfelder of the draft: number and title
 * @param stellen every Stelle of the Kommune
 */
public record SammelAuswahl(
        FassungKopf fassung,
        String status,
        Seite<Zeile> seite,
        List<Feld> felder,
        List<EntwurfMassnahme.Auswahl> stellen)
        implements Serializable {

    /** The measures of the page. */
    public List<Zeile> zeilen() {
        return seite.zeilen();
    }

    /** The Stellen that can be accountable (rule A-3). */
    public List<EntwurfMassnahme.Auswahl> interneStellen() {
        return stellen.stream().filter(EntwurfMassnahme.Auswahl::intern).toList();
    }

    /** A Handlungsfeld. */
    public record Feld(int nummer, String titel) implements Serializable {}

    /**
     * A measure as it stands.
     *
     * @param version version of its words, for rule G-4
     * @param federfuehrung name of the accountable Stelle, empty while open
     * @param stellen names of the responsible Stellen, separated by commas
     */
    public record Zeile(
            long massnahmeId,
            int version,
            String nummer,
            String titel,
            String federfuehrung,
            String stellen,
            ZeitDetails beginn,
            ZeitDetails ende)
            implements Serializable {}
}
