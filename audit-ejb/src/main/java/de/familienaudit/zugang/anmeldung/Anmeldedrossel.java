package de.familienaudit.zugang.anmeldung;

import de.familienaudit.zugang.domain.anmeldung.AnmeldedrosselRule;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeversuch;
import de.familienaudit.zugang.konto.KontoRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Counts attempts with passwords and codes, each kind for itself, on any number of servers. An attempt counts as failed before it
 * is looked at, so that of many at the same moment none slips by, and nobody has to wait for another one's check.
 */
@Dependent
class Anmeldedrossel {

    @Inject
    private KontoRepository konten;

    @Inject
    private Clock clock;

    /**
     * Whether the attempt may be made; then it counts as failed from here on. Others of the same kind and name wait until this
     * transaction ends, so nothing slow belongs into it.
     */
    boolean zulassen(Anmeldeversuch.Art art, String name, String adresse) {
        Instant jetzt = clock.instant();
        konten.lockAttempts(art, name);
        long[] fehlversuche = konten.countFailures(art, name, adresse, AnmeldedrosselRule.beginn(jetzt));
        if (AnmeldedrosselRule.istGedrosselt(fehlversuche[0], fehlversuche[1])) {
            return false;
        }
        konten.record(new Anmeldeversuch(jetzt, art, name, adresse, false));
        return true;
    }

    /** The attempt was right: it counts as a success, and the failures of its kind and name are cleared. */
    void gelungen(Anmeldeversuch.Art art, String name, String adresse) {
        Instant jetzt = clock.instant();
        konten.flush();
        konten.forgetFailures(art, name, AnmeldedrosselRule.beginn(jetzt));
        konten.record(new Anmeldeversuch(jetzt, art, name, adresse, true));
    }
}
