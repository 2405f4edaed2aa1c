package de.familienaudit.zugang.anmeldung;

import de.familienaudit.zugang.domain.anmeldung.AnmeldedrosselRule;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeversuch;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeweg;
import de.familienaudit.zugang.konto.VersuchRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts attempts with passwords and codes, each kind for itself, on any number of servers. An attempt counts as failed before it
 * is looked at, so that of many at the same moment none slips by, and nobody has to wait for another one's check.
 */
@Dependent
class Anmeldedrossel {

    @Inject
    private VersuchRepository versuche;

    @Inject
    private Clock clock;

    /**
     * How long to wait before an attempt may be made. When it is zero, the attempt is made and counts as failed from here on;
     * one that has to wait counts for nothing. Others of the same kind and name wait until this transaction ends, so nothing
     * slow belongs into it.
     */
    Duration zulassen(Anmeldeversuch.Art art, String name, Anmeldeweg weg) {
        versuche.lockAttempts(art, name);
        Instant jetzt = clock.instant();
        Duration wartezeit = versuche.countFailures(art, name, weg, AnmeldedrosselRule.beginn(jetzt))
                .wartezeit(jetzt);
        if (wartezeit.isZero()) {
            versuche.record(new Anmeldeversuch(jetzt, art, name, weg, false));
        }
        return wartezeit;
    }

    /** The attempt was right: it counts as a success, and the failures of its kind, name and way are cleared. */
    void gelungen(Anmeldeversuch.Art art, String name, Anmeldeweg weg) {
        Instant jetzt = clock.instant();
        versuche.flush();
        versuche.forgetFailures(art, name, weg, AnmeldedrosselRule.beginn(jetzt));
        versuche.record(new Anmeldeversuch(jetzt, art, name, weg, true));
    }
}
