package de.familienaudit.zugang;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.domain.Anmeldeversuch;
import de.familienaudit.zugang.domain.Konto;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads accounts and their roles; keeps the attempts to sign in. */
@Dependent
class KontoRepository {

    @PersistenceContext
    private EntityManager em;

    Optional<Konto> findByBenutzername(String benutzername) {
        return em.createQuery("select k from Konto k where k.benutzername = :name", Konto.class)
                .setParameter("name", Konto.normalisiert(benutzername))
                .getResultStream()
                .findFirst();
    }

    /** From here on the row-level security of this transaction shows what belongs to this account. */
    void announce(long kontoId) {
        em.createNativeQuery("select set_config('audit.konto', ?1, true)")
                .setParameter(1, Long.toString(kontoId))
                .getSingleResult();
    }

    /**
     * The actor as of today, by one query.
     *
     * @param kommuneId the Kommune to work for, 0 for the first one by name
     * @return empty when the account is locked, expired or unknown, or has no role today in that Kommune
     */
    Optional<Akteur> findAkteur(long kontoId, long kommuneId, LocalDate heute) {
        List<Object[]> rows = em.createQuery(
                        "select k, r.rolle, o.id, o.name from Rollenvergabe r, Konto k, Kommune o"
                                + " where k.id = :konto and r.kontoId = k.id and o.id = r.kommuneId"
                                + " and (:kommune = 0 or o.id = :kommune)"
                                + " and (r.gueltig.von is null or r.gueltig.von <= :heute)"
                                + " and (r.gueltig.bis is null or r.gueltig.bis >= :heute)"
                                + " order by o.name, o.id",
                        Object[].class)
                .setParameter("konto", kontoId)
                .setParameter("kommune", kommuneId)
                .setParameter("heute", heute)
                .getResultList();
        if (rows.isEmpty() || !((Konto) rows.get(0)[0]).istZugelassen(heute)) {
            return Optional.empty();
        }
        Konto konto = (Konto) rows.get(0)[0];
        Long ort = (Long) rows.get(0)[2];
        Set<Rolle> rollen = EnumSet.noneOf(Rolle.class);
        rows.stream().filter(row -> ort.equals(row[2])).forEach(row -> rollen.add((Rolle) row[1]));
        return Optional.of(new Akteur(
                konto.id(), konto.benutzername(), konto.anzeigename(), ort, (String) rows.get(0)[3], rollen));
    }

    /** Attempts for one login name wait for each other, on every server: none slips past the count. */
    void lockAttempts(String benutzername) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 1))")
                .setParameter(1, "anmeldung:" + benutzername)
                .getSingleResult();
    }

    /** Failures of the name since its last success, and failures from the address, both after {@code seit}. */
    long[] countFailures(String benutzername, String adresse, Instant seit) {
        Object[] counts = (Object[]) em.createQuery("select"
                        + " coalesce(sum(case when v.benutzername = :name then 1 else 0 end), 0),"
                        + " coalesce(sum(case when v.adresse = :adresse then 1 else 0 end), 0)"
                        + " from Anmeldeversuch v where v.erfolgreich = false and v.zeitpunkt > :seit"
                        + " and (v.benutzername = :name or v.adresse = :adresse)")
                .setParameter("name", benutzername)
                .setParameter("adresse", adresse)
                .setParameter("seit", seit)
                .getSingleResult();
        return new long[] {((Number) counts[0]).longValue(), ((Number) counts[1]).longValue()};
    }

    void record(Anmeldeversuch versuch) {
        em.persist(versuch);
    }

    /** Clears the failures of a name after it signed in, and everything older than {@code vor}. */
    void forgetFailures(String benutzername, Instant vor) {
        em.createQuery("delete from Anmeldeversuch v where v.zeitpunkt < :vor"
                        + " or (v.benutzername = :name and v.erfolgreich = false)")
                .setParameter("vor", vor)
                .setParameter("name", benutzername)
                .executeUpdate();
    }
}
