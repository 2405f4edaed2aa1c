package de.familienaudit.vorlage.domain.papier;

import java.util.List;
import java.util.Objects;

/**
 * What is recorded of a paper, as the rules look at it.
 *
 * @param nummer as the source gives it (V-1); empty while it has none
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
        Herkunft herkunft) {

    public Papier {
        nummer = Objects.requireNonNullElse(nummer, "").strip();
        folge = List.copyOf(folge);
        finanzen = List.copyOf(finanzen);
    }

    /** The same words and money with other rows. */
    public Papier mitFolge(List<Beratung> andere) {
        return new Papier(nummer, art, text, kaemmerei, ausfertigung, andere, finanzen, herkunft);
    }

    /** The same with other words. */
    public Papier mitText(Papiertext anderer) {
        return new Papier(nummer, art, anderer, kaemmerei, ausfertigung, folge, finanzen, herkunft);
    }

    /** The same under a number; null is none. */
    public Papier mitNummer(String andere) {
        return new Papier(andere, art, text, kaemmerei, ausfertigung, folge, finanzen, herkunft);
    }

    /** The same for another reason. */
    public Papier mitHerkunft(Herkunft andere) {
        return new Papier(nummer, art, text, kaemmerei, ausfertigung, folge, finanzen, andere);
    }

    /** The same paper, recorded for another reason; what it rests on stays. */
    public Papier mitGrund(String grund) {
        return new Papier(
                nummer, art, text, kaemmerei, ausfertigung, folge, finanzen, new Herkunft(herkunft.quelle(), grund));
    }
}
