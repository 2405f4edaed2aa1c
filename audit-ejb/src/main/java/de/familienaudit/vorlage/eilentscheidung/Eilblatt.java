package de.familienaudit.vorlage.eilentscheidung;

import de.familienaudit.signatur.schriftstueck.SchriftstueckZeile;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the page of an Eilentscheidung shows of its decision (V-13).
 *
 * @param vorlegbar whether it can be put forward now
 * @param ueberholt whether a document made of a former version waits for its signature, and has to be taken back first
 * @param entschieden whether it was decided, whatever became of it afterwards
 * @param schriftstuecke what was made of it for signature, newest first
 * @param unterrichtungen that the members were told, newest first
 */
public record Eilblatt(
        boolean vorlegbar,
        boolean ueberholt,
        boolean entschieden,
        List<SchriftstueckZeile> schriftstuecke,
        List<Zeile> unterrichtungen)
        implements Serializable {

    /** Of every other paper. */
    public static final Eilblatt LEER = new Eilblatt(false, false, false, List.of(), List.of());

    public Eilblatt {
        schriftstuecke = List.copyOf(schriftstuecke);
        unterrichtungen = List.copyOf(unterrichtungen);
    }

    /** Whether somebody entered that the members were told, and nobody took that back. */
    public boolean isUnterrichtet() {
        return unterrichtungen.stream().anyMatch(z -> z.zurueckgenommen() == null);
    }

    /**
     * That they were told.
     *
     * @param tag on which day
     * @param weg how, in words
     * @param von who entered it
     * @param am when it was entered
     * @param zurueckgenommen why it was taken back; null while it holds
     */
    public record Zeile(long id, LocalDate tag, String weg, String von, Instant am, String zurueckgenommen)
            implements Serializable {}
}
