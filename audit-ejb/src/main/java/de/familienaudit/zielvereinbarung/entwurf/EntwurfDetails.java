package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A draft with what changed against the Fassung in force (rules A-9, G-1).
 *
 * @param version for rule G-4
 * @param grund why it was begun, empty for a first Fassung
 * @param geaendertAm when it was changed last, null when it was not since it was begun
 * @param geaendertVon by whom, empty then
 * @param grundlage number of the Fassung in force, null when there is none
 * @param art name of the Fortschreibungsart that the differences demand
 * @param gruende why the resolution is needed, the first 20; empty unless WESENTLICH
 * @param luecken what is still missing, the first 20
 * @param vorspann parts of the front matter that changed
 * @param felder what the page shows of the structure
 * @param weggefallene measures that are in force and not in the draft, the first 20
 * @param blatt which page of the structure that is
 * @param gekuerzt which lists go on
 */
public record EntwurfDetails(
        FassungKopf kopf,
        int version,
        String grund,
        Instant geaendertAm,
        String geaendertVon,
        Integer grundlage,
        String art,
        List<Grund> gruende,
        List<Luecke> luecken,
        List<String> vorspann,
        List<Feld> felder,
        List<Zeile> weggefallene,
        Blatt blatt,
        Gekuerzt gekuerzt)
        implements Serializable {

    /** What the examination has to wait for. */
    public List<Luecke> getMuesse() {
        return luecken.stream().filter(Luecke::muss).toList();
    }

    /** What may stay as it is. */
    public List<Luecke> getHinweise() {
        return luecken.stream().filter(l -> !l.muss).toList();
    }

    /** Why the resolution is needed: name of the Anlass, and the number or part that it is about. */
    public record Grund(String anlass, String betrifft) implements Serializable {}

    /** What is missing: name of the kind, the number, and whether the examination has to wait for it. */
    public record Luecke(String art, String nummer, boolean muss) implements Serializable {}

    /**
     * The page of the structure.
     *
     * @param feld number of the Handlungsfeld that the filter leaves, null for all
     * @param massnahmen how many measures the filter leaves
     * @param felder every Handlungsfeld of the draft
     */
    public record Blatt(Integer feld, int seite, int seiten, long massnahmen, List<Feldwahl> felder)
            implements Serializable {

        int feldOderAlle() {
            return feld == null ? 0 : feld;
        }
    }

    /**
     * A Handlungsfeld to choose.
     *
     * @param zeilen its rows in the structure: measures, and Ziele without one
     */
    public record Feldwahl(int nummer, String titel, String untertitel, long zeilen, long massnahmen)
            implements Serializable {}

    /** Whether there are more reasons, gaps and dropped measures than the lists name. */
    public record Gekuerzt(boolean gruende, boolean luecken, boolean weggefallene) implements Serializable {}

    /** A Handlungsfeld, as far as the page shows it. */
    public record Feld(int nummer, String titel, String untertitel, List<ZielTeil> ziele) implements Serializable {}

    /** A Ziel, as far as the page shows it; {@code art} is the name of what happened to it. */
    public record ZielTeil(long id, String nummer, String text, String art, List<Zeile> massnahmen)
            implements Serializable {}

    /**
     * A measure.
     *
     * @param art name of what happened to it
     * @param alteNummer its number in the Fassung in force when that is another one, empty otherwise
     * @param felder names of the fields that changed
     * @param federfuehrung name of the accountable Stelle, empty while open
     */
    public record Zeile(
            long massnahmeId,
            String nummer,
            String titel,
            String federfuehrung,
            String art,
            String alteNummer,
            List<String> felder)
            implements Serializable {}
}
