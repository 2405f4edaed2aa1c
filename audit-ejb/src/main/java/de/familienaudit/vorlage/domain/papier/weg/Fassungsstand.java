package de.familienaudit.vorlage.domain.papier.weg;

import java.util.Objects;

/**
 * Which text a recording holds, and why it was made.
 *
 * @param fassung number of the version of the text from 1; 0 for a draft; null for a paper that is nacherfasst
 * @param art only for {@link Aufzeichnungsanlass#FASSUNG}, else null
 */
public record Fassungsstand(Aufzeichnungsanlass anlass, Integer fassung, Fassungsart art) {

    /** A paper of the past, or a correction of what was recorded of it. */
    public static final Fassungsstand NACHERFASST = new Fassungsstand(Aufzeichnungsanlass.NACHERFASSUNG, null, null);

    /** A saved draft. */
    public static final Fassungsstand ENTWURF = new Fassungsstand(Aufzeichnungsanlass.ENTWURF, 0, null);

    public Fassungsstand {
        Objects.requireNonNull(anlass, "anlass");
    }

    /** The same text, recorded once more because of what happened to its rows. */
    public Fassungsstand wegen(Aufzeichnungsanlass neuerAnlass) {
        return new Fassungsstand(neuerAnlass, fassung, null);
    }
}
