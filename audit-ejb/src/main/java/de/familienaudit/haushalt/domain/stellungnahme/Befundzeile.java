package de.familienaudit.haushalt.domain.stellungnahme;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.Objects;

/**
 * What the budget says to one finance line, in one year or in years that it does not have.
 *
 * @param zeile place of the line in the paper, from 1
 * @param stelle position as written; empty for none
 * @param jahr null for none
 * @param bis the last of several years; the same for one, null for none
 * @param betrag what the line asks for in the year; null where there is nothing to compare
 * @param zusammen the same with the other lines of its kind that the same position or ring has to bear; null as betrag, and without a lage
 * @param lage null where the year does not have the position
 */
public record Befundzeile(
        int zeile,
        String stelle,
        Integer jahr,
        Integer bis,
        Geldbetrag betrag,
        Geldbetrag zusammen,
        Befund befund,
        Stellenlage lage)
        implements Serializable {

    public Befundzeile {
        Objects.requireNonNull(stelle, "stelle");
        Objects.requireNonNull(befund, "befund");
    }

    /** How much is missing; null where nothing is. */
    public Geldbetrag fehlbetrag() {
        return befund == Befund.FEHLT ? zusammen.minus(lage.hoechstens()) : null;
    }
}
