package de.familienaudit.vorlage.domain.bekanntgabe;

import java.time.LocalDate;

/**
 * Rule V-10: since when a paper is seen outside of the Kommune, and by what.
 *
 * @param ab null where it is not seen, or was so as soon as it was recorded
 */
public record Aussensicht(Grund grund, LocalDate ab) {

    /** Why it is seen outside or not. */
    public enum Grund {
        /** It is no draft and not public. */
        NIE,
        /** No agenda of a public session with it was published yet. */
        NOCH_NICHT,
        /** What is nacherfasst is over, and was public then. */
        NACHERFASST,
        /** Its body ended the secrecy. */
        FREIGABE,
        /** The agenda of a public session with it was published. */
        TAGESORDNUNG
    }

    /** Whether OParl and public pages know of it. */
    public boolean istSichtbar() {
        return grund != Grund.NIE && grund != Grund.NOCH_NICHT;
    }
}
