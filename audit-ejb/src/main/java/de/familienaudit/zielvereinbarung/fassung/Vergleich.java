package de.familienaudit.zielvereinbarung.fassung;

import java.io.Serializable;
import java.util.List;

/**
 * The page Vergleich: how one Fassung differs from an older one of the same agreement.
 *
 * @param von the older Fassung
 * @param nach the newer Fassung
 * @param fassungen all Fassungen of the agreement to choose from, newest first
 * @param massnahmen the measures that differ, newer ones by number, then the dropped ones
 * @param ziele the Ziele that differ, by number
 * @param vorspann the parts of the front matter that differ
 */
public record Vergleich(
        FassungKopf von,
        FassungKopf nach,
        List<FassungKopf> fassungen,
        List<Massnahme> massnahmen,
        List<Ziel> ziele,
        List<Feld> vorspann)
        implements Serializable {

    /**
     * A measure that differs.
     *
     * @param art NEU, WEGGEFALLEN, GEAENDERT or GLEICH (then only its number changed)
     * @param nummer number in the newer Fassung, in the older one when it was dropped
     * @param alteNummer number in the older Fassung when it was another one, else empty
     */
    public record Massnahme(
            long massnahmeId, String art, String nummer, String alteNummer, String titel, List<Feld> felder)
            implements Serializable {}

    /** A Ziel that differs: NEU, WEGGEFALLEN or GEAENDERT. */
    public record Ziel(String nummer, String art, List<Feld> felder) implements Serializable {}

    /** A field in both wordings, in stretches that are marked where they differ. */
    public record Feld(String name, List<Stueck> alt, List<Stueck> neu) implements Serializable {}

    /** A stretch of a text; {@code anders} when the other wording does not have it here. */
    public record Stueck(String text, boolean anders) implements Serializable {}
}
