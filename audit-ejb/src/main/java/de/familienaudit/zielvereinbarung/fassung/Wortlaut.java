package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.massnahme.Zeitplanbalken;
import java.io.Serializable;
import java.util.List;

/** The whole text of a Fassung as it is, for reading and printing (rule G-1). */
public record Wortlaut(FassungDetails fassung, List<Feld> felder) implements Serializable {

    /** A Handlungsfeld. */
    public record Feld(int nummer, String titel, String untertitel, List<ZielTeil> ziele) implements Serializable {}

    /** A Ziel with its words. */
    public record ZielTeil(
            String nummer, String text, String indikator, String zielquelle, List<MassnahmeTeil> massnahmen)
            implements Serializable {}

    /**
     * A measure with its words; lists in one line each, empty where the agreement says nothing.
     *
     * @param zeitraum when it runs as agreed, for the plan
     */
    public record MassnahmeTeil(
            long massnahmeId,
            String nummer,
            String titel,
            String indikator,
            String zielgruppe,
            String kosten,
            String verantwortlich,
            String federfuehrung,
            String beginn,
            String ende,
            String kommunikation,
            List<String> anlagen,
            String abhaengigkeiten,
            Zeitplanbalken zeitraum)
            implements Serializable {}
}
