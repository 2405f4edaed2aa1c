package de.familienaudit.vorlage.gremium;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.gremium.Festlegung;
import de.familienaudit.vorlage.domain.gremium.Gremium;
import de.familienaudit.vorlage.domain.gremium.Gremiumsname;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Bodies of the actor's Kommune; there are a dozen or two, so all are read together. */
@Dependent
class GremiumRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** Every name with its body, by body; one statement. */
    List<Gremiumsname> findNamen() {
        return em.createQuery(
                        "select n from Gremiumsname n join fetch n.gremium where n.kommuneId = :kommune"
                                + " order by n.gremium.id, n.id",
                        Gremiumsname.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .getResultList();
    }

    /** Whatever holds in periods, of every body; one statement. */
    List<Festlegung> findFestlegungen() {
        return em.createQuery(
                        "select f from Festlegung f where f.kommuneId = :kommune order by f.gremium.id, f.id",
                        Festlegung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .getResultList();
    }

    /** Whoever changes bodies of a Kommune does so one after the other until the end of the transaction. */
    void lockKommune() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, "gremien:" + currentActor.get().kommuneId())
                .getSingleResult();
    }

    /**
     * The body to change; every change of what is said about it raises its version.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     */
    Gremium lock(long id, int version) {
        Gremium gremium = em.createQuery(
                        "select g from Gremium g where g.kommuneId = :kommune and g.id = :id", Gremium.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (gremium.version() != version) {
            throw new ConflictException();
        }
        em.lock(gremium, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return gremium;
    }

    void save(Object neu) {
        em.persist(neu);
    }

    void flush() {
        em.flush();
    }
}
