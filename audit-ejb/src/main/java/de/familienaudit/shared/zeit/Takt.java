package de.familienaudit.shared.zeit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How far the days of something lie apart that comes again (rule F-3). */
public enum Takt {
    JEDE_WOCHE {
        @Override
        LocalDate nach(LocalDate anker, int mal) {
            return anker.plusWeeks(mal);
        }
    },
    ALLE_ZWEI_WOCHEN {
        @Override
        LocalDate nach(LocalDate anker, int mal) {
            return anker.plusWeeks(2L * mal);
        }
    },
    /** on the same weekday of the month, as the second Wednesday; where a month has no fifth one, on its last */
    JEDEN_MONAT_AM_WOCHENTAG {
        @Override
        LocalDate nach(LocalDate anker, int mal) {
            DayOfWeek wochentag = anker.getDayOfWeek();
            int wievielter = (anker.getDayOfMonth() - 1) / 7 + 1;
            LocalDate monat = anker.withDayOfMonth(1).plusMonths(mal);
            LocalDate tag = monat.with(TemporalAdjusters.dayOfWeekInMonth(wievielter, wochentag));
            return tag.getMonth() == monat.getMonth() ? tag : monat.with(TemporalAdjusters.lastInMonth(wochentag));
        }
    },
    /** on the same day of the month; where a month is shorter, on its last */
    JEDEN_MONAT {
        @Override
        LocalDate nach(LocalDate anker, int mal) {
            return anker.plusMonths(mal);
        }
    },
    JEDES_VIERTELJAHR {
        @Override
        LocalDate nach(LocalDate anker, int mal) {
            return anker.plusMonths(3L * mal);
        }
    },
    JEDES_JAHR {
        @Override
        LocalDate nach(LocalDate anker, int mal) {
            return anker.plusYears(mal);
        }
    };

    /** The day after so many steps, reckoned from the first day, never from the one before. */
    abstract LocalDate nach(LocalDate anker, int mal);
}
