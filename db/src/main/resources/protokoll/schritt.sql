-- The last seal of one Kommune Nr. 1 that is checked together with the seal Nr. 2 and those after it: at most twenty thousand entries
-- by one statement, however small or large the seals are. Null when there is none any more.
with frage as (select cast(?1 as bigint) as kommune, cast(?2 as int) as von),
naechste as (
    select s.nummer, sum(s.anzahl) over (order by s.nummer) as bis
      from (select z.nummer, z.anzahl from frage f join protokollsiegel z on z.kommune_id = f.kommune and z.nummer >= f.von
             order by z.nummer limit 2000) s
)
select coalesce(max(n.nummer) filter (where n.bis <= 20000), min(n.nummer)) from naechste n
