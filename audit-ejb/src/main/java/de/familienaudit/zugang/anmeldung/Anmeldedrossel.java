package de.familienaudit.zugang.anmeldung;

import de.familienaudit.zugang.domain.anmeldung.AnmeldedrosselRule;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeversuch;
import de.familienaudit.zugang.konto.KontoRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Counts attempts with passwords and codes, each kind for itself, on any number of servers. */
@Dependent
class Anmeldedrossel {

    @Inject
    private KontoRepository konten;

    @Inject
    private Clock clock;

    /** From here on further attempts of the same kind and name wait until this transaction ends. */
    boolean istGedrosselt(Anmeldeversuch.Art art, String name, String adresse) {
        konten.lockAttempts(art, name);
        long[] fehlversuche = konten.countFailures(art, name, adresse, AnmeldedrosselRule.beginn(clock.instant()));
        return AnmeldedrosselRule.istGedrosselt(fehlversuche[0], fehlversuche[1]);
    }

    /** Keeps the attempt; a success clears the failures of its kind and name. */
    void merke(Anmeldeversuch.Art art, String name, String adresse, boolean erfolgreich) {
        Instant jetzt = clock.instant();
        konten.record(new Anmeldeversuch(jetzt, art, name, adresse, erfolgreich));
        if (erfolgreich) {
            konten.forgetFailures(art, name, AnmeldedrosselRule.beginn(jetzt));
        }
    }
}
