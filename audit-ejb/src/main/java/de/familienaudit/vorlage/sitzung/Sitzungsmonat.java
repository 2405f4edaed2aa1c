package de.familienaudit.vorlage.sitzung;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A month as a table of weeks, from Monday to Sunday; the first and the last week are whole.
 *
 * @param wochen in order
 */
public record Sitzungsmonat(YearMonth monat, List<Woche> wochen) implements Serializable {

    public Sitzungsmonat {
        wochen = List.copyOf(wochen);
    }

    /** @param nummer of the week as calendars count them (ISO 8601) */
    public record Woche(int nummer, List<Tag> tage) implements Serializable {
        public Woche {
            tage = List.copyOf(tage);
        }
    }

    /**
     * @param imMonat whether it belongs to the month itself
     * @param feiertag name of a Feiertag; empty for any other day
     * @param sitzungen by hour; all but those that were taken back
     */
    public record Tag(LocalDate tag, boolean imMonat, boolean heute, String feiertag, List<SitzungZeile> sitzungen)
            implements Serializable {
        public Tag {
            sitzungen = List.copyOf(sitzungen);
        }
    }
}
