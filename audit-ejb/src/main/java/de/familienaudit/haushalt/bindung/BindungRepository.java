package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.haushalt.domain.bindung.Bindungszeile;
import de.familienaudit.haushalt.domain.bindung.Bindungszeilenakte;
import de.familienaudit.haushalt.domain.bindung.Nacherfassungsakte;
import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Commitments of the actor's Kommune; one whose paper the actor may not see is not there (V-10). One statement for each question. */
@Dependent
class BindungRepository {

    private static final String STAENDE =
            """
            select z.id, z.jahresstelle_id, coalesce(sum(b.betrag) filter (where b.posten = 'RESERVIERT'), 0),
                   coalesce(sum(b.betrag) filter (where b.posten = 'GEBUNDEN'), 0),
                   coalesce(sum(b.betrag) filter (where b.posten = 'GEZAHLT'), 0)
              from bindungszeile z left join buchung b on b.bindungszeile_id = z.id and b.kommune_id = ?1
             where z.kommune_id = ?1 and z.bindung_id = ?2 group by z.id, z.jahresstelle_id, z.nr order by z.nr""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** @throws NotFoundException R-2 */
    Bindungsakte get(long id) {
        return einer(query("select g from Bindungsakte g where g.kommuneId = :kommune and g.id = :id")
                .setParameter("id", id));
    }

    /**
     * The same, kept until the end of the transaction, and it has another version then.
     *
     * @throws NotFoundException R-2
     */
    Bindungsakte lock(long id) {
        Bindungsakte bindung = einer(query("select g from Bindungsakte g where g.kommuneId = :kommune and g.id = :id")
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
        em.lock(bindung, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return bindung;
    }

    /** What is known of expenditure that was recorded afterwards. */
    Optional<Nacherfassungsakte> findNacherfassung(long bindungId) {
        return em.createQuery(
                        "select n from Nacherfassungsakte n where n.kommuneId = :kommune and n.bindungId = :id",
                        Nacherfassungsakte.class)
                .setParameter("kommune", kommune())
                .setParameter("id", bindungId)
                .getResultStream()
                .findFirst();
    }

    /** Positions of its lines, which never change. */
    List<Long> findJahresstellen(long bindungId) {
        return em.createQuery(
                        "select z.jahresstelleId from Bindungszeilenakte z where z.kommuneId = :kommune and z.bindungId = :id",
                        Long.class)
                .setParameter("kommune", kommune())
                .setParameter("id", bindungId)
                .getResultList();
    }

    /** Its lines with what lies on them at this moment, in their order. */
    List<Bindungszeile> findZeilen(long bindungId) {
        List<?> rows = em.createNativeQuery(STAENDE)
                .setParameter(1, kommune())
                .setParameter(2, bindungId)
                .getResultList();
        return rows.stream().map(row -> zeile((Object[]) row)).toList();
    }

    private static Bindungszeile zeile(Object[] row) {
        return new Bindungszeile(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                new Zeilenstand(betrag(row[2]), betrag(row[3]), betrag(row[4])));
    }

    static Geldbetrag betrag(Object wert) {
        return new Geldbetrag((BigDecimal) wert);
    }

    void save(Bindungsakte neu) {
        em.persist(neu);
        em.flush();
    }

    void saveAll(Collection<Bindungszeilenakte> neue) {
        neue.forEach(em::persist);
        em.flush();
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }

    private static Bindungsakte einer(TypedQuery<Bindungsakte> query) {
        return query.getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    private TypedQuery<Bindungsakte> query(String jpql) {
        return em.createQuery(jpql, Bindungsakte.class).setParameter("kommune", kommune());
    }
}
