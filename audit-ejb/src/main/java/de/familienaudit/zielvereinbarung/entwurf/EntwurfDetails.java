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
 * @param gruende why the resolution is needed; empty unless WESENTLICH
 * @param luecken what is still missing
 * @param vorspann parts of the front matter that changed
 * @param weggefallene measures that are in force and not in the draft
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
        List<Zeile> weggefallene)
        implements Serializable {

    /** Why the resolution is needed: name of the Anlass, and the number or part that it is about. */
    public record Grund(String anlass, String betrifft) implements Serializable {}

    /** What is missing: name of the kind, the number, and whether the decision has to wait for it. */
    public record Luecke(String art, String nummer, boolean hindert) implements Serializable {}

    /** A Handlungsfeld. */
    public record Feld(int nummer, String titel, String untertitel, List<ZielTeil> ziele) implements Serializable {}

    /** A Ziel; {@code art} is the name of what happened to it. */
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
