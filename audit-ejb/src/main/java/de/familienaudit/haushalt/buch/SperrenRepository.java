package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.buch.Grenze;
import de.familienaudit.haushalt.domain.jahr.Haushaltsjahr;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Locks of the ledger in the order of ids, as its triggers take them, and the sums behind them. Native, since a refreshed entity loses what is not written. */
@Dependent
class SperrenRepository {

    private static final String IDS = "any (cast(string_to_array(?2, ',') as bigint[]))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** A position with what decides on its limit. */
    record Ort(long id, long jahrId, Long ringId, boolean ausgabe) {}

    /** Beside other bookings, against closing. */
    SortedMap<Long, Haushaltsjahr> lockYears(Collection<Long> jahre) {
        return years(jahre, " for share");
    }

    /** Without a lock. */
    SortedMap<Long, Haushaltsjahr> seeYears(Collection<Long> jahre) {
        return years(jahre, "");
    }

    private SortedMap<Long, Haushaltsjahr> years(Collection<Long> jahre, String sperre) {
        return rows(
                        "select y.id, y.jahr, y.nachweis, y.abgeschlossen_am from haushaltsjahr y"
                                + " where y.kommune_id = ?1 and y.id = " + IDS + " order by y.id" + sperre,
                        jahre)
                .stream()
                .collect(Collectors.toMap(
                        row -> id(row[0]),
                        row -> new Haushaltsjahr(((Number) row[1]).intValue(), (Boolean) row[2], tag(row[3]), null),
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** The years of these positions; a position never changes its year. */
    List<Long> findYears(Collection<Long> positionen) {
        return ((List<?>) em.createNativeQuery("select distinct j.haushaltsjahr_id from jahresstelle j"
                                + " where j.kommune_id = ?1 and j.id = " + IDS)
                        .setParameter(1, kommune())
                        .setParameter(2, text(positionen))
                        .getResultList())
                .stream().map(SperrenRepository::id).toList();
    }

    /** "No key": who makes a line of a commitment on the position does not wait. */
    List<Ort> lockPositions(Collection<Long> positionen) {
        return positions(positionen, " for no key update");
    }

    /** Without a lock. */
    List<Ort> seePositions(Collection<Long> positionen) {
        return positions(positionen, "");
    }

    private List<Ort> positions(Collection<Long> positionen, String sperre) {
        return rows(
                        "select j.id, j.haushaltsjahr_id, j.deckungsring_id, j.seite from jahresstelle j"
                                + " where j.kommune_id = ?1 and j.id = " + IDS + " order by j.id" + sperre,
                        positionen)
                .stream()
                .map(row ->
                        new Ort(id(row[0]), id(row[1]), row[2] == null ? null : id(row[2]), "AUSGABE".equals(row[3])))
                .toList();
    }

    void lockRings(Collection<Long> ringe) {
        rows(
                "select r.id, r.nummer from deckungsring r where r.kommune_id = ?1 and r.id = " + IDS
                        + " order by r.id for no key update",
                ringe);
    }

    /** What is available on each of these positions alone; authority for later years is counted apart. */
    Map<Grenze, Geldbetrag> sumPositions(Collection<Long> positionen) {
        Map<Grenze, Geldbetrag> summen = new HashMap<>();
        rows(
                        "select j.id, coalesce((select sum(b.wirkung) from buchung b where b.jahresstelle_id = j.id"
                                + " and b.kommune_id = ?1 and b.zieljahr is null), 0) from jahresstelle j"
                                + " where j.kommune_id = ?1 and j.id = " + IDS,
                        positionen)
                .forEach(row -> summen.put(Grenze.jahresstelle(id(row[0])), betrag(row[1])));
        return summen;
    }

    /** What is available in each of these rings, on all positions of it together. */
    Map<Grenze, Geldbetrag> sumRings(Collection<Long> ringe) {
        Map<Grenze, Geldbetrag> summen = new HashMap<>();
        ringe.forEach(ring -> summen.put(Grenze.ring(ring), Geldbetrag.NICHTS));
        rows(
                        "select j.deckungsring_id, sum(coalesce((select sum(b.wirkung) from buchung b"
                                + " where b.jahresstelle_id = j.id and b.kommune_id = ?1 and b.zieljahr is null), 0))"
                                + " from jahresstelle j where j.kommune_id = ?1 and j.deckungsring_id = " + IDS
                                + " group by j.deckungsring_id",
                        ringe)
                .forEach(row -> summen.put(Grenze.ring(id(row[0])), betrag(row[1])));
        return summen;
    }

    /** Number of a position or of a ring, for a refusal. */
    String findName(Grenze grenze) {
        return (String) em.createNativeQuery(
                        grenze.istRing()
                                ? "select r.nummer from deckungsring r where r.kommune_id = ?1 and r.id = ?2"
                                : "select h.wortlaut from jahresstelle j join haushaltsstelle h"
                                        + " on h.id = j.haushaltsstelle_id where j.kommune_id = ?1 and j.id = ?2")
                .setParameter(1, kommune())
                .setParameter(2, grenze.id())
                .getSingleResult();
    }

    private List<Object[]> rows(String sql, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, kommune())
                .setParameter(2, text(ids))
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }

    private static String text(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static long id(Object wert) {
        return ((Number) wert).longValue();
    }

    private static Geldbetrag betrag(Object wert) {
        return new Geldbetrag((BigDecimal) wert);
    }

    private static LocalDate tag(Object wert) {
        return wert instanceof Date tag ? tag.toLocalDate() : (LocalDate) wert;
    }
}
