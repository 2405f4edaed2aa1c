package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.jahr.Deckungsring;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.jahr.Jahresstelle;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Positions of a year, Deckungsringe and acts of the actor's Kommune; one statement for each question. */
@Dependent
class BuchRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** @throws NotFoundException R-2 */
    Jahresstelle get(long id) {
        return einer(
                query("select j from Jahresstelle j where j.kommuneId = :kommune and j.id = :id", Jahresstelle.class)
                        .setParameter("id", id));
    }

    /**
     * The position, as the person saw it; it is locked already.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     */
    Jahresstelle get(long id, int version) {
        Jahresstelle position = get(id);
        if (position.version() != version) {
            throw new ConflictException();
        }
        return position;
    }

    /** @throws NotFoundException R-2 */
    Jahresakte getYear(long jahrId) {
        return einer(query("select y from Jahresakte y where y.kommuneId = :kommune and y.id = :id", Jahresakte.class)
                .setParameter("id", jahrId));
    }

    /** @throws NotFoundException R-2 */
    Haushaltsstelle getPosition(long haushaltsstelleId) {
        return einer(query(
                        "select h from Haushaltsstelle h where h.kommuneId = :kommune and h.id = :id",
                        Haushaltsstelle.class)
                .setParameter("id", haushaltsstelleId));
    }

    /** In the order of their ids. */
    List<Haushaltsstelle> findPositions(Collection<Long> haushaltsstellen) {
        return query(
                        "select h from Haushaltsstelle h where h.kommuneId = :kommune and h.id in :ids order by h.id",
                        Haushaltsstelle.class)
                .setParameter("ids", haushaltsstellen)
                .getResultList();
    }

    Optional<Jahresakte> findYear(int jahr) {
        return query("select y from Jahresakte y where y.kommuneId = :kommune and y.jahr = :jahr", Jahresakte.class)
                .setParameter("jahr", jahr)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFoundException R-2 */
    Deckungsring getRing(long id) {
        return einer(
                query("select r from Deckungsring r where r.kommuneId = :kommune and r.id = :id", Deckungsring.class)
                        .setParameter("id", id));
    }

    /** Rings of a year, by their numbers. */
    List<Deckungsring> findRings(long jahrId) {
        return query(
                        "select r from Deckungsring r where r.kommuneId = :kommune and r.jahrId = :jahr order by r.nummer",
                        Deckungsring.class)
                .setParameter("jahr", jahrId)
                .getResultList();
    }

    /** Whether another ring of the year has this number. */
    boolean hasRing(long jahrId, String nummer, long ausser) {
        return !query(
                        "select r.id from Deckungsring r where r.kommuneId = :kommune and r.jahrId = :jahr"
                                + " and r.nummer = :nummer and r.id <> :ausser",
                        Long.class)
                .setParameter("jahr", jahrId)
                .setParameter("nummer", nummer)
                .setParameter("ausser", ausser)
                .getResultList()
                .isEmpty();
    }

    boolean isInYear(long jahrId, long haushaltsstelleId) {
        return findInYear(jahrId, haushaltsstelleId).isPresent();
    }

    /** Id of the position in this year. */
    Optional<Long> findInYear(long jahrId, long haushaltsstelleId) {
        return query(
                        "select j.id from Jahresstelle j where j.kommuneId = :kommune and j.jahrId = :jahr"
                                + " and j.haushaltsstelleId = :position",
                        Long.class)
                .setParameter("jahr", jahrId)
                .setParameter("position", haushaltsstelleId)
                .getResultStream()
                .findFirst();
    }

    void flush() {
        em.flush();
    }

    void save(Object neu) {
        em.persist(neu);
        em.flush();
    }

    /** In this order. */
    void saveAll(Collection<?> neue) {
        neue.forEach(em::persist);
        em.flush();
    }

    /** What is written is looked at now as the end of the transaction would; the next act is again looked at as a whole. */
    void checkActs() {
        em.createNativeQuery("set constraints all immediate").executeUpdate();
        em.createNativeQuery("set constraints all deferred").executeUpdate();
    }

    private static <T> T einer(TypedQuery<T> query) {
        return query.getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type) {
        return em.createQuery(jpql, type)
                .setParameter("kommune", currentActor.get().kommuneId());
    }
}
