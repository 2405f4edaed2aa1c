package de.familienaudit.zugang.domain.kommune;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the screen (sRGB) and its contrast to another one as WCAG 2.1 defines it.
 *
 * @param rot share of red, 0 to 255
 * @param gruen share of green, 0 to 255
 * @param blau share of blue, 0 to 255
 */
public record Farbe(int rot, int gruen, int blau) {

    public static final Farbe WEISS = new Farbe(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{6})");
    private static final int MAX = 255;
    private static final double FLARE = 0.05;

    public Farbe {
        if (Math.min(rot, Math.min(gruen, blau)) < 0 || Math.max(rot, Math.max(gruen, blau)) > MAX) {
            throw new IllegalArgumentException("no colour: " + rot + ", " + gruen + ", " + blau);
        }
    }

    /** Reads {@code #1f6f43} or {@code 1F6F43}; empty for anything else. */
    public static Optional<Farbe> lies(String text) {
        return Optional.ofNullable(text)
                .map(t -> HEX.matcher(t.strip().toLowerCase(Locale.ROOT)))
                .filter(m -> m.matches())
                .map(m -> Integer.parseInt(m.group(1), 16))
                .map(rgb -> new Farbe(rgb >> 16, rgb >> 8 & MAX, rgb & MAX));
    }

    /** Contrast ratio from 1 (the same colour) to 21 (black and white), unrounded. */
    public double kontrast(Farbe andere) {
        double eine = leuchtdichte() + FLARE;
        double zweite = andere.leuchtdichte() + FLARE;
        return Math.max(eine, zweite) / Math.min(eine, zweite);
    }

    /** Relative luminance from 0 (black) to 1 (white). */
    public double leuchtdichte() {
        return 0.2126 * linear(rot) + 0.7152 * linear(gruen) + 0.0722 * linear(blau);
    }

    /**
     * This colour mixed with another one, as light mixes.
     *
     * @param anteil share of the other one, 0 to 1
     */
    public Farbe gemischt(Farbe andere, double anteil) {
        return new Farbe(
                mischung(rot, andere.rot, anteil),
                mischung(gruen, andere.gruen, anteil),
                mischung(blau, andere.blau, anteil));
    }

    /** {@code #rrggbb} in small letters. */
    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", rot, gruen, blau);
    }

    private static int mischung(int eine, int andere, double anteil) {
        double licht = linear(eine) * (1 - anteil) + linear(andere) * anteil;
        double wert = licht <= 0.0031308 ? licht * 12.92 : 1.055 * Math.pow(licht, 1 / 2.4) - 0.055;
        return (int) Math.round(wert * MAX);
    }

    private static double linear(int anteil) {
        double wert = anteil / (double) MAX;
        return wert <= 0.04045 ? wert / 12.92 : Math.pow((wert + 0.055) / 1.055, 2.4);
    }
}
