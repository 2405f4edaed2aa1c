package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of the open measures of an agreement that ends (rule A-10).
 *
 * @param kopf the Fassung in force, or the last one that was
 * @param version version of that Fassung, for rule G-4
 * @param begonnen whether somebody said that the agreement is to be succeeded or closed
 * @param nachfolger the Fassung of the successor, null when there is none or its draft was discarded
 * @param nachfolgerin title of the successor, empty when the agreement is closed without one
 * @param fest whether the successor is decided, so that decisions stay
 * @param entwurf whether the successor's words can still be written
 * @param wirksamAm when it took effect, null before
 * @param gesamt how many measures are open
 * @param entschieden how many of them are decided
 * @param zeilen a page of the open measures, in the order of their numbers
 * @param blatt which page that is
 * @param moegliche drafts of other agreements that can be the successor
 */
public record UebernahmeDetails(
        FassungKopf kopf,
        int version,
        boolean begonnen,
        FassungKopf nachfolger,
        String nachfolgerin,
        boolean fest,
        boolean entwurf,
        LocalDate wirksamAm,
        int gesamt,
        int entschieden,
        List<Zeile> zeilen,
        Blatt blatt,
        List<FassungKopf> moegliche)
        implements Serializable {

    public int fehlen() {
        return gesamt - entschieden;
    }

    /**
     * An open measure.
     *
     * @param stand id of the decision on it, 0 for none (rule G-4)
     * @param art name of the Uebernahmeart that was decided, empty for none
     * @param gilt whether the decision holds: what it names is still in the successor
     * @param nachfolgende number and title in the successor, empty when there is none
     * @param dieselbe whether it stays the same measure there, with progress and files
     * @param vorschlag number and title of the measure of the successor with the same title, empty for none
     */
    public record Zeile(
            long massnahmeId,
            String nummer,
            int feld,
            String feldTitel,
            String ziel,
            String zielText,
            String titel,
            String stelle,
            String status,
            String ende,
            long stand,
            String art,
            boolean gilt,
            String nachfolgende,
            boolean dieselbe,
            String grund,
            String entschiedenVon,
            Instant entschiedenAm,
            String vorschlag)
            implements Serializable {}

    /**
     * The page of the open measures.
     *
     * @param feld number of the Handlungsfeld that the filter leaves, null for all
     * @param treffer how many measures the filter leaves
     * @param felder every Handlungsfeld that has an open measure
     */
    public record Blatt(Integer feld, int seite, int seiten, int treffer, List<Feldwahl> felder)
            implements Serializable {}

    /** A Handlungsfeld with how many of its measures are open, and about how many of them it is decided. */
    public record Feldwahl(int nummer, String titel, int gesamt, int entschieden) implements Serializable {}
}
