package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import java.io.Serializable;
import java.util.List;

/**
 * What the form of one measure of a draft begins with; texts are plain, never null.
 *
 * @param massnahmeId null for a new one
 * @param version version of the text, for rule G-4
 * @param status name of the Fassungsstatus: only an ENTWURF is edited
 * @param nummer its number, for a new one the next free
 * @param zielId the Ziel that it belongs to
 * @param zielNr number of that Ziel
 * @param zielText its words
 * @param stellen ids of the responsible Stellen, in order
 * @param federfuehrung id of the accountable Stelle, null while open
 * @param anlagen required annexes, one a line
 * @param abhaengigkeiten numbers that it builds on, separated by commas
 * @param alleStellen every Stelle of the Kommune
 */
public record EntwurfMassnahme(
        FassungKopf fassung,
        Long massnahmeId,
        int version,
        String status,
        String nummer,
        long zielId,
        String zielNr,
        String zielText,
        String titel,
        String indikator,
        String zielgruppe,
        String kosten,
        String verantwortlich,
        String kommunikation,
        ZeitDetails beginn,
        ZeitDetails ende,
        List<Long> stellen,
        Long federfuehrung,
        String anlagen,
        String abhaengigkeiten,
        List<Auswahl> alleStellen)
        implements Serializable {

    /** The Stellen that can be accountable (rule A-3). */
    public List<Auswahl> interneStellen() {
        return alleStellen.stream().filter(Auswahl::intern).toList();
    }

    /** Something to choose: its id, its words, and whether a Stelle is internal. */
    public record Auswahl(long id, String name, boolean intern) implements Serializable {}
}
