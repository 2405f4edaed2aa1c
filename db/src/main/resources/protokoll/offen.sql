-- The state of the change log of one Kommune Nr. 1 (0: entries of no single Kommune) besides its seals. Columns: entries not sealed
-- yet, those of them older than the point in time Nr. 2, the oldest of these, entries whose seal is gone, number of the newest
-- seal, its hash, number of seals, number of sealed entries still there.
with frage as (select cast(?1 as bigint) as kommune, cast(?2 as timestamptz) as frist),
eintrag as (
    select count(*) filter (where a.siegel_id is null) as offen,
           count(*) filter (where a.siegel_id is null and a.zeitpunkt < f.frist) as alt,
           min(a.zeitpunkt) filter (where a.siegel_id is null and a.zeitpunkt < f.frist) as aeltester
      from frage f join aenderung a on coalesce(a.kommune_id, 0) = f.kommune
     where a.siegel_id is null
),
verwaist as (
    select count(*) as anzahl
      from frage f join aenderung a on coalesce(a.kommune_id, 0) = f.kommune
     where a.siegel_id is not null and not exists (select 1 from protokollsiegel s where s.id = a.siegel_id)
)
select e.offen, e.alt, e.aeltester, v.anzahl, coalesce(s.nummer, 0), coalesce(s.hash, ''),
       (select count(*) from protokollsiegel z join frage f on z.kommune_id = f.kommune),
       (select coalesce(sum(z.anzahl), 0) from protokollsiegel z join frage f on z.kommune_id = f.kommune where z.geloescht_am is null)
  from eintrag e cross join verwaist v
  left join lateral (select k.nummer, k.hash from protokollsiegel k join frage f on k.kommune_id = f.kommune
                      order by k.nummer desc limit 1) s on true
