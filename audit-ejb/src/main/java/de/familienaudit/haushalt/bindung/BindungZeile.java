package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A commitment as lists show it.
 *
 * @param beantragtAm when it was paid or consented to, where it was recorded afterwards; null where only the year of that is known (G-7)
 * @param von who asked for it, or recorded it
 * @param stand for its word
 * @param zustimmung what the Kämmerei said last, for its word; null while it has said nothing
 */
public record BindungZeile(
        long id,
        String betreff,
        int jahr,
        LocalDate beantragtAm,
        String von,
        Enum<?> stand,
        Enum<?> zustimmung,
        Betraege betraege,
        boolean nacherfasst)
        implements Serializable {

    /** What lies on it, summed over its lines. */
    public record Betraege(Geldbetrag reserviert, Geldbetrag gebunden, Geldbetrag gezahlt) implements Serializable {

        static Betraege von(Zeilenstand stand) {
            return new Betraege(stand.reserviert(), stand.gebunden(), stand.gezahlt());
        }

        /** What of it is not paid yet. */
        public Geldbetrag rest() {
            return reserviert.plus(gebunden);
        }
    }
}
