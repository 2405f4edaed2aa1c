package de.familienaudit.vorlage.sitzung;

import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything about one session.
 *
 * @param version the version that the person sees (G-4)
 * @param gremiumId id of the body
 * @param erreicht whether its day has come
 * @param fristen null where nothing has to be done before it: held, cancelled, taken back, nacherfasst, Umlauf
 * @param bemerkungen what is worth a look, never a refusal
 * @param absage null unless it was cancelled
 * @param vorgaenger the cancelled one that it takes place instead of; null for none
 * @param zurueckgenommen null while it stands
 */
public record SitzungBlatt(
        int version,
        long gremiumId,
        SitzungZeile zeile,
        boolean erreicht,
        Fristtage fristen,
        List<Violation> bemerkungen,
        Herkunft herkunft,
        Absageblatt absage,
        Bezug vorgaenger,
        Vermerk zurueckgenommen)
        implements Serializable {

    public SitzungBlatt {
        bemerkungen = List.copyOf(bemerkungen);
    }

    /**
     * The last days on which something is in time (V-16).
     *
     * @param vorlagen null where nothing is set
     * @param perPost null where nothing is set
     */
    public record Fristtage(Frist vorlagen, Frist perPost, Frist ladung, Frist tagesordnung) implements Serializable {}

    /**
     * @param tag last day on which it is in time
     * @param tage how many days the rule names
     */
    public record Frist(LocalDate tag, int tage) implements Serializable {}

    /**
     * Who entered it, from what and why.
     *
     * @param quelle empty for what was planned in the program
     * @param grund why it was recorded afterwards; empty for what was planned in the program
     * @param aenderung why it was changed last; empty when it never was
     */
    public record Herkunft(String quelle, String grund, String aenderung, String von, Instant am)
            implements Serializable {}

    /**
     * @param vermerk why; who and when are null where it is nacherfasst
     * @param nachfolger the session that takes place instead; null for none
     * @param wahl sessions that could be named as that; empty when one is named
     */
    public record Absageblatt(Vermerk vermerk, Bezug nachfolger, List<Bezug> wahl) implements Serializable {
        public Absageblatt {
            wahl = List.copyOf(wahl);
        }
    }

    /** Why something was done, by whom and when. */
    public record Vermerk(String grund, String von, Instant am) implements Serializable {}

    /**
     * Another session of the same body.
     *
     * @param stand name of a Sitzungsstand
     */
    public record Bezug(long id, LocalDate tag, String stand) implements Serializable {}
}
