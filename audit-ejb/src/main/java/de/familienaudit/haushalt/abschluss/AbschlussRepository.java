package de.familienaudit.haushalt.abschluss;

import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Budget years that are to be closed, and what is still open in them; one statement for each question. */
@Dependent
class AbschlussRepository {

    /** Also those whose paper the actor may not see: a number betrays nothing, and the year is closed for all. */
    private static final String OFFENE =
            """
            select count(distinct z.bindung_id) from (
                select b.bindungszeile_id from buchung b
                 where b.kommune_id = ?1 and b.haushaltsjahr_id = ?2 and b.posten in ('RESERVIERT', 'GEBUNDEN')
                 group by b.bindungszeile_id, b.posten having sum(b.betrag) <> 0) o
              join bindungszeile z on z.id = o.bindungszeile_id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /**
     * A year on which nobody books until the end of the transaction; who books holds this up, and is seen.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     */
    Jahresakte lock(int jahr, int version) {
        Jahresakte akte = einer(query(jahr).setLockMode(LockModeType.PESSIMISTIC_WRITE));
        if (akte.version() != version) {
            throw new ConflictException();
        }
        return akte;
    }

    /** Commitments of which something is reserved or committed; asked after the year is locked. */
    int countOpen(long jahrId) {
        return ((Number) em.createNativeQuery(OFFENE)
                        .setParameter(1, currentActor.get().kommuneId())
                        .setParameter(2, jahrId)
                        .getSingleResult())
                .intValue();
    }

    /** @throws NotFoundException R-2 */
    Jahresakte get(int jahr) {
        return einer(query(jahr));
    }

    void flush() {
        em.flush();
    }

    private static Jahresakte einer(TypedQuery<Jahresakte> query) {
        return query.getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    private TypedQuery<Jahresakte> query(int jahr) {
        return em.createQuery(
                        "select y from Jahresakte y where y.kommuneId = :kommune and y.jahr = :jahr", Jahresakte.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("jahr", jahr);
    }
}
