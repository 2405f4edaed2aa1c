package de.familienaudit.haushalt.domain.stellungnahme;

import de.familienaudit.shared.Geldbetrag;
import java.util.List;
import java.util.Objects;

/**
 * What one finance line of a paper asks for.
 *
 * @param zeile its place in the paper, from 1
 * @param art of the line: lines of one kind are needed beside each other, those of two kinds speak of the same money
 * @param stelle position as written; empty for none
 * @param jahre null for none
 * @param jeJahr what each year has to hold; null where there is nothing to compare
 * @param lagen the position in whatever years; null where there is no such position
 */
public record Postenfrage(
        int zeile, String art, String stelle, Jahre jahre, Geldbetrag jeJahr, List<Stellenlage> lagen) {

    public Postenfrage {
        Objects.requireNonNull(art, "art");
        stelle = Objects.requireNonNullElse(stelle, "").strip();
        lagen = lagen == null ? null : List.copyOf(lagen);
    }

    /** @param bis null without an end */
    public record Jahre(int von, Integer bis) {

        boolean umfasst(int jahr) {
            return jahr >= von && (bis == null || jahr <= bis);
        }
    }
}
