package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.domain.anmeldung.ZweiterFaktorPflicht;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps for which roles a second factor is demanded, and counts whom that concerns. */
@Dependent
class PflichtRepository {

    private static final String HEUTE = " r.kommuneId = :kommune and k.id = r.kontoId and k.gesperrtAm is null"
            + " and (k.gueltig.von is null or k.gueltig.von <= :heute)"
            + " and (k.gueltig.bis is null or k.gueltig.bis >= :heute)"
            + " and (r.gueltig.von is null or r.gueltig.von <= :heute)"
            + " and (r.gueltig.bis is null or r.gueltig.bis >= :heute)";

    @PersistenceContext
    private EntityManager em;

    /** Two changes of one Kommune wait for each other. */
    void lock(long kommuneId) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 1))")
                .setParameter(1, "zweiter_faktor_pflicht:" + kommuneId)
                .getSingleResult();
    }

    List<ZweiterFaktorPflicht> alle(long kommuneId) {
        return em.createQuery(
                        "select p from ZweiterFaktorPflicht p where p.kommuneId = :kommune", ZweiterFaktorPflicht.class)
                .setParameter("kommune", kommuneId)
                .getResultList();
    }

    /** For each role that somebody has: people, and how many of them have no second factor. */
    Map<Rolle, long[]> personenJeRolle(long kommuneId, LocalDate heute) {
        Map<Rolle, long[]> personen = new EnumMap<>(Rolle.class);
        em.createQuery(
                        "select r.rolle, count(k), sum(case when k.zweiterFaktorSeit is null then 1 else 0 end)"
                                + " from Rollenvergabe r, Konto k where" + HEUTE + " group by r.rolle",
                        Object[].class)
                .setParameter("kommune", kommuneId)
                .setParameter("heute", heute)
                .getResultList()
                .forEach(row -> personen.put(
                        (Rolle) row[0], new long[] {((Number) row[1]).longValue(), ((Number) row[2]).longValue()}));
        return personen;
    }

    /** How many people with one of these roles have no second factor. */
    long personenOhne(long kommuneId, Set<Rolle> rollen, LocalDate heute) {
        return em.createQuery(
                        "select count(distinct k) from Rollenvergabe r, Konto k where" + HEUTE
                                + " and r.rolle in :rollen and k.zweiterFaktorSeit is null",
                        Long.class)
                .setParameter("kommune", kommuneId)
                .setParameter("heute", heute)
                .setParameter("rollen", rollen)
                .getSingleResult();
    }

    void ersetzen(long kommuneId, List<ZweiterFaktorPflicht> bisher, Set<Rolle> verlangt) {
        bisher.stream().filter(p -> !verlangt.contains(p.rolle())).forEach(em::remove);
        verlangt.stream()
                .filter(rolle -> bisher.stream().noneMatch(p -> p.rolle() == rolle))
                .forEach(rolle -> em.persist(new ZweiterFaktorPflicht(kommuneId, rolle)));
    }
}
