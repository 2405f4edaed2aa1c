package de.familienaudit.zielvereinbarung.fassung;

/**
 * What differs between two Fassungen, ?1 the newer and ?2 the older one, as the beginning of a statement: {@code ungleich}
 * has a row per difference, with the ids {@code neu} and {@code alt} (null where it is not part of that Fassung), whether it
 * {@code fehlt} in the newer one, and its number {@code h}, {@code z}, {@code m}. The words of a row are found by index one
 * by one, never by joining lists without one: the planner may know nothing of a Kommune and expect a single row (ADR 33).
 */
public final class UngleichSql {

    /**
     * Measures; ids are those of their words. A difference is {@code im_kern} when number or Indikator differ, or one Fassung
     * lacks the measure, and {@code in_kosten} when its costs do. Most Stellen stay who they are, so names are looked up only
     * where other ones are named; a number that means another measure now differs already, so what a number builds on is
     * compared once.
     */
    public static final String MASSNAHMEN = "with "
            + worte("worte_neu", "?1") + ", " + worte("worte_alt", "?2")
            + """
            , ungleich as (
                select n.id as neu, o.id as alt, n.id is null as fehlt, coalesce(n.h, o.h) as h, coalesce(n.z, o.z) as z,
                       coalesce(n.m, o.m) as m,
                       (n.h, n.z, n.m, n.indikator) is distinct from (o.h, o.z, o.m, o.indikator) as im_kern,
                       n.kosten is distinct from o.kosten as in_kosten
                  from worte_neu n
                  full join worte_alt o on o.massnahme_id = n.massnahme_id
                 where n.worte is distinct from o.worte
                    or n.federfuehrung_id is distinct from o.federfuehrung_id
                       and (select w.name from stelle s join stelle w on w.id = s.wirksam_id where s.id = n.federfuehrung_id)
                           is distinct from
                           (select w.name from stelle s join stelle w on w.id = s.wirksam_id where s.id = o.federfuehrung_id)
                    or n.stellen is distinct from o.stellen
                       and (select array_agg(distinct w.name)
                              from stelle s join stelle w on w.id = s.wirksam_id where s.id = any (n.stellen))
                           is distinct from
                           (select array_agg(distinct w.name)
                              from stelle s join stelle w on w.id = s.wirksam_id where s.id = any (o.stellen))
                    or (select array_agg(p.bezeichnung order by p.reihenfolge)
                          from pflichtanlage p where p.massnahmentext_id = n.id)
                       is distinct from
                       (select array_agg(p.bezeichnung order by p.reihenfolge)
                          from pflichtanlage p where p.massnahmentext_id = o.id)
                    or n.h || '.' || n.z || '.' || n.m in (
                       select a.von
                         from abhaengigkeit a
                        where a.fassung_id in (?1, ?2)
                        group by a.von
                       having array_agg(a.auf order by a.auf) filter (where a.fassung_id = ?1)
                              is distinct from
                              array_agg(a.auf order by a.auf) filter (where a.fassung_id = ?2)))
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

    private static String worte(String name, String fassung) {
        return """
            {name} as (
                select t.id, t.massnahme_id, t.nr_handlungsfeld as h, t.nr_ziel as z, t.nr_massnahme as m, t.federfuehrung_id,
                       t.indikator, t.kosten,
                       row(t.nr_handlungsfeld, t.nr_ziel, t.nr_massnahme, t.titel, t.indikator, t.zielgruppe, t.kosten,
                           t.verantwortlich, t.kommunikation, t.beginn_wortlaut, t.beginn_art, t.beginn_von, t.beginn_bis,
                           t.ende_wortlaut, t.ende_art, t.ende_von, t.ende_bis) as worte,
                       (select array_agg(b.stelle_id order by b.stelle_id)
                          from beteiligung b
                         where b.massnahmentext_id = t.id) as stellen
                  from massnahmentext t
                 where t.fassung_id = {fassung})"""
                .replace("{name}", name)
                .replace("{fassung}", fassung);
    }
}
