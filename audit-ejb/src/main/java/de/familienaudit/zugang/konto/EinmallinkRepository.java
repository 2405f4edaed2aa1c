package de.familienaudit.zugang.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.zugang.domain.konto.Einmallink;
import de.familienaudit.zugang.domain.konto.Konto;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Finds a one-time link by the hash of its secret while nobody is signed in. */
@Dependent
class EinmallinkRepository {

    @PersistenceContext
    private EntityManager em;

    /**
     * The link with this hash, locked: of two who use it at once, the second one finds it used. From here on this
     * transaction sees the account and the Kommune of the link.
     *
     * @throws BusinessRuleException R-5.link_unbekannt
     */
    Einmallink lock(String sha256) {
        List<?> found = em.createNativeQuery("select konto_id, kommune_id from einmallink_konto(?1)")
                .setParameter(1, sha256)
                .getResultList();
        if (found.isEmpty()) {
            throw unknown();
        }
        Object[] row = (Object[]) found.get(0);
        em.createNativeQuery("select set_config('audit.konto', ?1, true), set_config('audit.kommune', ?2, true)")
                .setParameter(1, row[0].toString())
                .setParameter(2, row[1].toString())
                .getSingleResult();
        return em.createQuery("select l from Einmallink l where l.geheimnisSha256 = :sha256", Einmallink.class)
                .setParameter("sha256", sha256)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(EinmallinkRepository::unknown);
    }

    /** The account of the link; the change log names its owner from here on. */
    Konto actAsOwner(Einmallink link) {
        Konto konto = em.find(Konto.class, link.kontoId());
        em.createNativeQuery("select set_config('audit.akteur', ?1, true)")
                .setParameter(1, konto.benutzername())
                .getSingleResult();
        return konto;
    }

    private static BusinessRuleException unknown() {
        return new BusinessRuleException(Violation.of("R-5.link_unbekannt"));
    }
}
