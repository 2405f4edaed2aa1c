package de.familienaudit.dokument.ausgabe;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The scale of a timeline over whole years, the same for page and print: a day becomes a place in percent of the width.
 *
 * @param erstesJahr first year shown
 * @param letztesJahr last year shown, not before the first
 */
public record Zeitachse(int erstesJahr, int letztesJahr) implements Serializable {

    /** So that one slip of the pen, 2200 for 2020, does not make everything else unreadable. */
    private static final int JAHRE_UM_HEUTE = 12;

    private static final double GANZ = 100;
    private static final double GENAU = 100;

    /** Quarters stay readable up to so many years. */
    private static final int JAHRE_MIT_QUARTALEN = 3;

    private static final int QUARTALE = 4;
    private static final int MONATE = 3;

    /** One year on the scale: where it begins and how wide it is, in percent. */
    public record Jahr(int zahl, double x, double breite) implements Serializable {}

    /** One quarter on the scale, {@code zahl} from 1 to 4: where it begins and where its middle is, in percent. */
    public record Quartal(int zahl, double x, double mitte) implements Serializable {}

    /**
     * The years from the first to the last day, and today's; at most twelve years away from today.
     *
     * @param von first known day, null when none is known
     * @param bis last known day, null when none is known
     */
    public static Zeitachse von(LocalDate von, LocalDate bis, LocalDate heute) {
        int jetzt = heute.getYear();
        int erstes = von == null ? jetzt : Math.max(Math.min(von.getYear(), jetzt), jetzt - JAHRE_UM_HEUTE);
        int letztes = bis == null ? jetzt : Math.min(Math.max(bis.getYear(), jetzt), jetzt + JAHRE_UM_HEUTE);
        return new Zeitachse(erstes, letztes);
    }

    /**
     * A part of this scale.
     *
     * @param ab first year wanted, null for a part around today
     * @param jahre how many years, at least 1
     */
    public Zeitachse ausschnitt(Integer ab, int jahre, LocalDate heute) {
        int gewuenscht = ab == null ? heute.getYear() - (jahre - 1) / 2 : ab;
        int erstes = Math.max(erstesJahr, Math.min(gewuenscht, letztesJahr - jahre + 1));
        return new Zeitachse(erstes, Math.min(letztesJahr, erstes + jahre - 1));
    }

    /** How many years it shows, at least 1. */
    public int anzahlJahre() {
        return letztesJahr - erstesJahr + 1;
    }

    /** Whether the day lies on the scale. */
    public boolean enthaelt(LocalDate tag) {
        return !istDavor(tag) && !istDanach(tag);
    }

    /** The quarters with their places; none where so many years are shown that nobody could tell them apart. */
    public List<Quartal> quartale() {
        if (letztesJahr - erstesJahr >= JAHRE_MIT_QUARTALEN) {
            return List.of();
        }
        return IntStream.range(0, (letztesJahr - erstesJahr + 1) * QUARTALE)
                .mapToObj(n -> {
                    LocalDate tag = anfang().plusMonths((long) n * MONATE);
                    double x = beginn(tag);
                    return new Quartal(
                            n % QUARTALE + 1,
                            x,
                            gerundet((x + ende(tag.plusMonths(MONATE).minusDays(1))) / 2));
                })
                .toList();
    }

    /** Where the day begins, from 0 to 100; a day outside of the scale stands at its edge. */
    public double beginn(LocalDate tag) {
        long tage = ChronoUnit.DAYS.between(anfang(), tag);
        return platz(tage);
    }

    /** Where the day ends, from 0 to 100. */
    public double ende(LocalDate tag) {
        return beginn(tag.plusDays(1));
    }

    /** Whether the day lies before the scale begins. */
    public boolean istDavor(LocalDate tag) {
        return tag.getYear() < erstesJahr;
    }

    /** Whether the day lies after the scale ends. */
    public boolean istDanach(LocalDate tag) {
        return tag.getYear() > letztesJahr;
    }

    /** The years with their places. */
    public List<Jahr> jahre() {
        return IntStream.rangeClosed(erstesJahr, letztesJahr)
                .mapToObj(jahr -> {
                    double x = beginn(LocalDate.of(jahr, 1, 1));
                    return new Jahr(jahr, x, gerundet(ende(LocalDate.of(jahr, 12, 31)) - x));
                })
                .toList();
    }

    private LocalDate anfang() {
        return LocalDate.of(erstesJahr, 1, 1);
    }

    private double platz(long tage) {
        long alle = ChronoUnit.DAYS.between(anfang(), LocalDate.of(letztesJahr + 1, 1, 1));
        return gerundet(GANZ * Math.min(Math.max(0, tage), alle) / alle);
    }

    /** Two decimals: a hundredth of a percent is less than a pixel. */
    private static double gerundet(double prozent) {
        return Math.round(prozent * GENAU) / GENAU;
    }
}
