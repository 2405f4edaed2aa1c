package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A paper as its page shows it.
 *
 * @param weg where it comes from and how far people have brought it
 * @param angaben everything that was recorded, as typed
 * @param folge its rows with what follows from them
 * @param finanzen its finance lines with readable amounts
 * @param bemerkungen what does not fit together or is not known
 * @param aufzeichnungen every recording of it, the one that holds first
 */
public record VorlageDetails(
        Kopf kopf,
        Weg weg,
        Vorlagenangaben angaben,
        List<Zeile> folge,
        List<Geld> finanzen,
        List<Violation> bemerkungen,
        List<Aufgezeichnet> aufzeichnungen)
        implements Serializable {

    /** Rule V-11: whether changed text, conditions or a suspension of its decision can be recorded; what is nacherfasst is corrected. */
    public boolean isErgaenzbar() {
        return !weg.isNacherfasst()
                && kopf.aktuell()
                && Papierstand.valueOf(kopf.lage().stand().name()).wurdeBeschlossen();
    }

    /** Rule V-7: whether its decision is suspended now, and not as a record of the past (G-7). */
    public boolean isAusgesetzt() {
        return !weg.isNacherfasst()
                && kopf.aktuell()
                && Papierstand.valueOf(kopf.lage().stand().name()) == Papierstand.AUSGESETZT;
    }

    /**
     * Which paper, and how far it has come.
     *
     * @param nummer its number as this recording gives it (V-1)
     * @param aufzeichnung number of the recording that is shown; of the one that holds also for rule G-4
     * @param aktuell whether it is the one that holds
     * @param art its kind, for its word
     * @param lage how far it has come
     */
    public record Kopf(long id, String nummer, int aufzeichnung, boolean aktuell, Enum<?> art, Lage lage)
            implements Serializable {

        /** Whether the form of this kind has a field for the Kämmerei (V-8). */
        public boolean hatKaemmerei() {
            return Vorlagenart.valueOf(art.name()).hatKaemmerei();
        }

        /** Whether a paper of this kind can be issued (V-9). */
        public boolean kannAusgefertigtWerden() {
            return Vorlagenart.valueOf(art.name()).kannAusgefertigtWerden();
        }
    }

    /**
     * Rules V-1, V-7, V-10: what people did with it here.
     *
     * @param gang name of a Papiergang; empty for a paper that is nacherfasst
     * @param oeffentlich whether the public may know of it
     * @param ersteller account of the person who began it; null for a paper that is nacherfasst
     * @param einreicherStelle id of the Stelle that submits it; null for none
     * @param nummerBleibt whether the program gave its number
     * @param zurueckgezogen null while nobody withdrew it
     */
    public record Weg(
            String gang,
            boolean oeffentlich,
            Long ersteller,
            Long einreicherStelle,
            boolean nummerBleibt,
            Zurueckgezogen zurueckgezogen)
            implements Serializable {

        /** Whether it is a record of the past (G-7). */
        public boolean isNacherfasst() {
            return gang.isEmpty();
        }
    }

    /** Who withdrew it, when and why. */
    public record Zurueckgezogen(String von, Instant am, String grund) implements Serializable {}

    /**
     * How far it has come (V-7).
     *
     * @param stand for its word
     * @param am day of the decision; null for none
     * @param positiv whether something came out that can be issued
     * @param angenommen parts that were decided, by number and as typed; so are the others
     * @param offen parts that nobody decided yet
     */
    public record Lage(
            Enum<?> stand,
            LocalDate am,
            boolean positiv,
            List<String> angenommen,
            List<String> abgelehnt,
            List<String> offen)
            implements Serializable {}

    /**
     * A row.
     *
     * @param gremium name of the body on that day; empty for none
     * @param entscheidet whether it decides
     * @param nachfolgerin the row that took its place; null for none
     * @param sitzung id of the session that deals with it; null when the program does not know it
     * @param fassung number of the version of the text that the body has before it; null when it is not known or nacherfasst
     */
    public record Zeile(
            int position,
            String gremium,
            Beratungsangabe angabe,
            boolean entscheidet,
            Verweis nachfolgerin,
            Long sitzung,
            Integer fassung,
            List<Votum> stimmen)
            implements Serializable {}

    /** Another row: its place and what it was. */
    public record Verweis(int position, String gremium, LocalDate tag) implements Serializable {}

    /**
     * A finance line.
     *
     * @param betrag {@code 17.655,00 €}; empty where the paper leaves it empty
     * @param adresse page of the position of the budget that it names; empty where it names none
     */
    public record Geld(String betrag, Finanzangabe angabe, String adresse) implements Serializable {}

    /**
     * A recording: its number, who made it, when, on which source and why.
     *
     * @param fassung which text it holds
     */
    public record Aufgezeichnet(int nummer, String von, Instant am, String quelle, String grund, Fassung fassung)
            implements Serializable {}

    /**
     * Which text a recording holds (V-7).
     *
     * @param anlass why it was made, for its word
     * @param nummer of the version; 0 for a draft; null for what is nacherfasst
     * @param art how the version came to the bodies, for its word; null for a recording that brought no new one
     */
    public record Fassung(Enum<?> anlass, Integer nummer, Enum<?> art) implements Serializable {}
}
