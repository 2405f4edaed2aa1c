package de.familienaudit.zugang.domain.kommune;

/**
 * The accent colour of a Kommune and what the pages make of it. Text in this colour, and white text on it, has a
 * contrast of at least 4.5 : 1 (WCAG 2.1, 1.4.3) on every light surface of the program. No single colour reaches that on
 * white and on the dark surface too, so the dark pages get a lighter one of the same hue.
 *
 * @param farbe as chosen
 */
public record Akzentfarbe(Farbe farbe) {

    /** What WCAG 2.1 asks of text of normal size. */
    public static final double MINDESTKONTRAST = 4.5;

    /** The colour of the program, shown where a Kommune chose none; --action in tokens.css. */
    public static final Akzentfarbe NEUTRAL = new Akzentfarbe(new Farbe(0x20, 0x44, 0xaa));

    /** The darkest of the light surfaces that carry links (--danger-soft in tokens.css). */
    private static final Farbe HELLE_FLAECHE = new Farbe(0xfe, 0xf0, 0xee);

    /** --surface of the dark pages, and the lightest of their surfaces that carry links (--neutral-soft). */
    private static final Farbe DUNKLER_GRUND = new Farbe(0x13, 0x15, 0x25);

    private static final Farbe DUNKLE_FLAECHE = new Farbe(0x27, 0x2a, 0x42);

    /** Above the least, so that the colour is as calm on dark pages as the one of the program. */
    private static final double KONTRAST_DUNKEL = 6;

    private static final Farbe SCHWARZ = new Farbe(0, 0, 0);
    private static final int FEIN = 1000;
    private static final int GROB = 100;

    /** Whether text in this colour can be read on every light surface. */
    public boolean istLesbar() {
        return kontrastHell() >= MINDESTKONTRAST;
    }

    /** Contrast to white, where most text stands. */
    public double kontrastWeiss() {
        return farbe.kontrast(Farbe.WEISS);
    }

    /** The least contrast of text in this colour on a light surface; always below that to white. */
    public double kontrastHell() {
        return farbe.leuchtdichte() < HELLE_FLAECHE.leuchtdichte() ? farbe.kontrast(HELLE_FLAECHE) : 1;
    }

    /** The least contrast of {@link #dunkel()} on a dark surface. */
    public double kontrastDunkel() {
        return dunkel().kontrast(DUNKLE_FLAECHE);
    }

    /** This colour when it can be read, else the nearest darker one of the same hue that can. */
    public Akzentfarbe naechsteLesbare() {
        Akzentfarbe naechste = this;
        for (int i = 1; !naechste.istLesbar(); i++) {
            naechste = new Akzentfarbe(farbe.gemischt(SCHWARZ, (double) i / FEIN));
        }
        return naechste;
    }

    /** The colour for dark pages: this one, lightened as far as needed. */
    public Farbe dunkel() {
        Farbe heller = farbe;
        for (int i = 1;
                heller.kontrast(DUNKLE_FLAECHE) < KONTRAST_DUNKEL
                        || heller.leuchtdichte() < DUNKLE_FLAECHE.leuchtdichte();
                i++) {
            heller = farbe.gemischt(Farbe.WEISS, (double) i / FEIN);
        }
        return heller;
    }

    /** A tint of the colour for selected entries on light pages, on which text in the colour can be read. */
    public Farbe zartHell() {
        return zart(farbe, Farbe.WEISS, 18);
    }

    /** The same for dark pages. */
    public Farbe zartDunkel() {
        return zart(dunkel(), DUNKLER_GRUND, 12);
    }

    /** The colour under the pointer on light pages: darker. */
    public Farbe betontHell() {
        return farbe.gemischt(SCHWARZ, 0.4);
    }

    /** The colour under the pointer on dark pages: lighter. */
    public Farbe betontDunkel() {
        return dunkel().gemischt(Farbe.WEISS, 0.4);
    }

    private static Farbe zart(Farbe schrift, Farbe grund, int hoechstens) {
        Farbe zart = grund;
        for (int prozent = hoechstens; prozent > 0; prozent--) {
            Farbe versuch = grund.gemischt(schrift, (double) prozent / GROB);
            if (schrift.kontrast(versuch) >= MINDESTKONTRAST) {
                zart = versuch;
                break;
            }
        }
        return zart;
    }
}
