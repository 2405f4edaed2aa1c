package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.StornoRule;

/** Rules H-9, H-10: what can still be done with one act of a commitment. */
public enum Vorgangslage {
    /** It was reversed. */
    STORNIERT,
    STORNIERBAR,
    /** In a closed year nothing is reversed, but what was paid is corrected in an open one. */
    BERICHTIGBAR,
    BLEIBT;

    /**
     * @param nacherfasst whether it was recorded afterwards (G-7)
     * @param abgeschlossen whether its year is closed
     */
    public static Vorgangslage von(Buchungsart art, boolean nacherfasst, boolean storniert, boolean abgeschlossen) {
        if (storniert) {
            return STORNIERT;
        }
        if (abgeschlossen) {
            return BerichtigungRule.istBerichtigbar(art) ? BERICHTIGBAR : BLEIBT;
        }
        return StornoRule.istStornierbar(art, nacherfasst) ? STORNIERBAR : BLEIBT;
    }
}
