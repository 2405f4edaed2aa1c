package de.familienaudit.vorlage.kreis;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.kreis.Vorlagenoeffentlichkeit;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What was decided about who may see papers of the actor's Kommune. */
@Dependent
class KreisRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** A paper with one of the times when it became public or ceased to be; null where that never happened. */
    public record Paar(Vorlage vorlage, Vorlagenoeffentlichkeit akt) {}

    /**
     * One row for each time, the newest first, at least one; one statement.
     *
     * @throws NotFoundException R-2, V-10
     */
    List<Paar> find(long vorlageId) {
        List<Paar> paare = em.createQuery(
                        "select new de.familienaudit.vorlage.kreis.KreisRepository$Paar(v, o) from Vorlage v"
                                + " left join Vorlagenoeffentlichkeit o on o.vorlageId = v.id"
                                + " where v.kommuneId = :kommune and v.id = :id order by o.id desc",
                        Paar.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", vorlageId)
                .getResultList();
        if (paare.isEmpty()) {
            throw new NotFoundException();
        }
        return paare;
    }

    void save(Vorlagenoeffentlichkeit neu) {
        em.persist(neu);
        em.flush();
    }

    /** What the database keeps of a paper follows from what was done to it, so the paper is told first. */
    void flush() {
        em.flush();
    }
}
