package de.familienaudit.zugang;

import de.familienaudit.shared.Aktion;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.zugang.domain.Kommune;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Settings of the Kommune that the actor works for. */
@Stateless
@Guarded
public class KommuneService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** Months without a report after which a measure counts as silent (rule A-6). */
    @Requires(Aktion.ZIELVEREINBARUNG_LESEN)
    public int stilleMonate() {
        Kommune kommune = em.find(Kommune.class, currentActor.get().kommuneId());
        if (kommune == null) {
            throw new NotFoundException();
        }
        return kommune.stilleMonate();
    }
}
