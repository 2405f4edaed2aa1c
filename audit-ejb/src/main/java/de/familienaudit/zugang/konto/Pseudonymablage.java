package de.familienaudit.zugang.konto;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Rule R-6: keeps at an account since when and why its person is shown under a number. Whether that may be, and what it does to
 * the change log, is decided in the slice that shows the log.
 */
@Dependent
public class Pseudonymablage {

    @PersistenceContext
    private EntityManager em;

    /**
     * An account whose home is the Kommune.
     *
     * @param version version of the account (G-4)
     * @param seit since when a number is shown, null while the name is shown
     * @param grund the reason given, null while the name is shown
     * @param gesperrt whether it is locked
     * @param abgelaufen whether its validity is over
     * @param hatRolle whether it has a role today in any Kommune
     */
    public record Stand(
            int version, Instant seit, String grund, boolean gesperrt, boolean abgelaufen, boolean hatRolle) {}

    /** What holds on the day; empty when no such account has its home in the Kommune. */
    public Optional<Stand> stand(long kontoId, long kommuneId, LocalDate heute) {
        List<?> rows = em.createNativeQuery("select k.version, k.pseudonymisiert_am, k.pseudonymisiert_grund,"
                        + " k.gesperrt_am is not null, coalesce(k.gueltig_bis < ?2, false), konto_hat_rolle(k.id, ?2)"
                        + " from konto k where k.id = ?1 and k.kommune_id = ?3")
                .setParameter(1, kontoId)
                .setParameter(2, Date.valueOf(heute))
                .setParameter(3, kommuneId)
                .getResultList();
        return rows.stream().map(row -> stand((Object[]) row)).findFirst();
    }

    /**
     * Shows the person under a number from now on.
     *
     * @return whether the account was unchanged (G-4) and its name shown until now
     */
    public boolean setze(long kontoId, int version, Instant am, String grund) {
        return em.createNativeQuery("update konto set pseudonymisiert_am = ?1, pseudonymisiert_grund = ?2,"
                                + " version = version + 1"
                                + " where id = ?3 and version = ?4 and pseudonymisiert_am is null")
                        .setParameter(1, Timestamp.from(am))
                        .setParameter(2, grund)
                        .setParameter(3, kontoId)
                        .setParameter(4, version)
                        .executeUpdate()
                == 1;
    }

    /**
     * Shows the name again. The reason stands in the change log with the name of the one who gave it, before it is cleared with
     * the rest.
     *
     * @return whether the account was unchanged (G-4) and a number shown until now
     */
    public boolean hebeAuf(long kontoId, int version, String grund) {
        em.createNativeQuery("update konto set pseudonymisiert_grund = ?1 where id = ?2 and version = ?3"
                        + " and pseudonymisiert_am is not null")
                .setParameter(1, grund)
                .setParameter(2, kontoId)
                .setParameter(3, version)
                .executeUpdate();
        return em.createNativeQuery("update konto set pseudonymisiert_am = null, pseudonymisiert_grund = null,"
                                + " version = version + 1"
                                + " where id = ?1 and version = ?2 and pseudonymisiert_am is not null")
                        .setParameter(1, kontoId)
                        .setParameter(2, version)
                        .executeUpdate()
                == 1;
    }

    private static Stand stand(Object[] row) {
        return new Stand(
                ((Number) row[0]).intValue(),
                instant(row[1]),
                (String) row[2],
                (Boolean) row[3],
                (Boolean) row[4],
                (Boolean) row[5]);
    }

    private static Instant instant(Object zeit) {
        if (zeit == null) {
            return null;
        }
        return zeit instanceof OffsetDateTime mitZone ? mitZone.toInstant() : ((Timestamp) zeit).toInstant();
    }
}
