package de.familienaudit.zugang.domain.anmeldung;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Rule R-5: after too many failures one has to wait before the next attempt, twice as long after each further one, and
 * never for good. Counted are the way (one account from one known device or one address), the account from all unknown
 * devices, and the address; a known device waits for its own failures only, so that no stranger locks its owner out.
 */
public final class AnmeldedrosselRule {

    /** How long a failed attempt counts. */
    public static final Duration FENSTER = Duration.ofHours(1);

    private static final Stufe WEG = new Stufe(5, Duration.ofSeconds(30), Duration.ofMinutes(15));
    private static final Stufe KONTO = new Stufe(20, Duration.ofSeconds(30), Duration.ofMinutes(15));
    /** A whole house may share one address, so it waits for seconds only. */
    private static final Stufe ADRESSE = new Stufe(100, Duration.ofSeconds(1), Duration.ofSeconds(30));

    private static final int MAX_DOUBLINGS = 20;

    private AnmeldedrosselRule() {}

    /**
     * Failures of one kind inside the window.
     *
     * @param anzahl how many
     * @param zuletzt when the last one was, null without any
     */
    public record Fehlversuche(long anzahl, Instant zuletzt) {

        public static final Fehlversuche KEINE = new Fehlversuche(0, null);
    }

    /** So many are free, then the pause begins and doubles. */
    private record Stufe(int frei, Duration erste, Duration hoechstens) {

        Duration pause(long anzahl) {
            if (anzahl < frei) {
                return Duration.ZERO;
            }
            Duration pause = erste.multipliedBy(1L << Math.min(anzahl - frei, MAX_DOUBLINGS));
            return pause.compareTo(hoechstens) < 0 ? pause : hoechstens;
        }

        Duration rest(Fehlversuche f, Instant jetzt) {
            Duration pause = pause(f.anzahl());
            // one who came at the same time may be a moment later: that is no pause
            return f.zuletzt() == null || pause.isZero()
                    ? Duration.ZERO
                    : Duration.between(jetzt, f.zuletzt().plus(pause));
        }
    }

    /** Only failures after this instant count. */
    public static Instant beginn(Instant jetzt) {
        return jetzt.minus(FENSTER);
    }

    /**
     * How long to wait before the next attempt is looked at.
     *
     * @param weg of this account on this way
     * @param konto of this account from all unknown devices; none for a known one
     * @param adresse of all accounts from unknown devices at this address; none for a known one
     * @return zero when the attempt may be made
     */
    public static Duration wartezeit(Fehlversuche weg, Fehlversuche konto, Fehlversuche adresse, Instant jetzt) {
        return Stream.of(WEG.rest(weg, jetzt), KONTO.rest(konto, jetzt), ADRESSE.rest(adresse, jetzt))
                .max(Duration::compareTo)
                .filter(rest -> !rest.isNegative())
                .orElse(Duration.ZERO);
    }

    /** A waiting time as it is told: in minutes, none begun is left out. */
    public static int minuten(Duration wartezeit) {
        return (int) wartezeit.plusMinutes(1).minusNanos(1).toMinutes();
    }
}
