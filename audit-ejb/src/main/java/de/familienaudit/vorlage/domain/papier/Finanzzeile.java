package de.familienaudit.vorlage.domain.papier;

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
 * @param jahre budget years; never null
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

    /** First and last budget year; both null for none, equal for one. */
    public record Jahre(Integer von, Integer bis) implements Serializable {

        /** No year is named. */
        public static final Jahre OHNE = new Jahre(null, null);

        public static Jahre nur(int jahr) {
            return new Jahre(jahr, jahr);
        }
    }
}
