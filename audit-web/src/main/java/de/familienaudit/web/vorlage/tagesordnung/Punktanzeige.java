package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Papierbezug;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Stelle;
import java.io.Serializable;
import java.util.List;

/**
 * An item of an agenda in words.
 *
 * @param top {@code Ö 3}
 * @param vorlage null for a matter without a paper
 * @param zeilen its rows; empty where there is none
 * @param herunternehmbar whether a row of it is still planned
 * @param entfernbar whether it can be taken out as a mistake
 */
public record Punktanzeige(
        Stelle stelle,
        String top,
        String titel,
        Papierbezug vorlage,
        List<Zeile> zeilen,
        boolean herunternehmbar,
        boolean entfernbar)
        implements Serializable {

    /** Whether it names a paper whose Beratungsfolge does not name the session any more. */
    public boolean isOhneZeile() {
        return vorlage != null && zeilen.isEmpty();
    }

    /**
     * A row in words.
     *
     * @param rolle for what the body has the paper before it
     * @param ton of the tag of its state
     * @param saetze votes with their results, and the remark
     */
    public record Zeile(String rolle, String stand, String ton, List<String> saetze) implements Serializable {}

    /** A part of the agenda. */
    public record Teil(boolean oeffentlich, List<Punktanzeige> punkte) implements Serializable {}
}
