package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rule A-2: what a file says of one Fassung, true or not: times are not understood yet, bounds may contradict each other,
 * a number may stand in the wrong place (ADR 34). Texts are never null, empty where nothing is said, without white space
 * around them.
 *
 * @param information what the file belongs to; told for the reader, not taken over
 * @param stellen every Stelle that a measure names, each once
 * @param handlungsfelder by number
 */
public record Vereinbarungsdaten(
        Information information, Vorspanntext vorspann, List<Stelle> stellen, List<Feld> handlungsfelder) {

    /** Name of the format, in every file. */
    public static final String FORMAT = "familienaudit-zielvereinbarung";

    /** Version of the format that is written and read; what it means never changes. */
    public static final int VERSION = 1;

    public Vereinbarungsdaten {
        stellen = List.copyOf(stellen);
        handlungsfelder = List.copyOf(handlungsfelder);
    }

    /** All measures by number of their Ziel. */
    public Stream<Massnahme> massnahmen() {
        return handlungsfelder.stream().flatMap(f -> f.ziele().stream()).flatMap(z -> z.massnahmen().stream());
    }

    /**
     * For information only. Period and title are proposed for a new agreement; the rest is not taken over, above all not
     * the state: an imported Fassung is a draft.
     *
     * @param laufzeitVon first day of the agreement's period, null when not known
     * @param laufzeitBis last day, null when not known
     * @param fassung running number within the agreement, 0 when not known
     * @param status name of the state when it was written
     */
    public record Information(
            String kommune,
            String zielvereinbarung,
            LocalDate laufzeitVon,
            LocalDate laufzeitBis,
            int fassung,
            String status) {}

    /** A Stelle and whether it belongs to the own administration. */
    public record Stelle(String name, boolean intern) {}

    /** A Handlungsfeld with its Ziele by number. */
    public record Feld(int nummer, String titel, String untertitel, List<Ziel> ziele) {

        public Feld {
            ziele = List.copyOf(ziele);
        }
    }

    /**
     * A Ziel with its measures by number.
     *
     * @param nummer whole, {@code 3.2}
     * @param bautAuf numbers of Ziele that it builds on, sorted as text
     */
    public record Ziel(
            String nummer,
            String text,
            String indikator,
            String zielquelle,
            List<String> bautAuf,
            List<Massnahme> massnahmen) {

        public Ziel {
            bautAuf = List.copyOf(bautAuf);
            massnahmen = List.copyOf(massnahmen);
        }
    }

    /**
     * A measure.
     *
     * @param nummer whole, {@code 3.2.1}
     * @param federfuehrend name of the accountable Stelle, empty while open
     * @param stellen names of the responsible Stellen, in order
     * @param pflichtanlagen required annexes to the yearly report, in order
     * @param bautAuf numbers that it builds on, sorted as text
     */
    public record Massnahme(
            String nummer,
            Worte worte,
            String federfuehrend,
            List<String> stellen,
            Zeit beginn,
            Zeit ende,
            List<String> pflichtanlagen,
            List<String> bautAuf) {

        public Massnahme {
            stellen = List.copyOf(stellen);
            pflichtanlagen = List.copyOf(pflichtanlagen);
            bautAuf = List.copyOf(bautAuf);
        }
    }

    /**
     * The words of a measure.
     *
     * @param verantwortlich the agreed wording
     */
    public record Worte(
            String titel,
            String indikator,
            String zielgruppe,
            String kosten,
            String verantwortlich,
            String kommunikation) {}

    /**
     * Rule A-4: a time as written, with its bounds.
     *
     * @param von first day, null when not known
     * @param bis last day, null when not known
     */
    public record Zeit(String wortlaut, LocalDate von, LocalDate bis) {}
}
