package de.familienaudit.beleg;

import de.familienaudit.beleg.domain.Angabe;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.ReadOnce;
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

    @Inject
    private ReadOnce einmal;

    /** One statement; asked once per page. */
    Angabenbestand find(String gegenstand, Collection<Long> ids) {
        return ids.isEmpty()
                ? Angabenbestand.LEER
                : einmal.ask(List.of("Angaben", gegenstand, List.copyOf(ids)), () -> read(gegenstand, ids));
    }

    private Angabenbestand read(String gegenstand, Collection<Long> ids) {
        return Angabenbestand.of(em.createQuery(
                        "select new de.familienaudit.beleg.Angabenbestand$Zeile(a, b)"
                                + " from Angabe a left join Bestimmung b on b.angabe = a"
                                + " where a.kommuneId = :kommune and a.gegenstand = :gegenstand and a.gegenstandId in :ids"
                                + " order by a.gegenstandId, a.feld, a.tag, a.id",
                        Angabenbestand.Zeile.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("gegenstand", gegenstand)
                .setParameter("ids", ids)
                .getResultList());
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
