package de.familienaudit.haushalt.wiederkehr;

import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.shared.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lies around recurring costs: positions, their places in budget years, and which numbers are asked for; one statement each. */
@Dependent
class KostenQuery {

    private static final String AUSGABEN =
            """
            select h.id, h.wortlaut, h.bezeichnung from haushaltsstelle h
             where h.kommune_id = ?1 and h.seite = 'AUSGABE'
             order by h.praefix, h.unterabschnitt, h.massnahme, h.gruppierung, h.produkt, h.konto, h.id""";

    private static final String STELLEN =
            """
            select h.id, h.wortlaut, h.bezeichnung from haushaltsstelle h
             where h.kommune_id = ?1
               and h.id in (select k.haushaltsstelle_id from wiederkehrkosten k where k.kommune_id = ?1)""";

    /** In open years alone. */
    private static final String JAHRESSTELLEN =
            """
            select j.haushaltsstelle_id, y.jahr, j.id
              from jahresstelle j join haushaltsjahr y on y.id = j.haushaltsjahr_id
             where j.kommune_id = ?1 and y.jahr between ?2 and ?3 and y.abgeschlossen_am is null and not y.nachweis
               and j.haushaltsstelle_id in (select k.haushaltsstelle_id from wiederkehrkosten k where k.kommune_id = ?1)""";

    /** A request lives while something is reserved, committed or paid of it, as in the trigger of its table. */
    private static final String BEANTRAGTE =
            """
            select a.kosten_id, a.nummer from kostenantrag a
             where a.kommune_id = ?1
               and exists (select 1 from bindungszeile z
                             join buchung b on b.bindungszeile_id = z.id and b.kommune_id = ?1
                            where z.kommune_id = ?1 and z.bindung_id = a.bindung_id
                              and b.posten in ('RESERVIERT', 'GEBUNDEN', 'GEZAHLT')
                            group by b.posten having sum(b.betrag) <> 0)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** Positions of expenditure, by their numbers. */
    List<Stellenwahl> findAusgaben() {
        return rows(AUSGABEN).stream().map(KostenQuery::stelle).toList();
    }

    /** Positions that recurring costs name, by their ids. */
    Map<Long, Stellenwahl> findStellen() {
        Map<Long, Stellenwahl> stellen = new HashMap<>();
        rows(STELLEN).stream().map(KostenQuery::stelle).forEach(s -> stellen.put(s.id(), s));
        return stellen;
    }

    /** Places of the same positions in the open years, by position and year. */
    Map<Stellenjahr, Long> findJahresstellen(int von, int bis) {
        Map<Stellenjahr, Long> orte = new HashMap<>();
        List<?> rows = em.createNativeQuery(JAHRESSTELLEN)
                .setParameter(1, kommune())
                .setParameter(2, von)
                .setParameter(3, bis)
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(r -> orte.put(new Stellenjahr(zahl(r[0]), (int) zahl(r[1])), zahl(r[2])));
        return orte;
    }

    /** Numbers of which a request lives, by cost. */
    Map<Long, Set<Integer>> findBeantragte() {
        Map<Long, Set<Integer>> nummern = new HashMap<>();
        rows(BEANTRAGTE).forEach(r -> nummern.computeIfAbsent(zahl(r[0]), k -> new HashSet<>())
                .add((int) zahl(r[1])));
        return nummern;
    }

    /** A position in a year. */
    record Stellenjahr(long haushaltsstelleId, int jahr) {}

    private List<Object[]> rows(String sql) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, kommune()).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }

    private static Stellenwahl stelle(Object[] row) {
        return new Stellenwahl(zahl(row[0]), (String) row[1], (String) row[2]);
    }

    private static long zahl(Object wert) {
        return ((Number) wert).longValue();
    }
}
