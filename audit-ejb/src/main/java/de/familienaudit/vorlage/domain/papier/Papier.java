package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import java.util.List;
import java.util.Objects;

/**
 * What is recorded of a paper, as the rules look at it.
 *
 * @param nummer as the source gives it (V-1); empty where there is none
 * @param bezug what it decides on (V-11); never null
 * @param folge rows in their order; position 1 is the first
 */
public record Papier(
        String nummer,
        Vorlagenart art,
        Papiertext text,
        Kaemmereiangabe kaemmerei,
        Ausfertigung ausfertigung,
        List<Beratung> folge,
        List<Finanzzeile> finanzen,
        Herkunft herkunft,
        Beschlussbezug bezug) {

    public Papier {
        Objects.requireNonNull(bezug, "bezug");
        nummer = Objects.requireNonNullElse(nummer, "").strip();
        folge = List.copyOf(folge);
        finanzen = List.copyOf(finanzen);
    }

    /** The same, issued (V-9). */
    public Papier mitAusfertigung(Ausfertigung neue) {
        return new Papier(nummer, art, text, kaemmerei, neue, folge, finanzen, herkunft, bezug);
    }

    /** The same words and money with other rows. */
    public Papier mitFolge(List<Beratung> andere) {
        return new Papier(nummer, art, text, kaemmerei, ausfertigung, andere, finanzen, herkunft, bezug);
    }

    /** The same with other words. */
    public Papier mitText(Papiertext anderer) {
        return new Papier(nummer, art, anderer, kaemmerei, ausfertigung, folge, finanzen, herkunft, bezug);
    }

    /** The same with another statement of the Kämmerei. */
    public Papier mitKaemmerei(Kaemmereiangabe andere) {
        return new Papier(nummer, art, text, andere, ausfertigung, folge, finanzen, herkunft, bezug);
    }

    /** The same under a number; null is none. */
    public Papier mitNummer(String andere) {
        return new Papier(andere, art, text, kaemmerei, ausfertigung, folge, finanzen, herkunft, bezug);
    }

    /** The same for another reason. */
    public Papier mitHerkunft(Herkunft andere) {
        return new Papier(nummer, art, text, kaemmerei, ausfertigung, folge, finanzen, andere, bezug);
    }

    /** The same with what else is known of what it decides on. */
    public Papier mit(Beschlussbezug anderer) {
        return new Papier(nummer, art, text, kaemmerei, ausfertigung, folge, finanzen, herkunft, anderer);
    }

    /** A paper that moves nothing. */
    public Papier(
            String nummer,
            Vorlagenart art,
            Papiertext text,
            Kaemmereiangabe kaemmerei,
            Ausfertigung ausfertigung,
            List<Beratung> folge,
            List<Finanzzeile> finanzen,
            Herkunft herkunft) {
        this(nummer, art, text, kaemmerei, ausfertigung, folge, finanzen, herkunft, Beschlussbezug.OHNE);
    }

    /** The same paper, recorded for another reason; what it rests on stays. */
    public Papier mitGrund(String grund) {
        return mitHerkunft(new Herkunft(herkunft.quelle(), grund));
    }
}
