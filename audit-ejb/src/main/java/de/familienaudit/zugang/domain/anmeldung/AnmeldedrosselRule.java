package de.familienaudit.zugang.domain.anmeldung;

import java.time.Duration;
import java.time.Instant;

/**
 * Signing in is throttled: after too many failures of one login name, or from one address, further attempts are refused
 * without looking at the password until the oldest failure is out of the window.
 */
public final class AnmeldedrosselRule {

    /** How long a failed attempt counts. */
    public static final Duration FENSTER = Duration.ofMinutes(15);

    static final int JE_BENUTZERNAME = 5;
    static final int JE_ADRESSE = 100;

    private AnmeldedrosselRule() {}

    /** Only failures after this instant count. */
    public static Instant beginn(Instant jetzt) {
        return jetzt.minus(FENSTER);
    }

    /**
     * @param fehlversucheName failures of this login name inside the window
     * @param fehlversucheAdresse failures from this address inside the window
     */
    public static boolean istGedrosselt(long fehlversucheName, long fehlversucheAdresse) {
        return fehlversucheName >= JE_BENUTZERNAME || fehlversucheAdresse >= JE_ADRESSE;
    }
}
