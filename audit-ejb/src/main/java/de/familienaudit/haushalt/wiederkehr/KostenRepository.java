package de.familienaudit.haushalt.wiederkehr;

import de.familienaudit.haushalt.domain.wiederkehr.Kostenakte;
import de.familienaudit.haushalt.domain.wiederkehr.Kostenantragsakte;
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

/** Recurring costs of the actor's Kommune and the requests for them; one statement for each question. */
@Dependent
class KostenRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** The latest first, also those that were ended or taken back. */
    List<Kostenakte> findAlle() {
        return query("select k from Kostenakte k where k.kommuneId = :kommune order by k.beginn desc, k.id desc")
                .getResultList();
    }

    /** @throws NotFoundException R-2 */
    Kostenakte get(long id) {
        return eine(id).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    /**
     * The same, kept until the end of the transaction.
     *
     * @throws NotFoundException R-2
     */
    Kostenakte lock(long id) {
        return eine(id).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** For which number of which cost a request is; empty for none. */
    Optional<Kostenantragsakte> findAntrag(long bindungId) {
        return em.createQuery(
                        "select a from Kostenantragsakte a where a.kommuneId = :kommune and a.bindungId = :bindung",
                        Kostenantragsakte.class)
                .setParameter("kommune", kommune())
                .setParameter("bindung", bindungId)
                .getResultStream()
                .findFirst();
    }

    void save(Object neu) {
        em.persist(neu);
        em.flush();
    }

    private TypedQuery<Kostenakte> eine(long id) {
        return query("select k from Kostenakte k where k.kommuneId = :kommune and k.id = :id")
                .setParameter("id", id);
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }

    private TypedQuery<Kostenakte> query(String jpql) {
        return em.createQuery(jpql, Kostenakte.class).setParameter("kommune", kommune());
    }
}
