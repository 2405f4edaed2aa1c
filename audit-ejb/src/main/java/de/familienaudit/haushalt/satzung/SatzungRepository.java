package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.satzung.Genehmigungsakte;
import de.familienaudit.haushalt.domain.satzung.Satzungsakte;
import de.familienaudit.haushalt.domain.satzung.Schrittakte;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Budget years and Satzungen of the actor's Kommune; one statement for each question. */
@Dependent
class SatzungRepository {

    /** No Satzung has it; a list in a query is never empty. */
    private static final long KEINE = -1;

    /** Mistakes of one year; more say no more. */
    private static final int ZURUECKGENOMMENE = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** All years, the latest first. */
    List<Jahresakte> findJahre() {
        return query("select j from Jahresakte j where j.kommuneId = :kommune order by j.jahr desc", Jahresakte.class)
                .getResultList();
    }

    Optional<Jahresakte> findJahr(int jahr) {
        return query("select j from Jahresakte j where j.kommuneId = :kommune and j.jahr = :jahr", Jahresakte.class)
                .setParameter("jahr", jahr)
                .getResultStream()
                .findFirst();
    }

    /**
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     */
    Jahresakte lockJahr(long id, int version) {
        Jahresakte jahr =
                einer(query("select j from Jahresakte j where j.kommuneId = :kommune and j.id = :id", Jahresakte.class)
                        .setParameter("id", id)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE));
        if (jahr.version() != version) {
            throw new ConflictException();
        }
        return jahr;
    }

    /** Those that count: Haushaltssatzungen by year, each before its Nachträge. */
    List<Satzungsakte> findSatzungen() {
        return query(
                        "select s from Satzungsakte s where s.kommuneId = :kommune and s.ruecknahme.am is null"
                                + " order by s.jahrVon, s.nummer",
                        Satzungsakte.class)
                .getResultList();
    }

    /** Those of them that cover or change this year. */
    List<Satzungsakte> findSatzungen(int jahr) {
        return query(
                        "select s from Satzungsakte s where s.kommuneId = :kommune and s.ruecknahme.am is null"
                                + " and s.jahrVon <= :jahr and s.jahrBis >= :jahr order by s.jahrVon, s.nummer",
                        Satzungsakte.class)
                .setParameter("jahr", jahr)
                .getResultList();
    }

    /** Those for this year that were taken back, the latest first. */
    List<Satzungsakte> findZurueckgenommene(int jahr) {
        return query(
                        "select s from Satzungsakte s where s.kommuneId = :kommune and s.ruecknahme.am is not null"
                                + " and s.jahrVon <= :jahr and s.jahrBis >= :jahr order by s.ruecknahme.am desc",
                        Satzungsakte.class)
                .setParameter("jahr", jahr)
                .setMaxResults(ZURUECKGENOMMENE)
                .getResultList();
    }

    /** @throws NotFoundException R-2 */
    Satzungsakte get(long id) {
        return einer(
                query("select s from Satzungsakte s where s.kommuneId = :kommune and s.id = :id", Satzungsakte.class)
                        .setParameter("id", id));
    }

    /**
     * The same, kept until the end of the transaction: a second person waits and then sees the first.
     *
     * @throws NotFoundException R-2
     */
    Satzungsakte lock(long id) {
        return einer(
                query("select s from Satzungsakte s where s.kommuneId = :kommune and s.id = :id", Satzungsakte.class)
                        .setParameter("id", id)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** Every Nachtrag of this Satzung, also what was taken back, by number. */
    List<Satzungsakte> findNachtraege(long satzungId) {
        return query(
                        "select s from Satzungsakte s where s.kommuneId = :kommune and s.haushaltssatzungId = :id"
                                + " order by s.nummer, s.id",
                        Satzungsakte.class)
                .setParameter("id", satzungId)
                .getResultList();
    }

    /**
     * The Satzung that a step belongs to; the step itself is read only after the Satzung is locked.
     *
     * @throws NotFoundException R-2
     */
    long findSatzungId(long schrittId) {
        return einer(
                query("select t.satzungId from Schrittakte t where t.kommuneId = :kommune and t.id = :id", Long.class)
                        .setParameter("id", schrittId));
    }

    /** Every step of these Satzungen, also what was taken back: by place, the latest entry of a place last. */
    List<Schrittakte> findSchritte(Collection<Long> satzungen) {
        return query(
                        "select t from Schrittakte t where t.kommuneId = :kommune and t.satzungId in :ids"
                                + " order by t.satzungId, t.folge, t.id",
                        Schrittakte.class)
                .setParameter("ids", satzungen.isEmpty() ? List.of(KEINE) : satzungen)
                .getResultList();
    }

    /** What was approved in part by any step of this Satzung. */
    List<Genehmigungsakte> findGenehmigungen(long satzungId) {
        return query(
                        "select g from Genehmigungsakte g, Schrittakte t where g.kommuneId = :kommune and t.id = g.schrittId"
                                + " and t.satzungId = :id order by g.gegenstand",
                        Genehmigungsakte.class)
                .setParameter("id", satzungId)
                .getResultList();
    }

    /** Whoever enters years and Satzungen of a Kommune does so one after the other until the end of the transaction. */
    void lockKommune() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, "haushaltsjahre:" + currentActor.get().kommuneId())
                .getSingleResult();
    }

    /** Whoever rests on how far the Satzungen of a Kommune are keeps others from entering one meanwhile, beside others who do the same. */
    void lockKommuneShared() {
        em.createNativeQuery("select pg_advisory_xact_lock_shared(hashtextextended(?1, 3))")
                .setParameter(1, "haushaltsjahre:" + currentActor.get().kommuneId())
                .getSingleResult();
    }

    /** The Haushaltssatzung of a year takes no step until the end of the transaction. */
    void lockSteps(int jahr) {
        em.createNativeQuery(
                        "select s.id from satzung s where s.kommune_id = ?1 and s.art = 'HAUSHALT'"
                                + " and s.zurueckgenommen_am is null and ?2 between s.jahr_von and s.jahr_bis order by s.id for share")
                .setParameter(1, currentActor.get().kommuneId())
                .setParameter(2, jahr)
                .getResultList();
    }

    /** No Haushaltssatzung of the Kommune takes a step until the end of the transaction. */
    void lockSteps() {
        em.createNativeQuery("select s.id from satzung s where s.kommune_id = ?1 and s.art = 'HAUSHALT'"
                        + " and s.zurueckgenommen_am is null order by s.id for share")
                .setParameter(1, currentActor.get().kommuneId())
                .getResultList();
    }

    /** Whether positions are in this year. */
    boolean hasJahresstellen(long jahrId) {
        return !query("select j.id from Jahresstelle j where j.kommuneId = :kommune and j.jahrId = :id", Long.class)
                .setParameter("id", jahrId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What was changed before gives up its place first. */
    void save(Object neu) {
        em.flush();
        em.persist(neu);
        em.flush();
    }

    private static <T> T einer(TypedQuery<T> query) {
        return query.getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type) {
        return em.createQuery(jpql, type)
                .setParameter("kommune", currentActor.get().kommuneId());
    }
}
