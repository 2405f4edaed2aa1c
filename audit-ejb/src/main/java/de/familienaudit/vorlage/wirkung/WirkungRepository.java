package de.familienaudit.vorlage.wirkung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.domain.wirkung.Beschlusswirkung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What papers of the actor's Kommune did to what they decide on. */
@Dependent
class WirkungRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** Everything that a paper did, oldest first; one statement. */
    List<Beschlusswirkung> find(long vorlageId) {
        return em.createQuery(
                        "select w from Beschlusswirkung w where w.kommuneId = :kommune and w.vorlageId = :vorlage"
                                + " order by w.id",
                        Beschlusswirkung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("vorlage", vorlageId)
                .getResultList();
    }

    void save(Beschlusswirkung wirkung) {
        em.persist(wirkung);
    }
}
