package de.familienaudit.zielvereinbarung.beschluss;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.zielvereinbarung.domain.fassung.Beschlussausgang;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsereignis;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Decisions of papers on Fassungen of the actor's Kommune. */
@Dependent
class BeschlussRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** The decisions on Fassungen of an agreement that a paper made and that stand, oldest first. */
    List<Fassungsereignis> findStehende(long vorlageId, long zielvereinbarungId) {
        return em.createQuery(
                        "select e from Fassungsereignis e join fetch e.fassung f where e.kommuneId = :kommune"
                                + " and e.vorlageId = :vorlage and f.zielvereinbarung.id = :vereinbarung"
                                + " and e.status = :beschlossen and e.ausgang = :angenommen"
                                + " and not exists (select r.id from Fassungsereignis r where r.hebtAufId = e.id) order by e.id",
                        Fassungsereignis.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("vorlage", vorlageId)
                .setParameter("vereinbarung", zielvereinbarungId)
                .setParameter("beschlossen", Fassungsstatus.BESCHLOSSEN)
                .setParameter("angenommen", Beschlussausgang.ANGENOMMEN)
                .getResultList();
    }

    /** Agreements with geringfügige Fortschreibungen that wait for a resolution, newest first. */
    List<Zielvereinbarung> findMitWartenden() {
        return em.createQuery(
                        "select z from Zielvereinbarung z where z.kommuneId = :kommune and exists (select f.id from Fassung f"
                                + " where f.zielvereinbarung = z and f.geringfuegig = true and not exists (select b.id from"
                                + " Fassungsereignis b where b.fassung = f and b.status = :beschlossen and not exists"
                                + " (select r.id from Fassungsereignis r where r.hebtAufId = b.id))) order by z.id desc",
                        Zielvereinbarung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("beschlossen", Fassungsstatus.BESCHLOSSEN)
                .getResultList();
    }

    /** Agreements by their ids; an id of another Kommune is none. */
    List<Zielvereinbarung> findVereinbarungen(Collection<Long> ids) {
        return em.createQuery(
                        "select z from Zielvereinbarung z where z.kommuneId = :kommune and z.id in :ids",
                        Zielvereinbarung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("ids", ids)
                .getResultList();
    }
}
