package de.familienaudit.haushalt.domain.satzung;

import de.familienaudit.shared.Violation;
import java.util.Optional;

/**
 * Rules H-2, G-1: what was entered by mistake is taken back from the end: the last step, never the one it began with, and not the announcement
 * that a Nachtrag rests on. A Satzung that never went beyond its first step is taken back as a whole.
 */
public final class SatzungsruecknahmeRule {

    private SatzungsruecknahmeRule() {}

    /**
     * @param stelle of the step among those that count, from 0
     * @param nachtraege how many Nachträge change this Satzung
     * @return H-2.anfang_bleibt, H-2.nur_letzter_schritt, H-2.nachtrag_besteht; the first of them
     */
    public static Optional<Violation> schritt(Satzung satzung, int stelle, int nachtraege) {
        if (stelle == 0) {
            return Optional.of(Violation.of("H-2.anfang_bleibt"));
        }
        if (stelle < satzung.schritte().size() - 1) {
            return Optional.of(Violation.of("H-2.nur_letzter_schritt", satzung.stand()));
        }
        return nachtraege > 0 ? Optional.of(Violation.of("H-2.nachtrag_besteht", nachtraege)) : Optional.empty();
    }

    /**
     * @param buchungen acts of the ledger that rest on the announcement and were not reversed
     * @return H-2.buchungen_bestehen
     */
    public static Optional<Violation> bekanntmachung(long buchungen) {
        return buchungen > 0 ? Optional.of(Violation.of("H-2.buchungen_bestehen", buchungen)) : Optional.empty();
    }

    /**
     * @param nachtraege how many Nachträge change this Satzung
     * @return H-2.weiter_als_anfang, H-2.nachtrag_besteht; the first of them
     */
    public static Optional<Violation> satzung(Satzung satzung, int nachtraege) {
        if (satzung.schritte().size() > 1) {
            return Optional.of(Violation.of("H-2.weiter_als_anfang", satzung.stand()));
        }
        return nachtraege > 0 ? Optional.of(Violation.of("H-2.nachtrag_besteht", nachtraege)) : Optional.empty();
    }
}
