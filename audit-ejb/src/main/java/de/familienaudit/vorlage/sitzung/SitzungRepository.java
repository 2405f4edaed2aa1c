package de.familienaudit.vorlage.sitzung;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.bekanntgabe.Bekanntgabe;
import de.familienaudit.vorlage.domain.gremium.Gremium;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsstand;
import de.familienaudit.vorlage.domain.umsetzung.Umsetzungsschritt;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sessions of the actor's Kommune. */
@Dependent
class SitzungRepository {

    private static final Set<Sitzungsstand> STEHEND = Set.of(Sitzungsstand.GEPLANT, Sitzungsstand.STATTGEFUNDEN);
    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** Ids of those that are not nacherfasst. */
    List<Long> findDesProgramms(Collection<Long> ids) {
        return em.createQuery(
                        "select s.id from Sitzung s where s.kommuneId = :kommune and s.id in :ids and s.quelle is null",
                        Long.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("ids", ids)
                .getResultList();
    }

    /** @throws NotFoundException R-2 */
    Sitzung find(long id) {
        return first(query("select s from Sitzung s where s.kommuneId = :kommune and s.id = :id")
                        .setParameter("id", id))
                .orElseThrow(NotFoundException::new);
    }

    /** Empty for an id of nobody. */
    Optional<Sitzung> findNachfolger(Sitzung sitzung) {
        return sitzung.nachfolgerId().map(this::find);
    }

    /** The cancelled one that this one takes place instead of. */
    Optional<Sitzung> findVorgaenger(long id) {
        return first(query("select s from Sitzung s where s.kommuneId = :kommune and s.nachfolgerId = :id")
                .setParameter("id", id));
    }

    /** Sessions of the body, from the day on, that take place and stand for no other one; at most 50, the earliest first. */
    List<Sitzung> findFreie(long gremiumId, LocalDate ab) {
        return query("select s from Sitzung s where s.kommuneId = :kommune and s.gremium.id = :gremium and s.tag >= :ab"
                        + " and s.stand in :stehend and not exists (select v from Sitzung v where v.nachfolgerId = s.id)"
                        + " order by s.tag, s.id")
                .setParameter("gremium", gremiumId)
                .setParameter("ab", ab)
                .setParameter("stehend", STEHEND)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether the body has another session on the day that is planned or took place. */
    boolean hasOtherOnDay(Sitzung sitzung) {
        return em.createQuery(
                                "select count(s) from Sitzung s where s.kommuneId = :kommune and s.gremium.id = :gremium"
                                        + " and s.tag = :tag and s.stand in :stehend and s.id <> :id",
                                Long.class)
                        .setParameter("kommune", currentActor.get().kommuneId())
                        .setParameter("gremium", sitzung.gremium().id())
                        .setParameter("tag", sitzung.plan().tag())
                        .setParameter("stehend", STEHEND)
                        .setParameter("id", sitzung.id())
                        .getSingleResult()
                > 0;
    }

    /** All but what was taken back, from one day to another, both included, by day and hour. */
    List<Sitzung> findBetween(LocalDate erster, LocalDate letzter) {
        return query("select s from Sitzung s where s.kommuneId = :kommune and s.tag between :erster and :letzter"
                        + " and s.stand <> :weg order by s.tag, s.von, s.id")
                .setParameter("erster", erster)
                .setParameter("letzter", letzter)
                .setParameter("weg", Sitzungsstand.ZURUECKGENOMMEN)
                .getResultList();
    }

    /** Days on which the body meets, planned or past. */
    Set<LocalDate> findTage(long gremium, LocalDate erster, LocalDate letzter) {
        return findBetween(erster, letzter).stream()
                .filter(s -> s.gremium().id() == gremium && s.stand() != Sitzungsstand.ABGESAGT)
                .map(s -> s.plan().tag())
                .collect(Collectors.toSet());
    }

    /** A planned session, with one publication of its agenda for its day; null where there is none. */
    public record Geplantes(Sitzung sitzung, Bekanntgabe bekanntgabe) {

        boolean istBekannt() {
            return bekanntgabe != null;
        }
    }

    /** What is planned on the day or later; once per publication of its agenda that holds for its day. */
    List<Geplantes> findPlanned(LocalDate ab) {
        return em.createQuery(
                        "select new de.familienaudit.vorlage.sitzung.SitzungRepository$Geplantes(s, b) from Sitzung s"
                                + " left join Bekanntgabe b on b.sitzungId = s.id and b.sitzungstag = s.tag"
                                + " and b.abgeloest = false and b.schritt <> :weg"
                                + " where s.kommuneId = :kommune and s.tag >= :ab and s.stand = :geplant order by s.tag, s.id",
                        Geplantes.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("weg", Umsetzungsschritt.ZURUECKGENOMMEN)
                .setParameter("ab", ab)
                .setParameter("geplant", Sitzungsstand.GEPLANT)
                .getResultList();
    }

    /** The first session of the body after the day that is planned. */
    Optional<Sitzung> findNaechste(long gremiumId, LocalDate nach) {
        return first(query(
                        "select s from Sitzung s where s.kommuneId = :kommune and s.gremium.id = :gremium and s.tag > :nach"
                                + " and s.stand = :geplant order by s.tag, s.von, s.id")
                .setParameter("gremium", gremiumId)
                .setParameter("nach", nach)
                .setParameter("geplant", Sitzungsstand.GEPLANT)
                .setMaxResults(1));
    }

    /** Whether any session is one of the body, also one that was taken back. */
    boolean existsOf(long gremiumId) {
        return !em.createQuery(
                        "select s.id from Sitzung s where s.kommuneId = :kommune and s.gremium.id = :gremium",
                        Long.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("gremium", gremiumId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @throws NotFoundException R-2, also for a body that was taken back */
    Gremium findGremium(long id) {
        return em.createQuery("select g from Gremium g where g.kommuneId = :kommune and g.id = :id", Gremium.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", id)
                .getResultStream()
                .filter(g -> g.ruecknahme().isEmpty())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Whoever changes sessions or bodies of a Kommune does so one after the other until the end of the transaction. */
    void lockKommune() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, "gremien:" + currentActor.get().kommuneId())
                .getSingleResult();
    }

    /**
     * The session to change.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     */
    Sitzung lock(long id, int version) {
        Sitzung sitzung = lock(id);
        if (sitzung.version() != version) {
            throw new ConflictException();
        }
        return sitzung;
    }

    /** @throws NotFoundException R-2 */
    Sitzung lock(long id) {
        lockKommune();
        return first(query("select s from Sitzung s where s.kommuneId = :kommune and s.id = :id")
                        .setParameter("id", id)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    void save(Sitzung neu) {
        em.persist(neu);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    private TypedQuery<Sitzung> query(String jpql) {
        return em.createQuery(jpql, Sitzung.class)
                .setParameter("kommune", currentActor.get().kommuneId());
    }

    private static Optional<Sitzung> first(TypedQuery<Sitzung> query) {
        return query.getResultStream().findFirst();
    }
}
