package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.SaeumnisRule;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything the Übersicht counts and the first measures of its excerpts, in one pass over the measures of a Fassung
 * (ADR 33). What is late is decided by the days that {@link SaeumnisRule} gives (rule A-6).
 */
@Dependent
class UebersichtQuery {

    /** What an excerpt is about; its measures are open ones. */
    enum Auszugsart {
        UEBERFAELLIG,
        STILL,
        DEMNAECHST,
        MEINE
    }

    /**
     * @param felder by number
     * @param auszuege ids of the first measures of each excerpt, in order; an excerpt without measures is missing
     */
    record Ergebnis(List<Feldkopf> felder, List<Feldzaehlung> zaehlung, Map<Auszugsart, List<Long>> auszuege) {}

    /**
     * Native, because JPQL has neither a common table expression nor a union; the same columns in each branch. The join is a
     * full one, so that each side is read once, however few rows the planner expects; what one side has alone is left out.
     */
    private static final String SQL =
            """
            with m as materialized (
                select t.massnahme_id, t.nr_handlungsfeld, t.nr_ziel, t.nr_massnahme, f.status, f.ende_bis,
                       coalesce(f.letzte_meldung_am, f.beobachtet_seit) as zuletzt,
                       t.massnahme_id is not null and f.status is not null as vereinbart,
                       f.status = any (string_to_array(cast(?2 as text), ',')) as offen,
                       coalesce(f.ende_bis < cast(?3 as date), false) as ueberfaellig,
                       coalesce(f.ende_bis between cast(?3 as date) and cast(?4 as date), false) as demnaechst,
                       coalesce(coalesce(f.letzte_meldung_am, f.beobachtet_seit) < cast(?5 as date), false) as still,
                       coalesce(t.federfuehrung_id in (select s.id from stelle s where s.wirksam_id
                           = any (cast(string_to_array(cast(?6 as text), ',') as bigint[]))), false) as eigen,
                       coalesce(t.federfuehrung_id in (select s.id from stelle s where s.wirksam_id
                           = any (cast(string_to_array(cast(?7 as text), ',') as bigint[]))), false) as unbesetzt
                  from (select massnahme_id, nr_handlungsfeld, nr_ziel, nr_massnahme, federfuehrung_id
                          from massnahmentext where fassung_id = ?1) t
                  full join fortschritt f on f.massnahme_id = t.massnahme_id)
            select '', cast(nr_handlungsfeld as bigint), status, count(*), count(*) filter (where ueberfaellig),
                   count(*) filter (where demnaechst), count(*) filter (where still), count(*) filter (where eigen),
                   count(*) filter (where unbesetzt)
              from m where vereinbart group by nr_handlungsfeld, status
            union all
            select 'FELD', cast(nummer as bigint), titel, 0, 0, 0, 0, 0, 0 from handlungsfeld where fassung_id = ?1
            union all
            (select 'UEBERFAELLIG', massnahme_id, '', 0, 0, 0, 0, 0, 0 from m where vereinbart and offen and ueberfaellig
              order by ende_bis, nr_handlungsfeld, nr_ziel, nr_massnahme limit ?8)
            union all
            (select 'STILL', massnahme_id, '', 0, 0, 0, 0, 0, 0 from m where vereinbart and offen and still
              order by zuletzt, nr_handlungsfeld, nr_ziel, nr_massnahme limit ?8)
            union all
            (select 'DEMNAECHST', massnahme_id, '', 0, 0, 0, 0, 0, 0 from m where vereinbart and offen and demnaechst
              order by ende_bis, nr_handlungsfeld, nr_ziel, nr_massnahme limit ?8)
            union all
            (select 'MEINE', massnahme_id, '', 0, 0, 0, 0, 0, 0 from m where vereinbart and offen and eigen
              order by ende_bis, nr_handlungsfeld, nr_ziel, nr_massnahme limit ?8)
            """;

    @PersistenceContext
    private EntityManager em;

    /**
     * @param meine Stellen of the actor
     * @param unbesetzte Stellen that nobody heads today (rule R-4)
     * @param hoechstens how many measures an excerpt shows
     */
    Ergebnis find(
            long fassungId, SaeumnisRule rule, Collection<Long> meine, Collection<Long> unbesetzte, int hoechstens) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, fassungId)
                .setParameter(2, rule.offeneStatus().stream().map(Enum::name).collect(Collectors.joining(",")))
                .setParameter(3, tag(rule, rule.heute()))
                .setParameter(4, tag(rule, rule.faelligBis()))
                .setParameter(5, tag(rule, rule.stilleVor()))
                .setParameter(6, ids(meine))
                .setParameter(7, ids(unbesetzte))
                .setParameter(8, hoechstens)
                .getResultList();
        List<Feldkopf> felder = new ArrayList<>();
        List<Feldzaehlung> zaehlung = new ArrayList<>();
        Map<Auszugsart, List<Long>> auszuege = new EnumMap<>(Auszugsart.class);
        for (Object row : rows) {
            Object[] spalten = (Object[]) row;
            String art = (String) spalten[0];
            if (art.isEmpty()) {
                zaehlung.add(zaehlung(spalten));
            } else if ("FELD".equals(art)) {
                felder.add(new Feldkopf((int) number(spalten[1]), (String) spalten[2]));
            } else {
                auszuege.computeIfAbsent(Auszugsart.valueOf(art), a -> new ArrayList<>())
                        .add(number(spalten[1]));
            }
        }
        felder.sort(Comparator.comparingInt(Feldkopf::nummer));
        return new Ergebnis(felder, zaehlung, auszuege);
    }

    private static Feldzaehlung zaehlung(Object[] spalten) {
        return new Feldzaehlung(
                (int) number(spalten[1]),
                Massnahmenstatus.valueOf((String) spalten[2]),
                number(spalten[3]),
                number(spalten[4]),
                number(spalten[5]),
                number(spalten[6]),
                number(spalten[7]),
                number(spalten[8]));
    }

    /** Nothing is before a day that never was. */
    private static String tag(SaeumnisRule rule, LocalDate tag) {
        return rule.ruht() ? "-infinity" : tag.toString();
    }

    private static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
