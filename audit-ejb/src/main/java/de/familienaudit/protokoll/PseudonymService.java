package de.familienaudit.protokoll;

import de.familienaudit.protokoll.domain.EhemaligRule;
import de.familienaudit.shared.Aktion;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shows people who left under a number instead of their name (rule R-6); the stored entries stay untouched (G-2). */
@Stateless
@Guarded
public class PseudonymService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * What holds for an account of the Kommune.
     *
     * @throws NotFoundException R-2
     */
    @Requires(Aktion.KONTEN_VERWALTEN)
    public Pseudonym stand(long kontoId) {
        Object[] konto = find(kontoId);
        return new Pseudonym(
                kontoId,
                ((Number) konto[0]).intValue(),
                konto[1] == null ? null : ProtokollRepository.instant(konto[1]),
                (String) konto[2],
                rule(konto).istEhemalig());
    }

    /**
     * From now on every page shows a number instead of the name.
     *
     * @throws BusinessRuleException R-6.noch_taetig, R-6.grund_fehlt, form.zu_lang
     * @throws ConflictException G-4
     */
    @Requires(Aktion.KONTEN_VERWALTEN)
    public void pseudonymisieren(PseudonymSetzen command) {
        Object[] konto = find(command.kontoId());
        BusinessRuleException.throwIfAny(rule(konto).pruefe(command.grund()));
        update(command, Timestamp.from(clock.instant()), command.grund().strip());
    }

    /**
     * From now on the name is shown again.
     *
     * @throws BusinessRuleException R-6.grund_fehlt, form.zu_lang
     * @throws ConflictException G-4
     */
    @Requires(Aktion.KONTEN_VERWALTEN)
    public void aufheben(PseudonymSetzen command) {
        find(command.kontoId());
        BusinessRuleException.throwIfAny(EhemaligRule.pruefeGrund(command.grund()));
        // the reason stands in the change log with the name of the one who gave it, before it is cleared with the rest
        em.createNativeQuery("update konto set pseudonymisiert_grund = ?1 where id = ?2 and version = ?3"
                        + " and pseudonymisiert_am is not null")
                .setParameter(1, command.grund().strip())
                .setParameter(2, command.kontoId())
                .setParameter(3, command.version())
                .executeUpdate();
        update(command, null, null);
    }

    private void update(PseudonymSetzen command, Timestamp am, String grund) {
        int updated = em.createNativeQuery("update konto set pseudonymisiert_am = cast(?1 as timestamptz),"
                        + " pseudonymisiert_grund = ?2, version = version + 1 where id = ?3 and version = ?4"
                        + " and (pseudonymisiert_am is null) <> (cast(?1 as timestamptz) is null)")
                .setParameter(1, am)
                .setParameter(2, grund)
                .setParameter(3, command.kontoId())
                .setParameter(4, command.version())
                .executeUpdate();
        if (updated != 1) {
            throw new ConflictException();
        }
    }

    private static EhemaligRule rule(Object[] konto) {
        return new EhemaligRule((Boolean) konto[3], (Boolean) konto[4], (Boolean) konto[5]);
    }

    /** Version, pseudonym since, reason, locked, expired, has a role: of an account whose home is here. */
    private Object[] find(long kontoId) {
        List<?> rows = em.createNativeQuery("select k.version, k.pseudonymisiert_am, k.pseudonymisiert_grund,"
                        + " k.gesperrt_am is not null, coalesce(k.gueltig_bis < ?2, false), konto_hat_rolle(k.id, ?2)"
                        + " from konto k where k.id = ?1 and k.kommune_id = ?3")
                .setParameter(1, kontoId)
                .setParameter(2, Date.valueOf(LocalDate.now(clock)))
                .setParameter(3, currentActor.get().kommuneId())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFoundException();
        }
        return (Object[]) rows.get(0);
    }
}
