package de.familienaudit.stelle;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The page of one Stelle.
 *
 * @param version for rule G-4
 * @param nameSeit first day of its name of today, null when it always had it
 * @param stand name of a Stellenstand
 * @param vakant whether it lacks a head today (rule R-4)
 * @param vakantSeit first day without a head, null when not known
 * @param zielId the Stelle it was merged into, null when it stands for itself
 * @param zielName its name, null when it stands for itself
 * @param fruehereNamen former names, newest first
 * @param schreibweisen wordings in documents, also those of merged ones
 * @param besetzungen holders of all times, also of merged ones, newest first
 * @param aufgenommene what was merged into this one and is still
 * @param anzahl how many measures
 * @param massnahmen the first of them
 * @param verlauf history, newest first
 */
public record StelleBlatt(
        long id,
        int version,
        String name,
        LocalDate nameSeit,
        boolean intern,
        String stand,
        boolean vakant,
        LocalDate vakantSeit,
        Long zielId,
        String zielName,
        List<FruehererName> fruehereNamen,
        List<String> schreibweisen,
        List<Besetzung> besetzungen,
        List<Aufgenommen> aufgenommene,
        Zustaendigkeiten.Anzahl anzahl,
        List<Zustaendigkeiten.Zustaendigkeit> massnahmen,
        List<Ereignis> verlauf)
        implements Serializable {

    /** A former name; von is null when it is not known since when. */
    public record FruehererName(String name, LocalDate von, LocalDate bis) implements Serializable {}

    /**
     * A holder.
     *
     * @param art name of the Besetzungsart
     * @param lage HEUTE, KUENFTIG or VERGANGEN
     * @param aus name of the merged Stelle that the holder came with, null for this one
     */
    public record Besetzung(long id, String person, String art, LocalDate von, LocalDate bis, String lage, String aus)
            implements Serializable {}

    /** A Stelle that was merged into this one, directly or through another. */
    public record Aufgenommen(long zusammenfuehrungId, long stelleId, String name, String grund, Instant am, String von)
            implements Serializable {}

    /** One entry of the history; vorgang is the name of a Stellenvorgang. */
    public record Ereignis(String vorgang, String vorher, String nachher, String grund, Instant am, String von)
            implements Serializable {}
}
