package de.familienaudit.zugang.kommune;

import de.familienaudit.zugang.domain.kommune.Akzentfarbe;
import de.familienaudit.zugang.domain.kommune.Farbe;
import java.io.Serializable;
import java.util.Optional;

/**
 * An accent colour, what can be read in it, and the colours that the pages derive from it. All colours are
 * {@code #rrggbb}, all contrasts ratios from 1 to 21.
 *
 * @param farbe the colour asked about
 * @param lesbar whether it may be chosen
 * @param kontrastWeiss contrast to white
 * @param kontrastHell least contrast on a light surface, decides
 * @param kontrastDunkel least contrast of {@code dunkel} on a dark surface
 * @param vorschlag the nearest colour that may be chosen; the same when it may be
 * @param dunkel the colour for dark pages
 */
public record Farbprobe(
        String farbe,
        boolean lesbar,
        double kontrastWeiss,
        double kontrastHell,
        double kontrastDunkel,
        String vorschlag,
        String betont,
        String zart,
        String dunkel,
        String dunkelBetont,
        String dunkelZart)
        implements Serializable {

    /** The colour of the program, for Kommunen that chose none. */
    public static Farbprobe neutral() {
        return of(Akzentfarbe.NEUTRAL);
    }

    /** Empty when the text is no colour. */
    public static Optional<Farbprobe> von(String text) {
        return Farbe.lies(text).map(Akzentfarbe::new).map(Farbprobe::of);
    }

    private static Farbprobe of(Akzentfarbe a) {
        return new Farbprobe(
                a.farbe().toString(),
                a.istLesbar(),
                a.kontrastWeiss(),
                a.kontrastHell(),
                a.kontrastDunkel(),
                a.naechsteLesbare().farbe().toString(),
                a.betontHell().toString(),
                a.zartHell().toString(),
                a.dunkel().toString(),
                a.betontDunkel().toString(),
                a.zartDunkel().toString());
    }
}
