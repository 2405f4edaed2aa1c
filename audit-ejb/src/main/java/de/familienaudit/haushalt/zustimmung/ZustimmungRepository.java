package de.familienaudit.haushalt.zustimmung;

import de.familienaudit.haushalt.domain.zustimmung.Bedingungsakte;
import de.familienaudit.haushalt.domain.zustimmung.Erfuellungsakte;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmungsakte;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Consents of the actor's Kommune with their conditions; those of a paper that the actor may not see are not there (V-10). */
@Dependent
class ZustimmungRepository {

    /** No consent has it; a list in a query is never empty. */
    private static final long KEINE = -1;

    /** Reserved, and nobody but the actor asked for it; what is nacherfasst waits for nobody (G-7). */
    private static final String WARTENDE =
            """
            select g.id, g.betreff, g.beantragt_am, g.erfasst_von, s.reserviert, s.jahr, coalesce(z.art, '')
              from bindung g
              join (select l.bindung_id as bindung, max(h.jahr) as jahr, sum(b.betrag) as reserviert
                      from buchung b join bindungszeile l on l.id = b.bindungszeile_id
                      join haushaltsjahr h on h.id = b.haushaltsjahr_id
                     where b.kommune_id = ?1 and b.posten = 'RESERVIERT' and h.abgeschlossen_am is null
                     group by l.bindung_id having sum(b.betrag) > 0) s on s.bindung = g.id
              left join zustimmung z on z.bindung_id = g.id
                   and not exists (select 1 from zustimmung n where n.bindung_id = g.id and n.folge > z.folge)
             where g.kommune_id = ?1 and g.antrag_konto_id <> ?2 and not g.nacherfasst
             order by g.beantragt_am, g.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /**
     * A request that waits for the Kämmerei.
     *
     * @param zustimmung what it said last; empty while it has said nothing
     */
    record Wartendes(
            long id,
            String betreff,
            LocalDate beantragtAm,
            String von,
            Geldbetrag reserviert,
            int jahr,
            String zustimmung) {}

    /** The oldest first. */
    List<Wartendes> findWartende() {
        List<?> rows = em.createNativeQuery(WARTENDE)
                .setParameter(1, currentActor.get().kommuneId())
                .setParameter(2, currentActor.get().kontoId())
                .getResultList();
        return rows.stream().map(row -> wartendes((Object[]) row)).toList();
    }

    private static Wartendes wartendes(Object[] row) {
        return new Wartendes(
                ((Number) row[0]).longValue(),
                (String) row[1],
                row[2] instanceof Date tag ? tag.toLocalDate() : (LocalDate) row[2],
                (String) row[3],
                new Geldbetrag((BigDecimal) row[4]),
                ((Number) row[5]).intValue(),
                (String) row[6]);
    }

    /** Every word to these requests, the latest of each first. */
    List<Zustimmungsakte> findWorte(Collection<Long> bindungen) {
        return query(
                        "select z from Zustimmungsakte z where z.kommuneId = :kommune and z.bindungId in :ids"
                                + " order by z.bindungId, z.folge desc",
                        Zustimmungsakte.class)
                .setParameter("ids", bindungen.isEmpty() ? List.of(KEINE) : bindungen)
                .getResultList();
    }

    /** By consent and place. */
    List<Bedingungsakte> findBedingungen(Collection<Long> zustimmungen) {
        return query(
                        "select c from Bedingungsakte c where c.kommuneId = :kommune and c.zustimmungId in :ids"
                                + " order by c.zustimmungId, c.nr",
                        Bedingungsakte.class)
                .setParameter("ids", zustimmungen.isEmpty() ? List.of(KEINE) : zustimmungen)
                .getResultList();
    }

    List<Erfuellungsakte> findErfuellungen(Collection<Long> zustimmungen) {
        return query(
                        "select e from Erfuellungsakte e, Bedingungsakte c where e.kommuneId = :kommune"
                                + " and c.id = e.bedingungId and c.zustimmungId in :ids",
                        Erfuellungsakte.class)
                .setParameter("ids", zustimmungen.isEmpty() ? List.of(KEINE) : zustimmungen)
                .getResultList();
    }

    /** @throws NotFoundException R-2 */
    Bedingungsakte getBedingung(long id) {
        return einer(query(
                        "select c from Bedingungsakte c where c.kommuneId = :kommune and c.id = :id",
                        Bedingungsakte.class)
                .setParameter("id", id));
    }

    /** @throws NotFoundException R-2 */
    Zustimmungsakte get(long id) {
        return einer(query(
                        "select z from Zustimmungsakte z where z.kommuneId = :kommune and z.id = :id",
                        Zustimmungsakte.class)
                .setParameter("id", id));
    }

    void save(Object neu) {
        em.persist(neu);
        em.flush();
    }

    void saveAll(Collection<?> neue) {
        neue.forEach(em::persist);
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
