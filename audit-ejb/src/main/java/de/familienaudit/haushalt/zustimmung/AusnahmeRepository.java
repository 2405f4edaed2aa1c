package de.familienaudit.haushalt.zustimmung;

import de.familienaudit.haushalt.domain.jahr.Ausnahmeakte;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Exceptions of the law from the provisional regime in the actor's Kommune; one statement for each question. */
@Dependent
class AusnahmeRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** The latest first, also those that were taken back. */
    List<Ausnahmeakte> findAlle() {
        return query("select a from Ausnahmeakte a where a.kommuneId = :kommune order by a.von desc, a.id desc")
                .getResultList();
    }

    /**
     * Kept until the end of the transaction.
     *
     * @throws NotFoundException R-2
     */
    Ausnahmeakte get(long id) {
        return locked(id).orElseThrow(NotFoundException::new);
    }

    /** The same; empty when it was taken back, and for one that is not there. */
    Optional<Ausnahmeakte> lock(long id) {
        return locked(id).filter(Ausnahmeakte::gilt);
    }

    private Optional<Ausnahmeakte> locked(long id) {
        return query("select a from Ausnahmeakte a where a.kommuneId = :kommune and a.id = :id")
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void save(Ausnahmeakte neu) {
        em.persist(neu);
        em.flush();
    }

    private TypedQuery<Ausnahmeakte> query(String jpql) {
        return em.createQuery(jpql, Ausnahmeakte.class)
                .setParameter("kommune", currentActor.get().kommuneId());
    }
}
