package de.familienaudit.dokument.ausgabe;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Dated numbers as a line: every place in percent of the drawing, from its upper left corner, the same for page and
 * print. The scale begins at zero unless a number is negative, so that no change looks larger than it is.
 *
 * @param skala marks of the numbers, from the lowest
 * @param zeiten marks of the days, from the first
 * @param strecken the line, piece by piece
 * @param punkte the numbers, from the first
 * @param zielY height of the target
 * @param terminX place of the day by which the target is to be reached, null when there is none
 */
public record Liniendiagramm(
        List<Marke> skala, List<Marke> zeiten, List<Strecke> strecken, List<Punkt> punkte, double zielY, Double terminX)
        implements Serializable {

    private static final double LINKS = 12;
    private static final double RECHTS = 96;
    private static final double OBEN = 8;
    private static final double UNTEN = 88;
    private static final int STUFEN = 4;
    private static final int JAHRE = 6;
    private static final double GENAU = 100;
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    /** A number on its day; {@code erreicht} fills its point. */
    public record Messpunkt(LocalDate tag, BigDecimal zahl, boolean erreicht) implements Serializable {}

    /** A mark of a scale: its place on it and its text. */
    public record Marke(double platz, String text) implements Serializable {}

    /** A straight piece of the line. */
    public record Strecke(double x1, double y1, double x2, double y2) implements Serializable {}

    /** A number in the drawing. */
    public record Punkt(double x, double y, boolean erreicht) implements Serializable {}

    /**
     * Draws the numbers.
     *
     * @param werte at least one, in the order of their days
     * @param termin null when there is none
     */
    public static Liniendiagramm von(List<Messpunkt> werte, BigDecimal ziel, LocalDate termin) {
        List<BigDecimal> stufen = stufen(
                Stream.concat(Stream.of(BigDecimal.ZERO, ziel), werte.stream().map(Messpunkt::zahl))
                        .toList());
        LocalDate erster = frueher(werte.get(0).tag(), termin);
        LocalDate letzter = spaeter(werte.get(werte.size() - 1).tag(), termin);
        List<Punkt> punkte = werte.stream()
                .map(w -> new Punkt(x(w.tag(), erster, letzter), y(w.zahl(), stufen), w.erreicht()))
                .toList();
        List<Strecke> strecken = new ArrayList<>();
        for (int i = 1; i < punkte.size(); i++) {
            Punkt a = punkte.get(i - 1);
            Punkt b = punkte.get(i);
            strecken.add(new Strecke(a.x(), a.y(), b.x(), b.y()));
        }
        return new Liniendiagramm(
                stufen.stream().map(s -> new Marke(y(s, stufen), zahl(s))).toList(),
                zeiten(erster, letzter),
                strecken,
                punkte,
                y(ziel, stufen),
                termin == null ? null : x(termin, erster, letzter));
    }

    /** Round numbers from at most the lowest to at least the highest. */
    private static List<BigDecimal> stufen(List<BigDecimal> zahlen) {
        BigDecimal niedrigste = zahlen.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal hoechste = zahlen.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal spanne = hoechste.subtract(niedrigste);
        BigDecimal schritt = spanne.signum() == 0 ? BigDecimal.ONE : runde(spanne);
        BigDecimal stufe = niedrigste.divide(schritt, 0, RoundingMode.FLOOR).multiply(schritt);
        List<BigDecimal> stufen = new ArrayList<>(List.of(stufe));
        while (stufe.compareTo(hoechste) < 0 || stufen.size() == 1) {
            stufe = stufe.add(schritt);
            stufen.add(stufe);
        }
        return stufen;
    }

    /** 1, 2 or 5 times a power of ten. */
    private static BigDecimal runde(BigDecimal spanne) {
        BigDecimal roh = spanne.divide(BigDecimal.valueOf(STUFEN), 6, RoundingMode.UP);
        BigDecimal zehner = BigDecimal.ONE.scaleByPowerOfTen(roh.precision() - roh.scale() - 1);
        for (int faktor : new int[] {1, 2, 5}) {
            BigDecimal schritt = zehner.multiply(BigDecimal.valueOf(faktor));
            if (schritt.compareTo(roh) >= 0) {
                return schritt;
            }
        }
        return zehner.multiply(BigDecimal.TEN);
    }

    /** Beginnings of years where there are at least two, else the first and the last day. */
    private static List<Marke> zeiten(LocalDate erster, LocalDate letzter) {
        int erstesJahr = erster.getDayOfYear() == 1 ? erster.getYear() : erster.getYear() + 1;
        int anzahl = letzter.getYear() - erstesJahr + 1;
        if (anzahl < 2) {
            return Stream.of(erster, letzter)
                    .distinct()
                    .map(tag -> new Marke(x(tag, erster, letzter), TAG.format(tag)))
                    .toList();
        }
        int schritt = (anzahl + JAHRE - 1) / JAHRE;
        List<Marke> marken = new ArrayList<>();
        for (int jahr = erstesJahr; jahr <= letzter.getYear(); jahr += schritt) {
            marken.add(new Marke(x(LocalDate.of(jahr, 1, 1), erster, letzter), Integer.toString(jahr)));
        }
        return marken;
    }

    private static double x(LocalDate tag, LocalDate erster, LocalDate letzter) {
        long alle = ChronoUnit.DAYS.between(erster, letzter);
        double anteil = alle == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(erster, tag) / alle;
        return gerundet(LINKS + anteil * (RECHTS - LINKS));
    }

    private static double y(BigDecimal zahl, List<BigDecimal> stufen) {
        BigDecimal unten = stufen.get(0);
        double spanne = stufen.get(stufen.size() - 1).subtract(unten).doubleValue();
        return gerundet(UNTEN - zahl.subtract(unten).doubleValue() / spanne * (UNTEN - OBEN));
    }

    private static LocalDate frueher(LocalDate a, LocalDate b) {
        return b == null || a.isBefore(b) ? a : b;
    }

    private static LocalDate spaeter(LocalDate a, LocalDate b) {
        return b == null || a.isAfter(b) ? a : b;
    }

    private static String zahl(BigDecimal zahl) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(zahl);
    }

    private static double gerundet(double prozent) {
        return Math.round(prozent * GENAU) / GENAU;
    }
}
