package de.familienaudit.zugang.konto;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.zugang.ZugangRechte;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Reading accounts: the list and the single one for the Administration, names of any day for everybody (G-6). */
@Stateless
@Guarded
public class KontenService {

    @Inject
    private KontenRepository konten;

    @Inject
    private KontenQuery query;

    @Inject
    private KontoReader reader;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** One page of the accounts whose home is the Kommune, or that have or had a role in it. */
    @Requires(value = ZugangRechte.KONTEN_VERWALTEN, schreibt = false)
    public Seite<KontoZeile> liste(KontenFilter filter) {
        return query.liste(filter, currentActor.get().kommuneId(), LocalDate.now(clock));
    }

    /**
     * Everything about one account.
     *
     * @throws NotFoundException R-2, also for an account of another Kommune without a role here
     */
    @Requires(value = ZugangRechte.KONTEN_VERWALTEN, schreibt = false)
    public KontoDetails details(long kontoId) {
        long kommune = currentActor.get().kommuneId();
        return reader.read(konten.find(kontoId, kommune), kommune, clock.instant(), LocalDate.now(clock));
    }
}
