package de.familienaudit.zugang.kommune;

import de.familienaudit.zugang.domain.kommune.Kommune;
import java.io.Serializable;

/**
 * How the pages of a Kommune look.
 *
 * @param akzentfarbe {@code #rrggbb}, empty for the neutral colour of the program
 * @param wappenId the coat of arms, 0 for the neutral one; another picture always has another id
 * @param wappenText what the coat of arms shows, in words, empty only without one
 */
public record Erscheinung(String akzentfarbe, long wappenId, String wappenText) implements Serializable {

    /** The look before somebody signed in, and of a Kommune that chose nothing. */
    public static final Erscheinung NEUTRAL = new Erscheinung("", 0, "");

    static Erscheinung of(Kommune kommune) {
        return new Erscheinung(
                kommune.akzentfarbe().orElse(""), kommune.wappenId().orElse(0L), kommune.wappenText());
    }
}
