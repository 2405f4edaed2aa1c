-- The state of the change log of one Kommune Nr. 1 besides its seals. Columns: entries not sealed yet, those of them older than the
-- point in time Nr. 2, the oldest of these, entries that stand in no seal and wait for none, number of the newest seal, its hash,
-- number of seals, number of sealed entries still there.
with frage as (select cast(?1 as bigint) as kommune, cast(?2 as timestamptz) as frist),
wartend as (
    select count(*) as offen,
           count(*) filter (where a.zeitpunkt < f.frist) as alt,
           min(a.zeitpunkt) filter (where a.zeitpunkt < f.frist) as aeltester
      from frage f join aenderung_offen o on o.kommune_id = f.kommune
      join aenderung a on a.id = o.aenderung_id and a.kommune_id = f.kommune
),
verzeichnet as materialized (
    select e.eintrag
      from frage f join protokollsiegel s on s.kommune_id = f.kommune cross join lateral unnest(s.eintraege) as e(eintrag)
),
vergessen as (
    select count(*) as anzahl
      from frage f join aenderung a on a.kommune_id = f.kommune
     where not exists (select 1 from verzeichnet v where v.eintrag = a.id)
       and not exists (select 1 from aenderung_offen o where o.aenderung_id = a.id and o.kommune_id = a.kommune_id)
)
select w.offen, w.alt, w.aeltester, v.anzahl, coalesce(s.nummer, 0), coalesce(s.hash, ''),
       (select count(*) from protokollsiegel z join frage f on z.kommune_id = f.kommune),
       (select coalesce(sum(z.anzahl), 0) from protokollsiegel z join frage f on z.kommune_id = f.kommune where z.geloescht_am is null)
  from wartend w cross join vergessen v
  left join lateral (select k.nummer, k.hash from protokollsiegel k join frage f on k.kommune_id = f.kommune
                      order by k.nummer desc limit 1) s on true
