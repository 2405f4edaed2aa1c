package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A commitment as lists show it.
 *
 * @param von who asked for it
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
        Betraege betraege)
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
