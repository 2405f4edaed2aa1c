package de.familienaudit.haushalt.domain.buch;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.List;

/**
 * Rule H-5: an act that lowers what is available, of a position or of its Deckungsring, is refused when after all its lines less than
 * 0,00 € would be left. What does not lower it is possible also while it is negative; a Sperre, revoked funding, a Nachtrag and announced
 * Ansätze may bring it there, because they happened. The database holds the same sentence.
 */
public final class MittelRule {

    private MittelRule() {}

    /**
     * Rule H-13: what an act would do at one limit.
     *
     * @param danach may be negative
     */
    public record Vorschau(Grenze grenze, Geldbetrag vorher, Geldbetrag wirkung, Geldbetrag danach)
            implements Serializable {}

    /**
     * @return H-5.reicht_nicht, H-5.ring_reicht_nicht with the id of the position or ring, what is available and what is missing, for each
     *     limit that refuses, in the order of locks
     */
    public static List<Violation> verstoesse(Mittelstand stand, Buchungssatz satz) {
        if (satz.art().darfUnterNull()) {
            return List.of();
        }
        return vorschau(stand, satz).stream()
                .filter(v -> v.wirkung().istNegativ() && v.danach().istNegativ())
                .map(v -> Violation.of(
                        v.grenze().istRing() ? "H-5.ring_reicht_nicht" : "H-5.reicht_nicht",
                        v.grenze().id(),
                        v.vorher(),
                        v.danach().negiert()))
                .toList();
    }

    /** Rule H-13: what an act would do, limit by limit; the numbers are those with which it is judged. */
    public static List<Vorschau> vorschau(Mittelstand stand, Buchungssatz satz) {
        return stand.wirkungen(satz).entrySet().stream()
                .map(e -> {
                    Geldbetrag vorher = stand.verfuegbar(e.getKey());
                    return new Vorschau(e.getKey(), vorher, e.getValue(), vorher.plus(e.getValue()));
                })
                .toList();
    }
}
