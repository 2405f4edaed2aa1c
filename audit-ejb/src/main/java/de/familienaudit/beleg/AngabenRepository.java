package de.familienaudit.beleg;

import de.familienaudit.beleg.domain.Angabe;
import de.familienaudit.beleg.domain.Bestimmung;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Claims and marks of the actor's Kommune. */
@Dependent
class AngabenRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    List<Angabe> findAngaben(String gegenstand, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from Angabe a where a.kommuneId = :kommune and a.gegenstand = :gegenstand"
                                        + " and a.gegenstandId in :ids order by a.gegenstandId, a.feld, a.tag, a.id",
                                Angabe.class)
                        .setParameter("kommune", currentActor.get().kommuneId())
                        .setParameter("gegenstand", gegenstand)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Newest first. */
    List<Bestimmung> findBestimmungen(String gegenstand, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select b from Bestimmung b join fetch b.angabe where b.kommuneId = :kommune"
                                        + " and b.angabe.gegenstand = :gegenstand and b.angabe.gegenstandId in :ids"
                                        + " order by b.erfassung.am desc, b.id desc",
                                Bestimmung.class)
                        .setParameter("kommune", currentActor.get().kommuneId())
                        .setParameter("gegenstand", gegenstand)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** @throws NotFoundException R-2, also for a claim about a record of another kind */
    Angabe lock(String gegenstand, long id) {
        return em.createQuery(
                        "select a from Angabe a where a.kommuneId = :kommune and a.gegenstand = :gegenstand and a.id = :id",
                        Angabe.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("gegenstand", gegenstand)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    void save(Object entity) {
        em.persist(entity);
        em.flush();
    }
}
