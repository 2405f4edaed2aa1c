package de.familienaudit.haushalt.domain.jahr;

import de.familienaudit.haushalt.domain.satzung.Satzung;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * Rules H-2, H-3, H-10: a budget year with what decides on its phase.
 *
 * @param nachweis whether it is only a record (G-7)
 * @param abgeschlossenAm when the Kämmerei closed it; null while it is open
 * @param bekanntgemachtAm when the Satzung that covers it was announced; null before
 */
public record Haushaltsjahr(int jahr, boolean nachweis, LocalDate abgeschlossenAm, LocalDate bekanntgemachtAm)
        implements Serializable {

    /** An open year of this Satzung; the second year of a Doppelhaushalt has the announcement of the first. */
    public static Haushaltsjahr nach(Satzung satzung, int jahr) {
        if (!satzung.jahre().umfasst(jahr)) {
            throw new IllegalArgumentException("the Satzung does not cover " + jahr);
        }
        return new Haushaltsjahr(jahr, false, null, satzung.bekanntgemachtAm().orElse(null));
    }

    /**
     * The same year with the announcement of its Satzung.
     *
     * @param satzung null when it has none
     */
    public Haushaltsjahr mit(Satzung satzung) {
        return new Haushaltsjahr(
                jahr,
                nachweis,
                abgeschlossenAm,
                satzung == null ? null : satzung.bekanntgemachtAm().orElse(null));
    }

    public LocalDate ersterTag() {
        return LocalDate.of(jahr, Month.JANUARY, 1);
    }

    public LocalDate letzterTag() {
        return LocalDate.of(jahr, Month.DECEMBER, Month.DECEMBER.maxLength());
    }
}
