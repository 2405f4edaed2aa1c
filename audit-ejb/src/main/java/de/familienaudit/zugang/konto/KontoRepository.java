package de.familienaudit.zugang.konto;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeversuch;
import de.familienaudit.zugang.domain.anmeldung.Anmeldung;
import de.familienaudit.zugang.domain.konto.Konto;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads accounts and their roles; keeps the attempts to sign in. */
@Dependent
public class KontoRepository {

    /** Joins account, role and Kommune for the roles that are valid today. */
    static final String HEUTE = "r.kontoId = k.id and o.id = r.kommuneId"
            + " and (r.gueltig.von is null or r.gueltig.von <= :heute)"
            + " and (r.gueltig.bis is null or r.gueltig.bis >= :heute) order by o.name, o.id";

    @PersistenceContext
    private EntityManager em;

    public Optional<Konto> findByBenutzername(String benutzername) {
        return em.createQuery("select k from Konto k where k.benutzername = :name", Konto.class)
                .setParameter("name", Konto.normalisiert(benutzername))
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFoundException when it does not exist or is not visible for the actor */
    public Konto get(long kontoId) {
        return Optional.ofNullable(em.find(Konto.class, kontoId)).orElseThrow(NotFoundException::new);
    }

    /** From here on the row-level security of this transaction shows what belongs to this account. */
    public void announce(long kontoId) {
        em.createNativeQuery("select set_config('audit.konto', ?1, true)")
                .setParameter(1, Long.toString(kontoId))
                .getSingleResult();
    }

    /**
     * The account with its roles of today, by one query.
     *
     * @return empty when the account is locked, expired or unknown, or has no role anywhere today
     */
    public Optional<Zulassung> zulassung(long kontoId, LocalDate heute) {
        List<Object[]> rows = em.createQuery(
                        "select k, r.rolle, o.id, o.name, function('verlangte_rollen', o.id),"
                                + " function('kontoname_am', k.id, :heute) from Rollenvergabe r, Konto k, Kommune o where k.id = :konto and "
                                + HEUTE,
                        Object[].class)
                .setParameter("konto", kontoId)
                .setParameter("heute", heute)
                .getResultList();
        return zulassung(rows, Optional.empty(), heute);
    }

    /** Builds it from rows with account, role, id and name of the Kommune, what that one demands, the name of today. */
    static Optional<Zulassung> zulassung(List<Object[]> rows, Optional<Anmeldung> sitzung, LocalDate heute) {
        if (rows.isEmpty() || !((Konto) rows.get(0)[0]).istZugelassen(heute)) {
            return Optional.empty();
        }
        return Optional.of(new Zulassung(
                (Konto) rows.get(0)[0],
                (String) rows.get(0)[5],
                sitzung,
                rows.stream()
                        .map(r -> new Zulassung.Zeile(
                                (Rolle) r[1], new Angemeldet.Ort((Long) r[2], (String) r[3]), (String) r[4]))
                        .toList()));
    }

    /** Attempts for one login name wait for each other, on every server: none slips past the count. */
    public void lockAttempts(Anmeldeversuch.Art art, String benutzername) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 1))")
                .setParameter(1, "anmeldung:" + art + ":" + benutzername)
                .getSingleResult();
    }

    /** Failures of the name and kind since its last success, and failures from the address, both after {@code seit}. */
    public long[] countFailures(Anmeldeversuch.Art art, String benutzername, String adresse, Instant seit) {
        Object[] counts = (Object[]) em.createQuery("select"
                        + " coalesce(sum(case when v.benutzername = :name and v.art = :art then 1 else 0 end), 0),"
                        + " coalesce(sum(case when v.adresse = :adresse then 1 else 0 end), 0)"
                        + " from Anmeldeversuch v where v.erfolgreich = false and v.zeitpunkt > :seit"
                        + " and (v.benutzername = :name or v.adresse = :adresse)")
                .setParameter("name", benutzername)
                .setParameter("adresse", adresse)
                .setParameter("art", art)
                .setParameter("seit", seit)
                .getSingleResult();
        return new long[] {((Number) counts[0]).longValue(), ((Number) counts[1]).longValue()};
    }

    public void record(Anmeldeversuch versuch) {
        em.persist(versuch);
    }

    /** Clears the failures of a name and kind after a success, and everything older than {@code vor}. */
    public void forgetFailures(Anmeldeversuch.Art art, String benutzername, Instant vor) {
        em.createQuery("delete from Anmeldeversuch v where v.zeitpunkt < :vor"
                        + " or (v.benutzername = :name and v.art = :art and v.erfolgreich = false)")
                .setParameter("art", art)
                .setParameter("vor", vor)
                .setParameter("name", benutzername)
                .executeUpdate();
    }
}
