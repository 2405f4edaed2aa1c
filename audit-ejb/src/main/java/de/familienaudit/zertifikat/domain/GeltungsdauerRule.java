package de.familienaudit.zertifikat.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Rule Z-2: Grund- and Bilanzierungszertifikat are valid for three years from the documented start (BGB §§ 187 (2), 188 (2)
 * (3)): until the day before the day with the same number, and where that month does not have it, until its last day.
 */
public final class GeltungsdauerRule {

    private static final int JAHRE = 3;

    private GeltungsdauerRule() {}

    /** Proposed last day; a proposal, no claim. */
    public static LocalDate ende(LocalDate beginn) {
        return ende(beginn, JAHRE);
    }

    /** Last day of a period of whole years that begins on this day. */
    public static LocalDate ende(LocalDate beginn, int jahre) {
        YearMonth monat = YearMonth.from(beginn).plusYears(jahre);
        return monat.isValidDay(beginn.getDayOfMonth())
                ? monat.atDay(beginn.getDayOfMonth()).minusDays(1)
                : monat.atEndOfMonth();
    }

    /** By how many days a documented end is later than the proposed one; negative when it is earlier. */
    public static long abweichung(LocalDate beginn, LocalDate belegtesEnde) {
        return ChronoUnit.DAYS.between(ende(beginn), belegtesEnde);
    }

    /** Rule Z-10: by how many days an award came after the day that was planned; negative when it came before. */
    public static long spaeter(LocalDate geplant, LocalDate verliehen) {
        return ChronoUnit.DAYS.between(geplant, verliehen);
    }

    /** Rule Z-11: by how many days a start lies before the resolution that decides it; 0 when it does not. */
    public static long rueckwirkend(LocalDate beginn, LocalDate beschluss) {
        return Math.max(0, ChronoUnit.DAYS.between(beginn, beschluss));
    }
}
