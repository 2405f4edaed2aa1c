package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands as Ansatz, and what it rests on (rules H-3, H-5). */
@Dependent
class AnsatzQuery {

    /** Lines of the Ansatz that count: neither a reversal nor what it took back. */
    private static final String GELTENDE = " from buchung b join buchungssatz s on s.id = b.satz_id"
            + " where b.kommune_id = ?1 and b.posten = 'ANSATZ' and s.art <> 'STORNO'"
            + " and not exists (select 1 from buchungssatz w where w.storniert_id = s.id)";

    private static final String FORTGEFUEHRT =
            "select z.ort, z.summe from (select b.jahresstelle_id as ort, sum(b.betrag) as summe,"
                    + " (array_agg(s.art order by s.erfasst_am desc, s.id desc))[1] as zuletzt" + GELTENDE
                    + " and b.haushaltsjahr_id = ?2 group by b.jahresstelle_id) z"
                    + " where z.zuletzt = 'ANSATZ_VORJAHR' and z.summe <> 0 order by z.ort";

    /** Of the year before, with its Nachträge, where the new year does not have the position. */
    private static final String FORTZUFUEHREN =
            """
            select j.haushaltsstelle_id, sum(b.betrag)
              from buchung b join jahresstelle j on j.id = b.jahresstelle_id
             where b.kommune_id = ?1 and b.haushaltsjahr_id = ?2 and b.posten in ('ANSATZ', 'NACHTRAG') and j.stil = ?4
               and not exists (select 1 from jahresstelle n where n.haushaltsjahr_id = ?3
                                and n.haushaltsstelle_id = j.haushaltsstelle_id)
             group by j.haushaltsstelle_id having sum(b.betrag) > 0 order by j.haushaltsstelle_id""";

    private static final String STAENDE =
            """
            select j.id, coalesce((select sum(b.betrag) from buchung b
                                    where b.kommune_id = ?1 and b.jahresstelle_id = j.id and b.posten = 'ANSATZ'), 0)
              from jahresstelle j
             where j.kommune_id = ?1 and j.id = any (cast(string_to_array(?2, ',') as bigint[]))""";

    private static final String RUHENDE =
            """
            select count(*) from buchungsangabe a
             where a.kommune_id = ?1 and a.satzungsschritt_id = any (cast(string_to_array(?2, ',') as bigint[]))
               and not exists (select 1 from buchungssatz w where w.storniert_id = a.satz_id)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** The Ansatz of a position, without Nachträge. */
    Geldbetrag findAnsatz(long jahresstelle) {
        return new Geldbetrag((BigDecimal) em.createNativeQuery("select coalesce(sum(b.betrag), 0) from buchung b"
                        + " where b.kommune_id = ?1 and b.jahresstelle_id = ?2 and b.posten = 'ANSATZ'")
                .setParameter(1, kommune())
                .setParameter(2, jahresstelle)
                .getSingleResult());
    }

    /** The same of several positions. */
    Map<Long, Geldbetrag> findAnsaetze(Collection<Long> jahresstellen) {
        return betraege(em.createNativeQuery(STAENDE)
                .setParameter(1, kommune())
                .setParameter(2, ids(jahresstellen))
                .getResultList());
    }

    private static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** By what the Ansatz of a position came last; empty where it has none. */
    Optional<Buchungsart> findLast(long jahresstelle) {
        List<?> arten = em.createNativeQuery("select s.art" + GELTENDE
                        + " and b.jahresstelle_id = ?2 order by s.erfasst_am desc, s.id desc limit 1")
                .setParameter(1, kommune())
                .setParameter(2, jahresstelle)
                .getResultList();
        return arten.stream().map(art -> Buchungsart.valueOf((String) art)).findFirst();
    }

    /** Ansätze of a year that rest on the year before, by position. */
    Map<Long, Geldbetrag> findCarriedOn(long jahrId) {
        return betraege(em.createNativeQuery(FORTGEFUEHRT)
                .setParameter(1, kommune())
                .setParameter(2, jahrId)
                .getResultList());
    }

    /**
     * Ansätze of the year before by Haushaltsstelle, where the new year does not have it.
     *
     * @param stil how the new year is kept
     */
    Map<Long, Geldbetrag> findToCarryOn(long vorjahrId, long jahrId, Enum<?> stil) {
        return betraege(em.createNativeQuery(FORTZUFUEHREN)
                .setParameter(1, kommune())
                .setParameter(2, vorjahrId)
                .setParameter(3, jahrId)
                .setParameter(4, stil.name())
                .getResultList());
    }

    /** How many acts that were not reversed name one of these steps. */
    long countActs(Collection<Long> schritte) {
        return ((Number) em.createNativeQuery(RUHENDE)
                        .setParameter(1, kommune())
                        .setParameter(2, ids(schritte))
                        .getSingleResult())
                .longValue();
    }

    private static Map<Long, Geldbetrag> betraege(List<?> rows) {
        Map<Long, Geldbetrag> betraege = new TreeMap<>();
        for (Object row : rows) {
            Object[] spalten = (Object[]) row;
            betraege.put(((Number) spalten[0]).longValue(), new Geldbetrag((BigDecimal) spalten[1]));
        }
        return betraege;
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
