package de.familienaudit.zugang;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Aktion;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zugang.domain.AnmeldedrosselRule;
import de.familienaudit.zugang.domain.Anmeldeversuch;
import de.familienaudit.zugang.domain.Konto;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Signing in with an own account, and reading the actor afresh at each request (rule R-5). */
@Stateless
@Guarded
public class AnmeldeService {

    @Inject
    private KontoRepository konten;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Clock clock;

    /** Checks name and password; every attempt is stored and counts for the throttle. */
    @Requires(Aktion.ANMELDEN)
    public AnmeldeErgebnis anmelden(Anmelden command) {
        Instant jetzt = clock.instant();
        String name = Konto.normalisiert(command.benutzername());
        konten.lockAttempts(name);
        long[] fehlversuche = konten.countFailures(name, command.adresse(), AnmeldedrosselRule.beginn(jetzt));
        if (AnmeldedrosselRule.istGedrosselt(fehlversuche[0], fehlversuche[1])) {
            return AnmeldeErgebnis.gedrosselt();
        }
        Optional<Akteur> akteur = pruefe(name, command.passwort());
        konten.record(new Anmeldeversuch(jetzt, name, command.adresse(), akteur.isPresent()));
        if (akteur.isEmpty()) {
            return AnmeldeErgebnis.abgelehnt();
        }
        konten.forgetFailures(name, AnmeldedrosselRule.beginn(jetzt));
        return AnmeldeErgebnis.angemeldet(akteur.get());
    }

    /**
     * The actor of a session that was signed in before.
     *
     * @return empty when the account is locked or expired or lost its last role: the session is over
     */
    @Requires(Aktion.ANMELDEN)
    public Optional<Akteur> akteur(long kontoId, long kommuneId) {
        konten.announce(kontoId);
        return konten.findAkteur(kontoId, kommuneId, heute());
    }

    private Optional<Akteur> pruefe(String name, String passwort) {
        Optional<Konto> konto = konten.findByBenutzername(name);
        if (konto.isEmpty()) {
            hashing.verifyNobody(passwort);
            return Optional.empty();
        }
        if (!hashing.verify(passwort, konto.get().passwortHash())) {
            return Optional.empty();
        }
        return akteur(konto.get().id(), 0);
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
