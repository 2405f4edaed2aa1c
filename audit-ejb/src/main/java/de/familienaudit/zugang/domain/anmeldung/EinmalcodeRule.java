package de.familienaudit.zugang.domain.anmeldung;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/**
 * Rule R-5: a code of the second factor (RFC 6238) belongs to a time step of 30 seconds. The clocks may differ by one
 * step in either direction; a step that was used, and every earlier one, is never accepted again.
 */
public final class EinmalcodeRule {

    /** Length of a time step. */
    public static final Duration SCHRITT = Duration.ofSeconds(30);

    private static final int ABWEICHUNG = 1;

    private EinmalcodeRule() {}

    /**
     * @param eingabe what the person typed; blanks between the digits do not matter
     * @param letzterSchritt the last time step that was used, 0 for none
     * @param codeZu the right code of a time step
     * @return the time step whose code it is, empty when the code is wrong, too old or used
     */
    public static OptionalLong schritt(
            String eingabe, Instant jetzt, long letzterSchritt, LongFunction<String> codeZu) {
        byte[] ziffern = eingabe.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long heute = jetzt.getEpochSecond() / SCHRITT.toSeconds();
        for (long schritt = heute - ABWEICHUNG; schritt <= heute + ABWEICHUNG; schritt++) {
            boolean gleich = MessageDigest.isEqual(codeZu.apply(schritt).getBytes(StandardCharsets.UTF_8), ziffern);
            if (gleich && schritt > letzterSchritt) {
                return OptionalLong.of(schritt);
            }
        }
        return OptionalLong.empty();
    }
}
