package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.vorlage.papier.Stimmangabe;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Command: the votes of a session as typed, all of them at once (rules V-3, V-14). Null texts count as empty.
 *
 * @param grund why votes that stood there already are corrected; empty when none is
 */
public record Stimmeneingabe(long sitzungId, List<Zeile> zeilen, String grund) {

    public Stimmeneingabe {
        zeilen = List.copyOf(zeilen);
        grund = Objects.requireNonNullElse(grund, "").strip();
    }

    /**
     * One row of a paper.
     *
     * @param gesehen number of the recording of the paper that the person saw (G-4)
     * @param position its place in the Beratungsfolge, from 1
     * @param stand name of a Beratungsstand; empty for what follows from the votes
     * @param vermerk why it was not dealt with, or a remark
     * @param stimmen at least one, each with its line of the table
     */
    public record Zeile(long vorlageId, int gesehen, int position, String stand, String vermerk, List<Stimme> stimmen) {

        public Zeile {
            stand = Objects.requireNonNullElse(stand, "");
            vermerk = Objects.requireNonNullElse(vermerk, "");
            stimmen = List.copyOf(stimmen);
        }
    }

    /**
     * One line of the table.
     *
     * @param linie its place there, from 0; refusals name the fields {@code zeilen:<linie>:<field>}
     */
    public record Stimme(int linie, Stimmangabe angabe) {

        /** What a line can be about before anything is typed. */
        private static final Set<String> OHNE_FRAGE = Set.of("", "HAUPTSACHE", "UMLAUF", "DRINGLICHKEIT");

        /** Whether nothing was voted on in this line. */
        boolean istLeer() {
            Stimmangabe.Zahlen z = angabe.zahlen();
            boolean ohneFrage = OHNE_FRAGE.contains(angabe.frage().gegenstand());
            return ohneFrage
                    && (z.ja() + z.nein() + z.enthaltung() + z.befangen() + z.anwesende()).isBlank()
                    && (angabe.worte()
                                    + angabe.fraktionen()
                                    + angabe.frage().teil()
                                    + angabe.frage().wortlaut())
                            .isBlank();
        }
    }
}
