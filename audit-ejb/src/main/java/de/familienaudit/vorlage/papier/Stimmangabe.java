package de.familienaudit.vorlage.papier;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Stimmen;
import java.io.Serializable;
import java.util.Objects;

/**
 * What is said about one vote, as typed (rule V-3).
 *
 * @param worte printed words of the result
 * @param art name of an Abstimmungsart; empty is unknown
 * @param fraktionen votes by faction as noted
 * @param vorrang what counts where counts and words contradict each other
 */
public record Stimmangabe(Frage frage, Zahlen zahlen, String worte, String art, String fraktionen, Vorrang vorrang)
        implements Serializable {

    public Stimmangabe {
        worte = Objects.requireNonNullElse(worte, "");
        art = Objects.requireNonNullElse(art, "");
        fraktionen = Objects.requireNonNullElse(fraktionen, "");
        vorrang = Objects.requireNonNullElse(vorrang, Vorrang.KEINER);
    }

    /** A vote in which nobody has to say what counts. */
    public Stimmangabe(Frage frage, Zahlen zahlen, String worte, String art, String fraktionen) {
        this(frage, zahlen, worte, art, fraktionen, Vorrang.KEINER);
    }

    /** What was recorded of a vote, as it is typed: the other way round of {@link StimmReader}. */
    public static Stimmangabe of(Abstimmung a) {
        Stimmen s = a.stimmen();
        return new Stimmangabe(
                new Frage(
                        a.worueber().gegenstand().name(),
                        a.worueber().teil(),
                        a.worueber().richtung().name(),
                        a.wortlaut()),
                new Zahlen(
                        Objects.toString(s.ja(), ""),
                        Objects.toString(s.nein(), ""),
                        Objects.toString(s.enthaltung(), ""),
                        Objects.toString(s.befangen(), ""),
                        Objects.toString(s.anwesende(), "")),
                a.worte(),
                a.art().name(),
                a.fraktionen(),
                new Vorrang(
                        a.massgabe().seite().map(Enum::name).orElse(""),
                        a.massgabe().grund()));
    }

    /** Whether every field of it is empty. */
    public boolean istLeer() {
        return (frage.gegenstand() + frage.teil() + frage.richtung() + frage.wortlaut()).isBlank()
                && (zahlen.ja() + zahlen.nein() + zahlen.enthaltung() + zahlen.befangen() + zahlen.anwesende())
                        .isBlank()
                && (worte + art + fraktionen + vorrang.massgabe() + vorrang.grund()).isBlank();
    }

    /**
     * What was voted on.
     *
     * @param gegenstand name of an Abstimmungsgegenstand; empty while none is chosen
     * @param teil which part
     * @param richtung name of an Antragsrichtung; empty is ANNEHMEN
     * @param wortlaut wording that was put to the vote
     */
    public record Frage(String gegenstand, String teil, String richtung, String wortlaut) implements Serializable {

        public Frage {
            gegenstand = Objects.requireNonNullElse(gegenstand, "");
            teil = Objects.requireNonNullElse(teil, "");
            richtung = Objects.requireNonNullElse(richtung, "");
            wortlaut = Objects.requireNonNullElse(wortlaut, "");
        }
    }

    /**
     * What counts where counts and words contradict each other (rule G-3).
     *
     * @param massgabe name of a Massgabe.Seite; empty while none is chosen
     */
    public record Vorrang(String massgabe, String grund) implements Serializable {

        static final Vorrang KEINER = new Vorrang("", "");

        public Vorrang {
            massgabe = Objects.requireNonNullElse(massgabe, "");
            grund = Objects.requireNonNullElse(grund, "");
        }
    }

    /** The counts as typed; empty for unknown, never 0 by default. */
    public record Zahlen(String ja, String nein, String enthaltung, String befangen, String anwesende)
            implements Serializable {

        public Zahlen {
            ja = Objects.requireNonNullElse(ja, "");
            nein = Objects.requireNonNullElse(nein, "");
            enthaltung = Objects.requireNonNullElse(enthaltung, "");
            befangen = Objects.requireNonNullElse(befangen, "");
            anwesende = Objects.requireNonNullElse(anwesende, "");
        }
    }
}
