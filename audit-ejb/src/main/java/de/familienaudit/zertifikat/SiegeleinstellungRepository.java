package de.familienaudit.zertifikat;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.zertifikat.domain.Siegelveroeffentlichung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What a Kommune tells about its seal to the outside. */
@Dependent
class SiegeleinstellungRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** A Kommune that answers. */
    record Oeffentlich(long id, String name) {}

    Optional<Siegelveroeffentlichung> find() {
        return em.createQuery(
                        "select s from Siegelveroeffentlichung s where s.kommuneId = :kommune",
                        Siegelveroeffentlichung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .getResultStream()
                .findFirst();
    }

    /** Whose short name it is, of any Kommune; empty where it tells nothing. */
    Optional<Oeffentlich> findOeffentliche(String kurzname, boolean seite) {
        List<?> rows = em.createNativeQuery("select kommune_id, name from siegel_nach_aussen(?1, ?2)")
                .setParameter(1, kurzname)
                .setParameter(2, seite)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Oeffentlich(((Number) row[0]).longValue(), (String) row[1]))
                .findFirst();
    }

    /** Whether another Kommune has this short name; which one stays unsaid. */
    boolean istVergeben(String kurzname) {
        return (Boolean) em.createNativeQuery("select siegel_kurzname_vergeben(?1)")
                .setParameter(1, kurzname)
                .getSingleResult();
    }

    void save(Siegelveroeffentlichung neu) {
        em.persist(neu);
    }
}
