package de.familienaudit.web.component;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of a stacked bar with its place in percent of the bar's width.
 *
 * @param art what it counts: name of the pattern ({@code balken-<art>}) and of the word ({@code balken.<art>})
 * @param anzahl how many
 * @param x where it begins, in percent
 * @param breite how wide it is, in percent
 */
public record Segment(String art, long anzahl, double x, double breite) implements Serializable {

    /** Where its number stands, in percent. */
    public double getMitte() {
        return x + breite / 2;
    }

    /** Collects the parts of one bar in the order of progress. */
    public static Balken balken() {
        return new Balken();
    }

    /** The parts of one bar; parts that count nothing are left out. */
    public static final class Balken {

        /** So that the number still fits into the smallest part. */
        private static final double SMALLEST = 0.06;

        private final List<String> arten = new ArrayList<>();
        private final List<Long> anzahlen = new ArrayList<>();

        private Balken() {}

        /** Adds a part: umgesetzt, laufend, dauer, geplant, verschoben, ueberfaellig, entfallen. */
        public Balken mit(String art, long anzahl) {
            if (anzahl > 0) {
                arten.add(art);
                anzahlen.add(anzahl);
            }
            return this;
        }

        /** The parts with their places; an empty list for a bar that counts nothing. */
        public List<Segment> segmente() {
            double summe = anzahlen.stream().mapToLong(Long::longValue).sum();
            List<Double> anteile = anzahlen.stream()
                    .map(anzahl -> Math.max(SMALLEST, anzahl / summe))
                    .toList();
            double ganzes = anteile.stream().mapToDouble(Double::doubleValue).sum();
            List<Segment> segmente = new ArrayList<>();
            double x = 0;
            for (int i = 0; i < arten.size(); i++) {
                double breite = 100 * anteile.get(i) / ganzes;
                segmente.add(new Segment(arten.get(i), anzahlen.get(i), x, breite));
                x += breite;
            }
            return List.copyOf(segmente);
        }
    }
}
