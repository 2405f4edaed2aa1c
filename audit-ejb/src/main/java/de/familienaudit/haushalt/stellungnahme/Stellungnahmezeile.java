package de.familienaudit.haushalt.stellungnahme;

import de.familienaudit.haushalt.domain.stellungnahme.Befundzeile;
import de.familienaudit.haushalt.domain.stellungnahme.Stellenlage;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;

/**
 * What the budget says to one finance line of a paper, to read.
 *
 * @param zeile place of the line in the paper, from 1
 * @param stelle position as written; empty for none
 * @param jahre {@code 2024}, {@code 2024–2026}, {@code ab 2024}; empty for none
 * @param betrag what is needed in the year; null where there is nothing to compare
 * @param zusammen the same with other lines of its kind; null where it is no more
 * @param befund for its word
 * @param fehlbetrag null where nothing is missing
 * @param lage null where the year does not have the position
 */
public record Stellungnahmezeile(
        int zeile,
        String stelle,
        String jahre,
        Geldbetrag betrag,
        Geldbetrag zusammen,
        Enum<?> befund,
        Geldbetrag fehlbetrag,
        Lage lage)
        implements Serializable {

    /**
     * What lies on the position.
     *
     * @param jahresstelle its page
     * @param phase for its word; so is grundlage
     * @param verfuegbar null for income, and in a year that is only a record
     * @param ring number of the Deckungsring; empty for none
     * @param imRing null for none
     * @param fuerDiese what is reserved, committed or paid for the paper already; null for nothing
     */
    public record Lage(
            long jahresstelle,
            Enum<?> phase,
            Geldbetrag ansatz,
            Enum<?> grundlage,
            Geldbetrag verfuegbar,
            String ring,
            Geldbetrag imRing,
            Geldbetrag fuerDiese)
            implements Serializable {

        private static Lage von(Stellenlage lage) {
            return new Lage(
                    lage.jahresstelle(),
                    lage.phase(),
                    lage.ansatz(),
                    lage.grundlage(),
                    lage.verfuegbar(),
                    lage.ring(),
                    lage.imRing(),
                    lage.fuerDiese().istNichts() ? null : lage.fuerDiese());
        }
    }

    static Stellungnahmezeile von(Befundzeile zeile) {
        return new Stellungnahmezeile(
                zeile.zeile(),
                zeile.stelle(),
                Stellungnahmesaetze.jahre(zeile),
                zeile.betrag(),
                zeile.zusammen() == null || zeile.zusammen().equals(zeile.betrag()) ? null : zeile.zusammen(),
                zeile.befund(),
                zeile.fehlbetrag(),
                zeile.lage() == null ? null : Lage.von(zeile.lage()));
    }
}
