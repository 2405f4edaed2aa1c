package de.familienaudit.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Takes a form once, in the transaction that writes what it asks for: when that is rolled back, the form may come again.
 * The database decides, so that two servers and two clicks at the same moment are told the same.
 */
@ApplicationScoped
class Einsendungsbuch {

    /** One person after the other tab: whoever writes twice at once is counted one by one. */
    private static final String EINZELN =
            "select 1 from pg_advisory_xact_lock(hashtext('einsendung'), hashtext(cast(?1 as text)))";

    private static final String VERALTETE =
            "delete from einsendung where konto_id = ?1 and am < clock_timestamp() - interval '30 days'";

    private static final String ZULETZT =
            "select count(*) from einsendung where konto_id = ?1 and vorgang = ?2 and am > clock_timestamp() - interval '1 minute'";

    private static final String NEHMEN = "insert into einsendung (konto_id, kennung, kommune_id, vorgang)"
            + " values (?1, ?2, ?3, ?4) on conflict (konto_id, kennung) do nothing";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Einsendung einsendung;

    /**
     * @return whether this call took the form; false when there is none, or it is taken by this very request
     * @throws SchonGesendetException the same was written before
     * @throws BusinessRuleException form.zu_schnell
     */
    boolean nimm(Akteur akteur, String vorgang, int jeMinute) {
        if (!akteur.isAngemeldet() || einsendung.offen().isEmpty()) {
            return false;
        }
        String kennung = einsendung.offen().get();
        em.createNativeQuery(EINZELN).setParameter(1, akteur.kontoId()).getSingleResult();
        em.createNativeQuery(VERALTETE).setParameter(1, akteur.kontoId()).executeUpdate();
        Number zuletzt = (Number) em.createNativeQuery(ZULETZT)
                .setParameter(1, akteur.kontoId())
                .setParameter(2, vorgang)
                .getSingleResult();
        int neu = em.createNativeQuery(NEHMEN)
                .setParameter(1, akteur.kontoId())
                .setParameter(2, kennung)
                .setParameter(3, akteur.kommuneId())
                .setParameter(4, vorgang)
                .executeUpdate();
        if (neu == 0) {
            throw new SchonGesendetException();
        }
        if (zuletzt.intValue() >= jeMinute) {
            throw new BusinessRuleException(Violation.of("form.zu_schnell", jeMinute));
        }
        einsendung.setGenommen(true);
        return true;
    }

    /** What took the form failed: it may be sent again. */
    void freigeben() {
        einsendung.setGenommen(false);
    }
}
