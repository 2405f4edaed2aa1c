package de.familienaudit.zielvereinbarung.fassung;

/**
 * What differs between two Fassungen, ?1 the newer and ?2 the older one, as the beginning of a statement: {@code ungleich}
 * has a row per difference, with the ids {@code neu} and {@code alt} (null where it is not part of that Fassung), whether it
 * {@code fehlt} in the newer one, and its number {@code h}, {@code z}, {@code m}. The words of a row are found by index one
 * by one, never by joining lists without one: the planner may know nothing of a Kommune and expect a single row (ADR 33).
 */
public final class UngleichSql {

    /** Measures; ids are those of their words. */
    public static final String MASSNAHMEN =
            """
            with beide as (
                select t.fassung_id, t.id, t.massnahme_id, t.nr_handlungsfeld as h, t.nr_ziel as z, t.nr_massnahme as m,
                       row(t.nr_handlungsfeld, t.nr_ziel, t.nr_massnahme, t.titel, t.indikator, t.zielgruppe, t.kosten,
                           t.verantwortlich, t.kommunikation, t.beginn_wortlaut, t.beginn_art, t.beginn_von, t.beginn_bis,
                           t.ende_wortlaut, t.ende_art, t.ende_von, t.ende_bis,
                           (select w.name from stelle s join stelle w on w.id = s.wirksam_id where s.id = t.federfuehrung_id),
                           (select array_agg(distinct u.name)
                              from beteiligung v
                              join stelle r on r.id = v.stelle_id
                              join stelle u on u.id = r.wirksam_id
                             where v.massnahmentext_id = t.id),
                           (select array_agg(v.bezeichnung order by v.reihenfolge)
                              from pflichtanlage v
                             where v.massnahmentext_id = t.id),
                           (select array_agg(v.auf order by v.auf)
                              from abhaengigkeit v
                             where v.fassung_id = t.fassung_id
                               and v.von = t.nr_handlungsfeld || '.' || t.nr_ziel || '.' || t.nr_massnahme)) as worte
                  from massnahmentext t
                 where t.fassung_id in (?1, ?2)),
            ungleich as (
                select n.id as neu, o.id as alt, n.id is null as fehlt, coalesce(n.h, o.h) as h, coalesce(n.z, o.z) as z,
                       coalesce(n.m, o.m) as m
                  from (select * from beide where fassung_id = ?1) n
                  full join (select * from beide where fassung_id = ?2) o on o.massnahme_id = n.massnahme_id
                 where n.worte is distinct from o.worte)
            """;

    /** Ziele; {@code m} is 0. */
    public static final String ZIELE =
            """
            with beide as (
                select h.fassung_id, z.id, h.nummer as h, z.nummer as z, row(z.text, z.indikator, z.zielquelle) as worte
                  from ziel z
                  join handlungsfeld h on h.id = z.handlungsfeld_id
                 where h.fassung_id in (?1, ?2)),
            ungleich as (
                select n.id as neu, o.id as alt, n.id is null as fehlt, coalesce(n.h, o.h) as h, coalesce(n.z, o.z) as z, 0 as m
                  from (select * from beide where fassung_id = ?1) n
                  full join (select * from beide where fassung_id = ?2) o on o.h = n.h and o.z = n.z
                 where n.worte is distinct from o.worte)
            """;

    private UngleichSql() {}
}
