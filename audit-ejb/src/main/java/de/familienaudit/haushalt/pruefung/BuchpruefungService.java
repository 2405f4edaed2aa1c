package de.familienaudit.haushalt.pruefung;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Whether the ledger of the Kommune is right, when it was looked at last, and looking again (rules H-5, H-9, H-10). */
@Stateless
@Guarded
public class BuchpruefungService {

    private static final int HOECHSTENS = 200;

    /** Each look reads the whole ledger. */
    private static final int JE_MINUTE = 4;

    @Inject
    private BuchpruefungRepository repository;

    /** The last look. */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Buchpruefung stand() {
        return repository.findStand(repository.findBefunde(HOECHSTENS)).orElse(Buchpruefung.NIE);
    }

    /** Looks at the whole ledger now. */
    @Requires(value = HaushaltRechte.HAUSHALT_PFLEGEN, schreibt = false, jeMinute = JE_MINUTE)
    public Buchpruefung pruefen() {
        repository.pruefe();
        return stand();
    }
}
