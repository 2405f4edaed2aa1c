package de.familienaudit.web.vorlage.sitzung;

import java.io.Serializable;
import java.util.List;

/**
 * A month in words, ready to be written as a table (ADR 50).
 *
 * @param titel {@code Dezember 2023}
 * @param vorher address of the month before
 * @param nachher address of the month after
 * @param wochentage from Monday to Sunday
 */
public record Monatstafel(String titel, String vorher, String nachher, List<Wochentag> wochentage, List<Woche> wochen)
        implements Serializable {

    public Monatstafel {
        wochentage = List.copyOf(wochentage);
        wochen = List.copyOf(wochen);
    }

    /** {@code Mo} and {@code Montag}. */
    public record Wochentag(String kurz, String lang) implements Serializable {}

    /** @param titel {@code Kalenderwoche 50} */
    public record Woche(int nummer, String titel, List<Zelle> zellen) implements Serializable {
        public Woche {
            zellen = List.copyOf(zellen);
        }
    }

    /**
     * One day.
     *
     * @param datum {@code Mittwoch, 13.12.2023}
     * @param klasse how it looks: outside the month, today, with or without anything to say
     * @param feiertag in words; empty for any other day
     */
    public record Zelle(int tag, String datum, String klasse, boolean heute, String feiertag, List<Eintrag> eintraege)
            implements Serializable {
        public Zelle {
            eintraege = List.copyOf(eintraege);
        }
    }

    /**
     * A session on that day.
     *
     * @param zeit in words; empty when no hour is known
     * @param abgesagt in words; empty when it was not cancelled
     */
    public record Eintrag(long id, String zeit, String gremium, String abgesagt) implements Serializable {}
}
