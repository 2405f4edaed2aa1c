package de.familienaudit.shared.zeit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How far the days of something lie apart that comes again (rule F-3). */
public enum Takt {
    JEDE_WOCHE(LocalDate::plusWeeks),
    ALLE_ZWEI_WOCHEN((anker, mal) -> anker.plusWeeks(2 * mal)),
    /** on the same weekday of the month, as the second Wednesday; where a month has no fifth one, on its last */
    JEDEN_MONAT_AM_WOCHENTAG(Takt::amWochentag),
    /** on the same day of the month; where a month is shorter, on its last */
    JEDEN_MONAT(LocalDate::plusMonths),
    JEDES_VIERTELJAHR((anker, mal) -> anker.plusMonths(3 * mal)),
    JEDES_JAHR(LocalDate::plusYears);

    private interface Schritte {
        LocalDate von(LocalDate anker, long mal);
    }

    private final Schritte schritte;

    Takt(Schritte schritte) {
        this.schritte = schritte;
    }

    /** The day after so many steps, reckoned from the first day, never from the one before. */
    LocalDate nach(LocalDate anker, long mal) {
        return schritte.von(anker, mal);
    }

    private static LocalDate amWochentag(LocalDate anker, long mal) {
        DayOfWeek wochentag = anker.getDayOfWeek();
        int wievielter = (anker.getDayOfMonth() - 1) / 7 + 1;
        LocalDate monat = anker.withDayOfMonth(1).plusMonths(mal);
        LocalDate tag = monat.with(TemporalAdjusters.dayOfWeekInMonth(wievielter, wochentag));
        return tag.getMonth() == monat.getMonth() ? tag : monat.with(TemporalAdjusters.lastInMonth(wochentag));
    }
}
