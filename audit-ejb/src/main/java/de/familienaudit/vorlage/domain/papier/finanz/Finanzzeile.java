package de.familienaudit.vorlage.domain.papier.finanz;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.Objects;

/**
 * Rule V-8: one finance line of a paper.
 *
 * @param art null only while it is asked for
 * @param betrag null when the paper leaves it empty
 * @param genauigkeit never null
 * @param haushaltsstelle position or Deckungsring as written; empty for none
 * @param jahre budget years, and whether the amount is meant for each; never null
 * @param bemerkung empty for none
 */
public record Finanzzeile(
        Finanzart art,
        Geldbetrag betrag,
        Betragsgenauigkeit genauigkeit,
        String haushaltsstelle,
        Jahre jahre,
        String bemerkung)
        implements Serializable {

    public Finanzzeile {
        Objects.requireNonNull(genauigkeit, "genauigkeit");
        Objects.requireNonNull(jahre, "jahre");
        haushaltsstelle = Objects.requireNonNullElse(haushaltsstelle, "").strip();
        bemerkung = Objects.requireNonNullElse(bemerkung, "").strip();
    }

    /**
     * The budget years of an amount.
     *
     * @param von first year; null where none is named
     * @param bis last year, the first one for one year; null for none, or without an end
     * @param jaehrlich whether the amount is meant for each year and not for all of them together
     */
    public record Jahre(Integer von, Integer bis, boolean jaehrlich) implements Serializable {

        /** No year is named. */
        public static final Jahre OHNE = new Jahre(null, null, false);

        public static Jahre nur(int jahr) {
            return new Jahre(jahr, jahr, false);
        }

        /** The same years with an amount that is meant for each of them, or for all together. */
        public Jahre jaehrlich(boolean jedes) {
            return new Jahre(von, bis, jedes);
        }
    }
}
