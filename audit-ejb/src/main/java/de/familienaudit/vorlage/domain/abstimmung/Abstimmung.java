package de.familienaudit.vorlage.domain.abstimmung;

import java.util.Objects;

/**
 * One vote of a body as a source gives it (rule V-3).
 *
 * @param wortlaut the wording voted on; empty where it is the paper as it stands
 * @param worte the printed words of the result, for example "einstimmig"; empty where there are none
 * @param fraktionen votes by faction as noted; empty where there are none
 * @param massgabe whether the counts or the words count where they contradict each other
 */
public record Abstimmung(
        Worueber worueber,
        String wortlaut,
        Stimmen stimmen,
        String worte,
        Abstimmungsart art,
        String fraktionen,
        Massgabe massgabe) {

    public Abstimmung {
        Objects.requireNonNull(worueber, "worueber");
        Objects.requireNonNull(stimmen, "stimmen");
        wortlaut = Objects.requireNonNullElse(wortlaut, "").strip();
        worte = Objects.requireNonNullElse(worte, "").strip();
        art = Objects.requireNonNullElse(art, Abstimmungsart.UNBEKANNT);
        fraktionen = Objects.requireNonNullElse(fraktionen, "").strip();
        massgabe = Objects.requireNonNullElse(massgabe, Massgabe.KEINE);
    }

    /** A vote in which nobody had to say what counts. */
    public Abstimmung(
            Worueber worueber, String wortlaut, Stimmen stimmen, String worte, Abstimmungsart art, String fraktionen) {
        this(worueber, wortlaut, stimmen, worte, art, fraktionen, Massgabe.KEINE);
    }

    public Abstimmung mit(Massgabe andere) {
        return new Abstimmung(worueber, wortlaut, stimmen, worte, art, fraktionen, andere);
    }

    /** The same with other texts. */
    public Abstimmung mitTexten(String andererWortlaut, String andereFraktionen, String andererGrund) {
        return new Abstimmung(
                worueber,
                andererWortlaut,
                stimmen,
                worte,
                art,
                andereFraktionen,
                new Massgabe(massgabe.welche(), andererGrund));
    }

    /** What the printed words tell. */
    public Protokollwort protokollwort() {
        return Protokollwort.of(worte);
    }

    /**
     * What was voted on.
     *
     * @param teil which part of the paper, for example "2" or "2 a"; empty unless it is a TEIL
     * @param richtung what a Ja meant
     */
    public record Worueber(Abstimmungsgegenstand gegenstand, String teil, Antragsrichtung richtung) {

        /** The paper as a whole, a Ja being for it. */
        public static final Worueber HAUPTSACHE =
                new Worueber(Abstimmungsgegenstand.HAUPTSACHE, "", Antragsrichtung.ANNEHMEN);

        public Worueber {
            Objects.requireNonNull(gegenstand, "gegenstand");
            teil = Objects.requireNonNullElse(teil, "").strip();
            richtung = Objects.requireNonNullElse(richtung, Antragsrichtung.ANNEHMEN);
        }
    }
}
