-- Slice protokoll, release 1.1 (ADR 41). What the table protokollsiegel and its hash are stands in V1_0_30__protokoll.sql and holds.

-- Seals up to p_hoechstens entries that are committed and not sealed yet, one seal per Kommune, so that the seals follow each other as
-- the entries were committed, whatever their ids. Runs as the owner: the application may call it and change nothing else. Of two
-- callers one works, the other finds nothing to do. An entry that waits for its seal and is gone is sealed as missing, with zeros for
-- its hash: no checking will find it again, and each one says so.
create or replace function protokoll_versiegeln(p_hoechstens int) returns setof protokollsiegel
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    wartend bigint[];
    gruppe  record;
    neu     protokollsiegel;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('protokoll', 8)) then
        return;
    end if;
    wartend := array(select o.aenderung_id from aenderung_offen o order by o.aenderung_id
                      limit least(greatest(p_hoechstens, 1), 5000));
    for gruppe in
        select o.kommune_id as kommune, array_agg(o.aenderung_id order by o.aenderung_id) as ids,
               array_agg(case when a.id is null then repeat('0', 64) else aenderung_pruefsumme(a) end
                         order by o.aenderung_id) as pruefsummen,
               coalesce(min(a.zeitpunkt), clock_timestamp()) as aeltester,
               coalesce(max(a.zeitpunkt), clock_timestamp()) as juengster
          from aenderung_offen o left join aenderung a on a.id = o.aenderung_id and a.kommune_id = o.kommune_id
         where o.aenderung_id = any (wartend)
         group by o.kommune_id
    loop
        neu := null;
        select coalesce(max(s.nummer), 0) + 1 into neu.nummer from protokollsiegel s where s.kommune_id = gruppe.kommune;
        neu.vorheriger_hash := coalesce((select s.hash from protokollsiegel s
                                          where s.kommune_id = gruppe.kommune and s.nummer = neu.nummer - 1), repeat('0', 64));
        neu.id := nextval('objekt_id');
        neu.kommune_id := gruppe.kommune;
        neu.anzahl := cardinality(gruppe.ids);
        neu.eintraege := gruppe.ids;
        neu.pruefsummen := gruppe.pruefsummen;
        neu.aeltester := gruppe.aeltester;
        neu.juengster := gruppe.juengster;
        neu.erstellt_am := clock_timestamp();
        neu.hash := protokollsiegel_hash(neu);
        insert into protokollsiegel select neu.*;
        return next neu;
    end loop;
    delete from aenderung_offen o where o.aenderung_id = any (wartend);
end
$$;
