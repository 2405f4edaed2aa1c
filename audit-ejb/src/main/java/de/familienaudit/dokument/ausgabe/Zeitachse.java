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

    /** One year on the scale: where it begins and how wide it is, in percent. */
    public record Jahr(int zahl, double x, double breite) implements Serializable {}

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
