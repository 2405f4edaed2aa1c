package de.familienaudit.vorlage.abstimmung;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis;
import de.familienaudit.vorlage.domain.abstimmung.ErgebnisRule;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import de.familienaudit.vorlage.domain.abstimmung.Stimmen;
import java.io.Serializable;
import java.util.OptionalInt;

/**
 * One vote with its result, to be read (rules V-3, V-4). Texts are empty where the source says nothing.
 *
 * @param worte the printed words
 * @param art how was voted, for its word
 * @param fraktionen votes by faction as noted
 * @param vorrang null unless somebody said what counts of counts and words
 */
public record Votum(
        Frage frage, Zahlen zahlen, String worte, Enum<?> art, String fraktionen, Vorrang vorrang, Antwort antwort)
        implements Serializable {

    /**
     * A vote that stands for itself.
     *
     * @param mitglieder statutory members of the body on that day, empty when unknown
     */
    public static Votum of(Abstimmung abstimmung, Mehrheit mehrheit, OptionalInt mitglieder) {
        return of(abstimmung, mehrheit, ErgebnisRule.ergebnis(abstimmung, mehrheit, mitglieder));
    }

    /** @param ergebnis what it comes to beside the other votes of its consultation */
    public static Votum of(Abstimmung abstimmung, Mehrheit mehrheit, Ergebnis ergebnis) {
        Abstimmung.Worueber worueber = abstimmung.worueber();
        Stimmen stimmen = abstimmung.stimmen();
        return new Votum(
                new Frage(
                        worueber.gegenstand(),
                        worueber.teil(),
                        abstimmung.wortlaut(),
                        worueber.richtung() == Antragsrichtung.ABLEHNEN),
                new Zahlen(stimmen.ja(), stimmen.nein(), stimmen.enthaltung(), stimmen.befangen(), stimmen.anwesende()),
                abstimmung.worte(),
                abstimmung.art(),
                abstimmung.fraktionen(),
                abstimmung
                        .massgabe()
                        .seite()
                        .map(seite -> new Vorrang(seite, abstimmung.massgabe().grund()))
                        .orElse(null),
                new Antwort(ergebnis.ausgang(), ergebnis.grund(), ergebnis.noetig(), mehrheit, ergebnis.wirkung()));
    }

    /**
     * What was voted on.
     *
     * @param gegenstand the paper, a part, a motion, the procedure; for its word
     * @param teil which part; empty unless it was one
     * @param ablehnen whether a Ja meant refusing it
     */
    public record Frage(Enum<?> gegenstand, String teil, String wortlaut, boolean ablehnen) implements Serializable {}

    /**
     * What counts although the source contradicts itself (rule G-3).
     *
     * @param seite counts or words, for its word
     */
    public record Vorrang(Enum<?> seite, String grund) implements Serializable {}

    /** The counts; null for what is unknown. */
    public record Zahlen(Integer ja, Integer nein, Integer enthaltung, Integer befangen, Integer anwesende)
            implements Serializable {}

    /**
     * The result and why.
     *
     * @param ausgang what became of what was voted on
     * @param noetig how many Ja were needed where a share decided; null otherwise
     * @param mehrheit the majority that was asked for
     * @param wirkung what it means for the paper
     */
    public record Antwort(Enum<?> ausgang, Enum<?> grund, Long noetig, Enum<?> mehrheit, Enum<?> wirkung)
            implements Serializable {}
}
