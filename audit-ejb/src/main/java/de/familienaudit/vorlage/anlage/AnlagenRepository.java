package de.familienaudit.vorlage.anlage;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.anlage.Anlage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Annexes of papers of the actor's Kommune; one that the actor may not see (V-10) is not there. */
@Dependent
class AnlagenRepository {

    private static final String ZEILE = "select new de.familienaudit.vorlage.anlage.AnlageZeile("
            + "a.id, a.rang, a.titel, a.oeffentlich, a.dateiname, a.groesse, a.medientyp)"
            + " from Anlage a where a.kommuneId = :kommune";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** Those of a recording, in their order; one statement. */
    List<AnlageZeile> findZeilen(long vorlageId, int aufzeichnung) {
        return em.createQuery(
                        ZEILE + " and a.vorlageId = :vorlage and a.ab <= :nummer and (a.bis is null or a.bis > :nummer)"
                                + " order by a.rang",
                        AnlageZeile.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("vorlage", vorlageId)
                .setParameter("nummer", aufzeichnung)
                .getResultList();
    }

    /**
     * What a download needs to know.
     *
     * @throws NotFoundException R-2, V-10
     */
    AnlageZeile findZeile(long id) {
        return em.createQuery(ZEILE + " and a.id = :id", AnlageZeile.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Those that belong to the paper now, in their order. */
    List<Anlage> findGeltende(long vorlageId) {
        return em.createQuery(
                        "select a from Anlage a where a.kommuneId = :kommune and a.vorlageId = :vorlage and a.bis is null"
                                + " order by a.rang",
                        Anlage.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("vorlage", vorlageId)
                .getResultList();
    }

    /** The highest number that the paper ever gave, also to one that the actor may not see; 0 for none. */
    int letzterRang(long vorlageId) {
        return ((Number) em.createNativeQuery("select anlagen_letzter_rang(?1)")
                        .setParameter(1, vorlageId)
                        .getSingleResult())
                .intValue();
    }

    /** @throws NotFoundException R-2, V-10 */
    Anlage get(long id) {
        return em.createQuery("select a from Anlage a where a.kommuneId = :kommune and a.id = :id", Anlage.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    void save(Anlage anlage) {
        em.persist(anlage);
    }
}
