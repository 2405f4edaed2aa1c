package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.papier.Stimmangabe;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The votes of a session, to be entered: one row for each row of a paper, in the order of the agenda.
 *
 * @param gremium name of the body on that day (G-6)
 * @param moeglich whether its day has come and it was not cancelled
 * @param vorfrage name of what each row is asked for beside the matter (V-16): the consent to an Umlauf, the finding that it cannot wait; empty
 *     for nothing
 */
public record Stimmblatt(
        long sitzungId, String gremium, LocalDate tag, boolean moeglich, String vorfrage, List<Zeile> zeilen)
        implements Serializable {

    public Stimmblatt {
        zeilen = List.copyOf(zeilen);
    }

    /**
     * A row of a paper.
     *
     * @param stand name of a Beratungsstand; empty while it is planned
     * @param vermerk why it was not dealt with, or a remark; may be empty
     * @param stimmen votes so far, as typed
     * @param voten the same with their results
     */
    public record Zeile(
            Wo wo, Papier papier, String stand, String vermerk, List<Stimmangabe> stimmen, List<Votum> voten)
            implements Serializable {

        public Zeile {
            stimmen = List.copyOf(stimmen);
            voten = List.copyOf(voten);
        }
    }

    /**
     * Where it stands.
     *
     * @param nummer of its item in its part; 0 when no item of the agenda names its paper any more
     * @param position its place in the Beratungsfolge, from 1
     */
    public record Wo(boolean oeffentlich, int nummer, int position, Enum<?> rolle) implements Serializable {}

    /**
     * @param gesehen number of the recording that holds (G-4)
     * @param von who made it, and when
     */
    public record Papier(long id, String nummer, String betreff, int gesehen, String von, Instant am)
            implements Serializable {}
}
