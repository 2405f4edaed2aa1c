package de.familienaudit.haushalt.stellungnahme;

import de.familienaudit.haushalt.domain.stellungnahme.Befundakte;
import de.familienaudit.haushalt.domain.stellungnahme.Stellungnahmeakte;
import de.familienaudit.haushalt.domain.stellungnahme.Stellungnahmebedingung;
import de.familienaudit.shared.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Statements of the actor's Kommune; those of a recording that the actor may not see are not there (V-10). One statement for each question. */
@Dependent
class StellungnahmeRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** The last one on this recording or one before it. */
    Optional<Stellungnahmeakte> findLetzte(long vorlageId, int aufzeichnung) {
        return query(
                        "select s from Stellungnahmeakte s where s.kommuneId = :kommune and s.vorlageId = :vorlage"
                                + " and s.aufzeichnung <= :aufzeichnung order by s.aufzeichnung desc, s.id desc",
                        Stellungnahmeakte.class)
                .setParameter("vorlage", vorlageId)
                .setParameter("aufzeichnung", aufzeichnung)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Befundakte> findBefunde(long stellungnahmeId) {
        return query(
                        "select b from Befundakte b where b.kommuneId = :kommune and b.stellungnahmeId = :id order by b.nr",
                        Befundakte.class)
                .setParameter("id", stellungnahmeId)
                .getResultList();
    }

    List<Stellungnahmebedingung> findBedingungen(long stellungnahmeId) {
        return query(
                        "select c from Stellungnahmebedingung c where c.kommuneId = :kommune and c.stellungnahmeId = :id"
                                + " order by c.nr",
                        Stellungnahmebedingung.class)
                .setParameter("id", stellungnahmeId)
                .getResultList();
    }

    /** @throws PersistenceException when the database refuses */
    void save(Object neu) {
        em.persist(neu);
        em.flush();
    }

    /** @throws PersistenceException when the database refuses */
    void saveAll(Collection<?> neue) {
        neue.forEach(em::persist);
        em.flush();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type) {
        return em.createQuery(jpql, type)
                .setParameter("kommune", currentActor.get().kommuneId());
    }
}
