package de.familienaudit.zielvereinbarung.kennzahl;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Kennzahl;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Kennzahlwert;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ziele with their key figures and values, of the actor's Kommune (rule R-2). */
@Dependent
class KennzahlRepository {

    private static final String ZAEHLT =
            "w.zahl is not null" + " and not exists (select b.id from Kennzahlwert b where b.berichtigt.id = w.id)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** @throws NotFoundException R-2 */
    Ziel getZiel(long id) {
        return em.createQuery(
                        "select z from Ziel z join fetch z.handlungsfeld join fetch z.fassung f"
                                + " join fetch f.zielvereinbarung where z.id = :id and z.kommuneId = :kommune",
                        Ziel.class)
                .setParameter("id", id)
                .setParameter("kommune", kommune())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The Ziel in the Fassung that holds; empty when no Fassung has this number. */
    Optional<Ziel> findZiel(Kennzahl k) {
        return em.createQuery(
                        "select z from Ziel z join fetch z.handlungsfeld h join fetch z.fassung f"
                                + " join fetch f.zielvereinbarung where f.zielvereinbarung.id = :vereinbarung"
                                + " and h.nummer = :feld and z.nummer = :nummer order by f.nummer desc",
                        Ziel.class)
                .setParameter("vereinbarung", k.zielvereinbarung().id())
                .setParameter("feld", k.handlungsfeld())
                .setParameter("nummer", k.ziel())
                .getResultStream()
                .min(Comparator.comparingInt(z -> z.fassung().status().vorrang()));
    }

    /** Ids of the accountable Stellen of the measures of a Ziel, as its Fassung names them. */
    List<Long> findFederfuehrungen(long zielId) {
        return em.createQuery(
                        "select distinct t.federfuehrungId from Massnahmentext t"
                                + " where t.ziel.id = :ziel and t.federfuehrungId is not null",
                        Long.class)
                .setParameter("ziel", zielId)
                .getResultList();
    }

    /** @throws NotFoundException R-2 */
    Kennzahl get(long id) {
        return em.createQuery(
                        "select k from Kennzahl k join fetch k.zielvereinbarung"
                                + " where k.id = :id and k.kommuneId = :kommune",
                        Kennzahl.class)
                .setParameter("id", id)
                .setParameter("kommune", kommune())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The same, and nobody else can change it or its values until this transaction ends. */
    Kennzahl lock(long id) {
        Kennzahl kennzahl = get(id);
        em.refresh(kennzahl, LockModeType.PESSIMISTIC_WRITE);
        return kennzahl;
    }

    /** All key figures of a Ziel, in whatever Fassung it is read. */
    List<Kennzahl> find(Ziel ziel) {
        return em.createQuery(
                        "select k from Kennzahl k where k.zielvereinbarung.id = :vereinbarung and k.handlungsfeld = :feld"
                                + " and k.ziel = :nummer order by k.bezeichnung, k.id",
                        Kennzahl.class)
                .setParameter("vereinbarung", ziel.fassung().zielvereinbarung().id())
                .setParameter("feld", ziel.handlungsfeld().nummer())
                .setParameter("nummer", ziel.nummer())
                .getResultList();
    }

    /** The values that count of these key figures, oldest day first. */
    List<Kennzahlwert> findZaehlende(Collection<Long> kennzahlIds) {
        return kennzahlIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select w from Kennzahlwert w where w.kennzahl.id in :ids and " + ZAEHLT
                                        + " order by w.stichtag, w.id",
                                Kennzahlwert.class)
                        .setParameter("ids", kennzahlIds)
                        .getResultList();
    }

    /**
     * Of each of these key figures the values that say where it stands: the last one, the last one up to today, and the
     * last one up to its term; oldest day first.
     */
    List<Kennzahlwert> findMassgebliche(Collection<Long> kennzahlIds, LocalDate heute) {
        return kennzahlIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select w from Kennzahlwert w join w.kennzahl k where k.id in :ids and " + ZAEHLT
                                        + " and (w.stichtag = " + letzter("") + " or w.stichtag = "
                                        + letzter(" and x.stichtag <= :heute") + " or w.stichtag = "
                                        + letzter(" and x.stichtag <= k.termin") + ") order by w.stichtag, w.id",
                                Kennzahlwert.class)
                        .setParameter("ids", kennzahlIds)
                        .setParameter("heute", heute)
                        .getResultList();
    }

    private static String letzter(String bedingung) {
        return "(select max(x.stichtag) from Kennzahlwert x where x.kennzahl = k and x.zahl is not null and not exists"
                + " (select c.id from Kennzahlwert c where c.berichtigt.id = x.id)" + bedingung + ")";
    }

    /** The last values that count, at most so many, oldest day first. */
    List<Kennzahlwert> findLetzte(long kennzahlId, int hoechstens) {
        List<Kennzahlwert> letzte = new ArrayList<>(em.createQuery(
                        "select w from Kennzahlwert w where w.kennzahl.id = :id and " + ZAEHLT
                                + " order by w.stichtag desc, w.id desc",
                        Kennzahlwert.class)
                .setParameter("id", kennzahlId)
                .setMaxResults(hoechstens)
                .getResultList());
        Collections.reverse(letzte);
        return letzte;
    }

    /** The value that counts on this day. */
    Optional<Kennzahlwert> findZaehlenden(long kennzahlId, LocalDate tag) {
        return em.createQuery(
                        "select w from Kennzahlwert w where w.kennzahl.id = :id and w.stichtag = :tag and " + ZAEHLT,
                        Kennzahlwert.class)
                .setParameter("id", kennzahlId)
                .setParameter("tag", tag)
                .getResultStream()
                .findFirst();
    }

    long countWerte(long kennzahlId) {
        return em.createQuery("select count(w) from Kennzahlwert w where w.kennzahl.id = :id", Long.class)
                .setParameter("id", kennzahlId)
                .getSingleResult();
    }

    /** Rows of a value, the one that puts it right, and the one that it puts right (null when none), newest day first. */
    List<Object[]> findWerte(long kennzahlId, int ab, int anzahl) {
        return em.createQuery(
                        "select w, n, o from Kennzahlwert w join w.kennzahl k left join w.berichtigt o"
                                + " left join Kennzahlwert n on n.berichtigt = w where k.id = :id"
                                + " order by w.stichtag desc, w.id desc",
                        Object[].class)
                .setParameter("id", kennzahlId)
                .setFirstResult(ab)
                .setMaxResults(anzahl)
                .getResultList();
    }

    /** @throws NotFoundException R-2, also when it belongs to another key figure */
    Kennzahlwert getWert(long kennzahlId, long wertId) {
        return em.createQuery(
                        "select w from Kennzahlwert w where w.id = :id and w.kennzahl.id = :kennzahl",
                        Kennzahlwert.class)
                .setParameter("id", wertId)
                .setParameter("kennzahl", kennzahlId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The value that puts this one right. */
    Optional<Kennzahlwert> findBerichtigung(long wertId) {
        return em.createQuery("select w from Kennzahlwert w where w.berichtigt.id = :id", Kennzahlwert.class)
                .setParameter("id", wertId)
                .getResultStream()
                .findFirst();
    }

    void save(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
