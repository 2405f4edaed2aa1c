package de.familienaudit.zugang.kommune;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.zugang.domain.kommune.FruehererKommunenname;
import de.familienaudit.zugang.domain.kommune.Kommune;
import de.familienaudit.zugang.domain.kommune.Wappen;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads and keeps the Kommune, its coats of arms and its former names. */
@Dependent
class KommuneRepository {

    private static final String UNIQUE = "23505";

    @PersistenceContext
    private EntityManager em;

    /** @throws NotFoundException R-2 */
    Kommune get(long id) {
        return Optional.ofNullable(em.find(Kommune.class, id)).orElseThrow(NotFoundException::new);
    }

    /** The same, kept for this transaction: a second save waits and then sees the first. */
    Kommune lock(long id) {
        return Optional.ofNullable(em.find(Kommune.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    /** Since when it is kept in the program (rule G-7); the database sets it when the Kommune is made. */
    LocalDate findGefuehrtAb(long id) {
        return em.createQuery("select k.gefuehrtAb from Kommune k where k.id = :id", LocalDate.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Former names, the latest first. */
    List<FruehererKommunenname> findFruehereNamen(long kommuneId) {
        return em.createQuery(
                        "select n from FruehererKommunenname n where n.kommuneId = :kommune order by n.bis desc",
                        FruehererKommunenname.class)
                .setParameter("kommune", kommuneId)
                .getResultList();
    }

    void add(FruehererKommunenname name) {
        em.persist(name);
    }

    Optional<Wappen> findWappen(long kommuneId, long id) {
        return em.createQuery("select w from Wappen w where w.id = :id and w.kommuneId = :kommune", Wappen.class)
                .setParameter("id", id)
                .setParameter("kommune", kommuneId)
                .getResultStream()
                .findFirst();
    }

    /** Stores the picture; the Kommune can point to it afterwards. */
    long add(Wappen wappen) {
        em.persist(wappen);
        em.flush();
        return wappen.id();
    }

    /** Writes what was changed; false when another Kommune of this installation has the name. */
    boolean flushUnlessNameTaken() {
        try {
            em.flush();
            return true;
        } catch (PersistenceException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof SQLException sql && UNIQUE.equals(sql.getSQLState())) {
                    return false;
                }
            }
            throw e;
        }
    }
}
