package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikmuster;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltseinstellung;
import de.familienaudit.shared.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What a Kommune set for its budget; one row at most. */
@Dependent
class HaushaltseinstellungRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    Optional<Haushaltseinstellung> find() {
        return em.createQuery(
                        "select e from Haushaltseinstellung e where e.kommuneId = :kommune", Haushaltseinstellung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .getResultStream()
                .findFirst();
    }

    /** How doppisch numbers look here. */
    Doppikmuster muster() {
        return find().map(Haushaltseinstellung::muster).orElse(Doppikmuster.STANDARD);
    }

    void save(Haushaltseinstellung einstellung) {
        em.persist(einstellung);
        em.flush();
    }
}
