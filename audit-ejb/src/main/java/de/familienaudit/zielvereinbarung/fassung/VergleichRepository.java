package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich.Fund;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Which measures and Ziele differ between two Fassungen, newer ones by number, then the dropped ones: the database holds
 * them against each other, so that nothing that stayed the same is read (ADR 34). What counts as a difference is what
 * {@link de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich} shows. Both come from Fassungen that were
 * found for the actor's Kommune before (rule R-2).
 */
@Dependent
class VergleichRepository {

    /** ?1 is the newer Fassung, ?2 the older one. */
    private static final String MASSNAHMEN =
            """
            with beide as (
                select t.fassung_id, t.id, t.massnahme_id, t.nr_handlungsfeld as h, t.nr_ziel as z, t.nr_massnahme as m,
                       row(t.nr_handlungsfeld, t.nr_ziel, t.nr_massnahme, t.titel, t.indikator, t.zielgruppe, t.kosten,
                           t.verantwortlich, t.kommunikation, t.beginn_wortlaut, t.beginn_art, t.beginn_von, t.beginn_bis,
                           t.ende_wortlaut, t.ende_art, t.ende_von, t.ende_bis, w.name, b.namen, p.namen, a.nummern) as worte
                  from massnahmentext t
                  left join stelle s on s.id = t.federfuehrung_id
                  left join stelle w on w.id = s.wirksam_id
                  left join (select x.massnahmentext_id, array_agg(x.name order by x.platz, x.erste) as namen
                               from (select v.massnahmentext_id, u.name, min(v.reihenfolge) as platz, min(v.id) as erste
                                       from beteiligung v
                                       join massnahmentext y on y.id = v.massnahmentext_id
                                       join stelle r on r.id = v.stelle_id
                                       join stelle u on u.id = r.wirksam_id
                                      where y.fassung_id in (?1, ?2)
                                      group by v.massnahmentext_id, u.name) x
                              group by x.massnahmentext_id) b on b.massnahmentext_id = t.id
                  left join (select v.massnahmentext_id, array_agg(v.bezeichnung order by v.reihenfolge) as namen
                               from pflichtanlage v
                               join massnahmentext y on y.id = v.massnahmentext_id
                              where y.fassung_id in (?1, ?2)
                              group by v.massnahmentext_id) p on p.massnahmentext_id = t.id
                  left join (select v.fassung_id, v.von, array_agg(v.auf order by v.auf) as nummern
                               from abhaengigkeit v
                              where v.fassung_id in (?1, ?2)
                              group by v.fassung_id, v.von) a
                    on a.fassung_id = t.fassung_id
                   and a.von = t.nr_handlungsfeld || '.' || t.nr_ziel || '.' || t.nr_massnahme
                 where t.fassung_id in (?1, ?2)),
            ungleich as (
                select n.id as neu, o.id as alt, n.id is null as fehlt, coalesce(n.h, o.h) as h, coalesce(n.z, o.z) as z,
                       coalesce(n.m, o.m) as m
                  from (select * from beide where fassung_id = ?1) n
                  full join (select * from beide where fassung_id = ?2) o on o.massnahme_id = n.massnahme_id
                 where n.worte is distinct from o.worte)
            """;

    private static final String ZIELE =
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

    /** ?3 is any number of a page, ?4 how many are on one; the first or the last page instead of one that is not there. */
    private static final String SEITE =
            """
            select neu, alt, gesamt
              from (select neu, alt, count(*) over () as gesamt, row_number() over (order by fehlt, h, z, m) as platz
                      from ungleich) u
             where (platz - 1) / ?4 = least(greatest(?3, 1), (gesamt + ?4 - 1) / ?4) - 1
             order by platz
            """;

    @PersistenceContext
    private EntityManager em;

    /** @return ids of the words of measures, which each Fassung has of its own */
    List<Fund> findMassnahmen(long neu, long alt, int seite, int groesse) {
        return find(MASSNAHMEN, neu, alt, seite, groesse);
    }

    /** @return ids of the Ziele, which each Fassung has of its own as well */
    List<Fund> findZiele(long neu, long alt, int seite, int groesse) {
        return find(ZIELE, neu, alt, seite, groesse);
    }

    @SuppressWarnings("unchecked") // the mapping constructs nothing else
    private List<Fund> find(String ungleich, long neu, long alt, int seite, int groesse) {
        return em.createNativeQuery(ungleich + SEITE, "Fund")
                .setParameter(1, neu)
                .setParameter(2, alt)
                .setParameter(3, seite)
                .setParameter(4, groesse)
                .getResultList();
    }
}
