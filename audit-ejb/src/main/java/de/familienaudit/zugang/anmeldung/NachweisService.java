package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.anmeldung.AnmeldedrosselRule;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeversuch.Art;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeweg;
import de.familienaudit.zugang.konto.PasswordHashing;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Asks a signed-in person to prove once more who is sitting there, before the own account is changed. Throttled like
 * signing in, in a transaction of its own: a wrong attempt counts although what was asked for is refused. A password is checked
 * outside of any transaction (ADR 32), so whoever asks for one must not have one either.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NachweisService {

    @Inject
    private NachweisschrittService schritte;

    @Inject
    private Anmeldedrossel drossel;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Codepruefung codes;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param feld the field in which it was typed
     * @return what to refuse with: R-5.passwort_falsch or R-5.gedrosselt; empty when the password is right
     */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Violation> passwort(String feld, String passwort) {
        NachweisschrittService.Frage frage = schritte.beginnen();
        if (frage.minuten() > 0) {
            return Optional.of(gedrosselt(feld, frage.minuten()));
        }
        if (frage.hash().isEmpty() || !hashing.verify(passwort, frage.hash())) {
            return Optional.of(Violation.at(feld, "R-5.passwort_falsch"));
        }
        schritte.gelungen();
        return Optional.empty();
    }

    /**
     * A right code is used up.
     *
     * @param feld the field in which it was typed
     * @return what to refuse with: R-5.code_falsch or R-5.gedrosselt; empty when the code is right
     */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public Optional<Violation> code(String feld, String code) {
        long konto = currentActor.get().kontoId();
        return pruefe(feld, () -> codes.pruefe(konto, code, clock.instant()));
    }

    /** The same for the first code of a second factor that is being set up. */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public Optional<Violation> ersterCode(String feld, String code) {
        long konto = currentActor.get().kontoId();
        return pruefe(feld, () -> codes.find(konto)
                .filter(faktor -> codes.verbrauche(faktor, code))
                .isPresent());
    }

    private Optional<Violation> pruefe(String feld, BooleanSupplier richtig) {
        String name = currentActor.get().benutzername();
        Duration wartezeit = drossel.zulassen(Art.CODE, name, Anmeldeweg.ANGEMELDET);
        if (!wartezeit.isZero()) {
            return Optional.of(gedrosselt(feld, AnmeldedrosselRule.minuten(wartezeit)));
        }
        if (!richtig.getAsBoolean()) {
            return Optional.of(Violation.at(feld, "R-5.code_falsch"));
        }
        drossel.gelungen(Art.CODE, name, Anmeldeweg.ANGEMELDET);
        return Optional.empty();
    }

    private static Violation gedrosselt(String feld, int minuten) {
        return Violation.at(feld, "R-5.gedrosselt", minuten);
    }
}
