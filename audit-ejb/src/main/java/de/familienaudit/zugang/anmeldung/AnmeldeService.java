package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.anmeldung.Anmeldung;
import de.familienaudit.zugang.domain.anmeldung.ZweiterFaktorPflichtRule;
import de.familienaudit.zugang.konto.Angemeldet;
import de.familienaudit.zugang.konto.KontoRepository;
import de.familienaudit.zugang.konto.PasswordHashing;
import de.familienaudit.zugang.konto.Zulassung;
import de.familienaudit.zugang.konto.ZulassungReader;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Signing in with an own account, in one or two steps, and reading the actor afresh at each request (rule R-5). A password is
 * checked outside of any transaction (ADR 32): what writes stands in {@link AnmeldeschrittService}.
 */
@Stateless
@Guarded
public class AnmeldeService {

    @Inject
    private AnmeldeschrittService schritte;

    @Inject
    private KontoRepository konten;

    @Inject
    private ZulassungReader zulassungen;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Clock clock;

    /** Checks name and password; every attempt is stored and counts for the throttle. */
    @Requires(ZugangRechte.ANMELDEN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AnmeldeErgebnis anmelden(Anmelden command) {
        AnmeldeschrittService.Passwortfrage frage = schritte.beginnen(command);
        if (frage.minuten() > 0) {
            return AnmeldeErgebnis.gedrosselt(frage.minuten());
        }
        // takes as long without an account as with one
        boolean stimmt = frage.stand()
                .map(stand -> hashing.verify(command.passwort(), stand.hash()))
                .orElseGet(() -> hashing.verifyNobody(command.passwort()));
        if (!stimmt) {
            return AnmeldeErgebnis.ohneSitzung(AnmeldeErgebnis.Art.ABGELEHNT);
        }
        return schritte.abschliessen(frage.stand().orElseThrow().kontoId(), command);
    }

    /** The second step: the code of the app or a recovery code, throttled like a password. */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AnmeldeErgebnis code(CodeEingeben command) {
        return schritte.code(command);
    }

    /** Whether the session still waits for its code; its page asks this before it shows the form. */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean wartetAufCode(String schluessel) {
        return zulassungen
                .derSitzung(schluessel, heute())
                .filter(z -> z.sitzung().orElseThrow().wartetAufCode(clock.instant()))
                .isPresent();
    }

    /**
     * What the door lets in with the key of a session: one statement, and once a minute a second one that notes the use.
     *
     * @return empty when the session is over or ended, or the account is locked, expired or without a role today in the
     *     Kommune of the session
     */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Angemeldet> angemeldet(String schluessel) {
        Instant jetzt = clock.instant();
        return zulassungen
                .derSitzung(schluessel, heute())
                .filter(z -> z.sitzung().orElseThrow().istOffen(jetzt))
                .flatMap(z -> angemeldet(z, z.sitzung().orElseThrow(), jetzt));
    }

    /**
     * The actor of an account, without any session; for the program itself.
     *
     * @param kommuneId the Kommune to work for, 0 for the first one by name
     * @return empty when the account is locked or expired or lost its last role there
     */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    public Optional<Akteur> akteur(long kontoId, long kommuneId) {
        konten.announce(kontoId);
        return zulassungen.desKontos(kontoId, heute()).flatMap(z -> z.akteur(kommuneId));
    }

    private Optional<Angemeldet> angemeldet(Zulassung z, Anmeldung sitzung, Instant jetzt) {
        return z.akteur(sitzung.kommuneId()).map(akteur -> {
            if (sitzung.istZuVermerken(jetzt)) {
                schritte.benutzt(akteur.kontoId(), sitzung.id());
            }
            Set<Rolle> verlangt = z.verlangtIn(akteur.kommuneId());
            boolean fehlt = ZweiterFaktorPflichtRule.fehlt(akteur.rollen(), verlangt, sitzung.zweiterFaktor());
            return new Angemeldet(sitzung.id(), fehlt ? ohneRollen(akteur) : akteur, fehlt, z.kommunen());
        });
    }

    private static Akteur ohneRollen(Akteur a) {
        return new Akteur(a.kontoId(), a.benutzername(), a.anzeigename(), a.kommuneId(), a.kommuneName(), Set.of());
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
