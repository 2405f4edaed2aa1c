package de.familienaudit.zielvereinbarung.fassung;

import java.time.LocalDate;

/**
 * How far the agreement is that holds, for slices above (rule Z-9).
 *
 * @param beschlossen whether the competent body decided it
 * @param unterschrieben whether its declaration is signed, electronically or on paper
 */
public record Vereinbarungsstand(boolean beschlossen, boolean unterschrieben) {

    /**
     * Since when a Kommune has had an agreement that is decided, and one that is signed, by the days of the acts themselves, those
     * that are nacherfasst as well (rules Z-9, G-7).
     *
     * @param beschlossenAb null when none is documented
     * @param unterschriebenAb null when none is documented
     */
    public record Tage(LocalDate beschlossenAb, LocalDate unterschriebenAb) {

        /** How far the agreement was on that day, as far as it is documented here. */
        public Vereinbarungsstand am(LocalDate tag) {
            return new Vereinbarungsstand(seit(beschlossenAb, tag), seit(unterschriebenAb, tag));
        }

        private static boolean seit(LocalDate ab, LocalDate tag) {
            return ab != null && !ab.isAfter(tag);
        }
    }
}
