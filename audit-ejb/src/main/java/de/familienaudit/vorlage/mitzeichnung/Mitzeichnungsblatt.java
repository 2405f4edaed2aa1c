package de.familienaudit.vorlage.mitzeichnung;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Co-signing of a paper, as its page shows it.
 *
 * @param stand how much has happened, for rule G-4
 * @param lauf who has it now, and who comes then
 * @param zeilen every request, the latest round first
 * @param enden how rounds ended, the last one first
 * @param fehlende names of those who have not co-signed the text that would be submitted now; empty for a paper that is submitted
 * @param schritte what the actor can do with the whole of it: {@code anfragen}, {@code abbrechen}
 */
public record Mitzeichnungsblatt(
        int stand, Lauf lauf, List<Zeile> zeilen, List<Ende> enden, List<Serializable> fehlende, List<String> schritte)
        implements Serializable {

    /** A paper for which nobody was ever asked, nor can be. */
    public static final Mitzeichnungsblatt LEER = new Mitzeichnungsblatt(
            0, new Lauf(false, false, List.of(), List.of()), List.of(), List.of(), List.of(), List.of());

    /** The same with what the actor can do. */
    Mitzeichnungsblatt mit(List<String> moeglich) {
        return new Mitzeichnungsblatt(stand, lauf, zeilen, enden, fehlende, List.copyOf(moeglich));
    }

    /**
     * Where the paper is.
     *
     * @param laeuft whether somebody is or was asked in a round that goes on
     * @param fertig whether all of them co-signed
     * @param dran whose turn it is
     * @param danach who comes then, each time one or several at once
     */
    public record Lauf(boolean laeuft, boolean fertig, List<Dran> dran, List<List<Serializable>> danach)
            implements Serializable {}

    /**
     * Whose turn it is.
     *
     * @param wer the name of a Stelle, or a constant that has a word
     */
    public record Dran(Serializable wer, Instant seit, LocalDate frist, boolean ueberfaellig) implements Serializable {}

    /**
     * A request.
     *
     * @param wer the name of a Stelle, or a constant that has a word
     * @param frist until when
     * @param hinweis what to look at; empty for nothing
     * @param antwort null while there is none
     * @param zurueckgenommen null while nobody took it back
     */
    public record Zeile(
            long id,
            int runde,
            int rang,
            Serializable wer,
            Tag frist,
            String hinweis,
            Vermerk gefragt,
            Beantwortet antwort,
            Vermerk zurueckgenommen,
            Moeglich moeglich)
            implements Serializable {}

    /** A day, and whether it is over without an answer. */
    public record Tag(LocalDate tag, boolean ueberfaellig) implements Serializable {}

    /** Who did something, when and why; the reason is empty where none is asked for. */
    public record Vermerk(String von, Instant am, String grund) implements Serializable {}

    /**
     * What the actor can do with a request.
     *
     * @param antworten whether it is the turn of the actor
     * @param stellungnahme whether the answer says in the paper what the Kämmerei thinks of it
     */
    public record Moeglich(boolean antworten, boolean stellungnahme, boolean zuruecknehmen) implements Serializable {}

    /**
     * An answer.
     *
     * @param ergebnis for its word
     * @param kaemmerei for its word; null from others
     * @param text the reason of a return, a remark beside co-signing; may be empty
     * @param vertreten for whom a deputy answered; empty for nobody
     * @param worueber which recording it is about
     */
    public record Beantwortet(
            Enum<?> ergebnis, Enum<?> kaemmerei, String text, Vermerk wer, String vertreten, Worueber worueber)
            implements Serializable {}

    /** A recording by its number, and whether the text is another one since. */
    public record Worueber(int aufzeichnung, boolean andererText) implements Serializable {}

    /** How a round ended, for its word. */
    public record Ende(int runde, Enum<?> ende, Vermerk wer) implements Serializable {}
}
