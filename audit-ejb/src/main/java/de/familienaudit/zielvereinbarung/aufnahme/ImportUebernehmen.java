package de.familienaudit.zielvereinbarung.aufnahme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Command: take an uploaded agreement over.
 *
 * @param importId the uploaded document
 * @param zielvereinbarungId the agreement that gets a new Fassung, null for a new agreement
 * @param verglichen the Fassung whose differences its author saw (rule G-4), null for a new agreement
 * @param titel title of a new agreement
 * @param laufzeitVon first day of a new agreement's period, may be null
 * @param laufzeitBis last day of a new agreement's period, may be null
 * @param grund why there is a new Fassung of an existing agreement (rule G-1)
 * @param stellen which Stelle each named party is (rule A-3)
 * @param federfuehrung the accountable party per number of a measure, as named in the document
 */
public record ImportUebernehmen(
        long importId,
        Long zielvereinbarungId,
        Long verglichen,
        String titel,
        LocalDate laufzeitVon,
        LocalDate laufzeitBis,
        String grund,
        List<StellenZuordnung> stellen,
        Map<String, String> federfuehrung) {

    public ImportUebernehmen {
        stellen = List.copyOf(stellen);
        federfuehrung = Map.copyOf(federfuehrung);
    }

    /**
     * What a person decided about one named party.
     *
     * @param wortlaut the party as split from the document
     * @param name name of the Stelle in the program; the same name for two parties makes them one
     * @param intern whether a Stelle that is not there yet belongs to the own administration
     */
    public record StellenZuordnung(String wortlaut, String name, boolean intern) {}
}
