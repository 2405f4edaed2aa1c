package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.domain.haushaltsstelle.GliederungBund;
import de.familienaudit.haushalt.domain.haushaltsstelle.GliederungOrt;
import de.familienaudit.haushalt.domain.haushaltsstelle.Gliederungsart;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Seite;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** What digits mean: the nationwide pattern, and what the actor's Kommune calls them. */
@Dependent
class GliederungRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** The whole pattern, about a hundred rows. */
    List<GliederungBund> findBund() {
        return em.createQuery("select b from GliederungBund b order by b.art, b.ziffern", GliederungBund.class)
                .getResultList();
    }

    /** @param ziffern not empty */
    List<GliederungBund> findBund(Collection<String> ziffern) {
        return em.createQuery("select b from GliederungBund b where b.ziffern in :ziffern", GliederungBund.class)
                .setParameter("ziffern", ziffern)
                .getResultList();
    }

    /** @param ziffern not empty */
    List<GliederungOrt> findOrt(Collection<String> ziffern) {
        return em.createQuery(
                        "select g from GliederungOrt g where g.kommuneId = :kommune and g.ziffern in :ziffern",
                        GliederungOrt.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("ziffern", ziffern)
                .getResultList();
    }

    /** Two statements, however many there are. */
    Seite<GliederungOrt> findSeite(int gewuenscht, int groesse) {
        long gesamt = em.createQuery("select count(g) from GliederungOrt g where g.kommuneId = :kommune", Long.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .getSingleResult();
        int nummer = Seite.nummer(gesamt, gewuenscht, groesse);
        List<GliederungOrt> zeilen = em.createQuery(
                        "select g from GliederungOrt g where g.kommuneId = :kommune order by g.art, g.ziffern",
                        GliederungOrt.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setFirstResult((nummer - 1) * groesse)
                .setMaxResults(groesse)
                .getResultList();
        return new Seite<>(zeilen, gesamt, nummer, groesse);
    }

    /** Whether the Kommune has a name for exactly these digits. */
    boolean hatName(Gliederungsart art, String ziffern) {
        return !em.createQuery(
                        "select g.id from GliederungOrt g where g.kommuneId = :kommune and g.art = :art"
                                + " and g.ziffern = :ziffern",
                        Long.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("art", art)
                .setParameter("ziffern", ziffern)
                .getResultList()
                .isEmpty();
    }

    /**
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     */
    GliederungOrt lock(long id, int version) {
        GliederungOrt ort = em.createQuery(
                        "select g from GliederungOrt g where g.kommuneId = :kommune and g.id = :id",
                        GliederungOrt.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (ort.version() != version) {
            throw new ConflictException();
        }
        return ort;
    }

    void save(GliederungOrt neu) {
        em.persist(neu);
        em.flush();
    }

    void remove(GliederungOrt ort) {
        em.remove(ort);
        em.flush();
    }
}
