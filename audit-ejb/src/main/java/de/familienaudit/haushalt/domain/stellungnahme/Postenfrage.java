package de.familienaudit.haushalt.domain.stellungnahme;

import de.familienaudit.shared.Geldbetrag;
import java.util.Objects;

/**
 * What one finance line of a paper asks for.
 *
 * @param zeile its place in the paper, from 1
 * @param stelle position as written; empty for none
 * @param gefuehrt whether there is such a position
 * @param von first budget year; null for none
 * @param bis last one; null for none, or without an end
 * @param jeJahr what each year has to hold; null where there is nothing to compare
 */
public record Postenfrage(int zeile, String stelle, boolean gefuehrt, Integer von, Integer bis, Geldbetrag jeJahr) {

    public Postenfrage {
        stelle = Objects.requireNonNullElse(stelle, "").strip();
    }

    boolean fragtNach(int jahr) {
        return von != null && jahr >= von && (bis == null || jahr <= bis);
    }
}
