package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahme;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahme;
import de.familienaudit.zielvereinbarung.domain.uebernahme.UebernahmeRule;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeentscheidung;
import de.familienaudit.zielvereinbarung.fassung.SuchtextSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of the measures of an agreement that ends (rule A-10). */
@Dependent
public class UebernahmeRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    Optional<Uebernahme> find(long zielvereinbarungId) {
        return em.createQuery(
                        "select u from Uebernahme u left join fetch u.nachfolgerin"
                                + " where u.zielvereinbarung.id = :id and u.kommuneId = :kommune",
                        Uebernahme.class)
                .setParameter("id", zielvereinbarungId)
                .setParameter("kommune", currentActor.get().kommuneId())
                .getResultStream()
                .findFirst();
    }

    /** Nobody else decides until this transaction ends. */
    void lock(Uebernahme uebernahme) {
        em.refresh(uebernahme, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that end with this agreement and did not take effect yet. */
    List<Uebernahme> findOffeneZu(long nachfolgerinId) {
        return em.createQuery(
                        "select u from Uebernahme u join fetch u.zielvereinbarung"
                                + " where u.nachfolgerin.id = :id and u.wirksamAm is null order by u.id",
                        Uebernahme.class)
                .setParameter("id", nachfolgerinId)
                .getResultList();
    }

    /** The decisions by measure. */
    Map<Long, Uebernahmeentscheidung> findEntscheidungen(Uebernahme uebernahme) {
        Map<Long, Uebernahmeentscheidung> entscheidungen = new LinkedHashMap<>();
        em.createQuery(
                        "select e from Uebernahmeentscheidung e where e.uebernahme = :uebernahme order by e.id",
                        Uebernahmeentscheidung.class)
                .setParameter("uebernahme", uebernahme)
                .getResultStream()
                .forEach(e -> entscheidungen.put(e.massnahmeId(), e));
        return entscheidungen;
    }

    /** The decisions on these measures. */
    Map<Long, Uebernahmeentscheidung> findEntscheidungen(Uebernahme uebernahme, Collection<Long> massnahmen) {
        Map<Long, Uebernahmeentscheidung> entscheidungen = new LinkedHashMap<>();
        if (!massnahmen.isEmpty()) {
            em.createQuery(
                            "select e from Uebernahmeentscheidung e where e.uebernahme = :uebernahme"
                                    + " and e.massnahmeId in :ids order by e.id",
                            Uebernahmeentscheidung.class)
                    .setParameter("uebernahme", uebernahme)
                    .setParameter("ids", massnahmen)
                    .getResultStream()
                    .forEach(e -> entscheidungen.put(e.massnahmeId(), e));
        }
        return entscheidungen;
    }

    /** Where the measures of a Fassung stand, in the order of their numbers. */
    List<UebernahmeRule.Stand> findStand(long fassungId) {
        return em.createQuery(
                        "select t.massnahme.id, t.nummer.handlungsfeld, t.nummer.ziel, t.nummer.massnahme, f.status"
                                + " from Massnahmentext t join Fortschritt f on f.massnahme = t.massnahme"
                                + " where t.fassung.id = :fassung order by"
                                + " t.nummer.handlungsfeld, t.nummer.ziel, t.nummer.massnahme",
                        Object[].class)
                .setParameter("fassung", fassungId)
                .getResultStream()
                .map(row -> new UebernahmeRule.Stand(
                        (Long) row[0],
                        Massnahmennummer.of((Integer) row[1], (Integer) row[2], (Integer) row[3]),
                        (Massnahmenstatus) row[4]))
                .toList();
    }

    /** The words of those of these measures that are open, by number. */
    List<Massnahmentext> findOffene(long fassungId, Collection<Long> massnahmen) {
        return em.createQuery(
                        "select t from Massnahmentext t join Fortschritt f on f.massnahme = t.massnahme"
                                + " join fetch t.massnahme join fetch t.ziel z join fetch z.handlungsfeld"
                                + " where t.fassung.id = :fassung and f.status in :offen and t.massnahme.id in :ids order by"
                                + " t.nummer.handlungsfeld, t.nummer.ziel, t.nummer.massnahme",
                        Massnahmentext.class)
                .setParameter("fassung", fassungId)
                .setParameter("offen", Massnahmenstatus.OFFEN)
                .setParameter("ids", massnahmen)
                .getResultList();
    }

    /** Ids of the measures of a Fassung. */
    Set<Long> findMassnahmen(long fassungId) {
        return Set.copyOf(
                em.createQuery("select t.massnahme.id from Massnahmentext t where t.fassung.id = :fassung", Long.class)
                        .setParameter("fassung", fassungId)
                        .getResultList());
    }

    /** Ids of the measures of a Fassung that have one of these titles, in the form that a search compares. */
    List<Long> findMitTiteln(long fassungId, Collection<String> suchtitel) {
        List<?> found = em.createNativeQuery("select t.massnahme_id from massnahmentext t where t.fassung_id = ?1 and "
                        + SuchtextSql.von("t.titel") + " = any(string_to_array(?2, chr(10)))")
                .setParameter(1, fassungId)
                .setParameter(2, String.join("\n", suchtitel))
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The Fassungen in force of the Kommune's other agreements. */
    List<Fassung> findAndereInKraft(long zielvereinbarungId) {
        return em.createQuery(
                        "select f from Fassung f join fetch f.zielvereinbarung z where f.kommuneId = :kommune"
                                + " and z.id <> :id and f.status = :inKraft order by z.id",
                        Fassung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", zielvereinbarungId)
                .setParameter("inKraft", Fassungsstatus.IN_KRAFT)
                .getResultList();
    }

    /** Since when the agreement is in force, by whichever Fassung; empty when nobody recorded it. */
    Optional<LocalDate> findInKraftSeit(long zielvereinbarungId) {
        return Optional.ofNullable(em.createQuery(
                        "select min(e.datum) from Fassungsereignis e where e.fassung.zielvereinbarung.id = :id"
                                + " and e.status = :inKraft",
                        LocalDate.class)
                .setParameter("id", zielvereinbarungId)
                .setParameter("inKraft", Fassungsstatus.IN_KRAFT)
                .getSingleResult());
    }

    /** Those of these measures that somebody commented on. */
    Set<Long> findKommentierte(Collection<Long> massnahmen) {
        return massnahmen.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select distinct k.massnahme.id from Kommentar k where k.massnahme.id in :ids",
                                Long.class)
                        .setParameter("ids", massnahmen)
                        .getResultList());
    }

    List<Massnahme> findMassnahmen(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from Massnahme m where m.id in :ids and m.kommuneId = :kommune",
                                Massnahme.class)
                        .setParameter("ids", ids)
                        .setParameter("kommune", currentActor.get().kommuneId())
                        .getResultList();
    }

    void save(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
        em.flush();
    }
}
