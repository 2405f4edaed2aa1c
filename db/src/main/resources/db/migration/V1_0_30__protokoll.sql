-- Slice protokoll (ADR 14): the change log is sealed, kept for a configured time, and read in words.

-- One seal closes a batch of entries. It names each entry with the hash of its row, and its own hash covers that list and the
-- seal before it. When the time of keeping is over the entries go, the seal stays. That an entry is sealed is said here alone:
-- sealing writes to no row of the log.
create table protokollsiegel (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null references kommune,
    nummer          int    not null check (nummer > 0),
    anzahl          int    not null check (anzahl > 0),
    eintraege       bigint[] not null, -- ids, ascending
    pruefsummen     text[] not null,   -- SHA-256 of each row, hexadecimal, in the same order
    aeltester       timestamptz not null,
    juengster       timestamptz not null,
    vorheriger_hash text   not null check (vorheriger_hash ~ '^[0-9a-f]{64}$'), -- zeros in the first seal
    hash            text   not null check (hash ~ '^[0-9a-f]{64}$'),
    erstellt_am     timestamptz not null,
    geloescht_am    timestamptz,
    unique (kommune_id, nummer),
    check (anzahl = cardinality(eintraege) and anzahl = cardinality(pruefsummen)),
    check (geloescht_am > juengster + interval '2 years')
);
create index protokollsiegel_alter on protokollsiegel (juengster) where geloescht_am is null;
alter table protokollsiegel enable row level security;
create policy kommune on protokollsiegel for select using (kommune_id = audit_kommune());
grant select on protokollsiegel to ${anwendungsrolle};

-- Sealing goes on for ever, so the birth of a seal is no entry of its own; what happens to it later is.
create trigger aenderung_protokollieren after update or delete on protokollsiegel
    for each row execute function aenderung_protokollieren();

-- Entries that wait for their seal. A list of its own, because an entry that is committed late has a lower id than others that
-- were sealed long ago. An entry that stands neither here nor in a seal is a finding.
create table aenderung_offen (
    aenderung_id bigint primary key,
    kommune_id   bigint not null
);
create index aenderung_offen_kommune on aenderung_offen (kommune_id);
alter table aenderung_offen enable row level security;
create policy kommune on aenderung_offen for select using (kommune_id = audit_kommune());
grant select on aenderung_offen to ${anwendungsrolle};

create function aenderung_vormerken() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    insert into aenderung_offen values (new.id, new.kommune_id);
    return null;
end
$$;
create trigger aenderung_vormerken after insert on aenderung for each row execute function aenderung_vormerken();

-- The text of a row that its hash is made of; the very same expressions stand in protokoll/pruefen.sql, so that checking does not
-- rely on what stands in the database. It covers the program's day where there is one; adding or removing one changes the hash.
create function aenderung_pruefsumme(a aenderung) returns text
    language sql stable set search_path = pg_catalog, public, pg_temp
    return encode(sha256(convert_to((jsonb_build_array(a.id,
        to_char(a.zeitpunkt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), a.kommune_id, a.akteur, a.in_vertretung_von,
        a.anwendungsfall, a.tabelle, a.datensatz, a.art, a.vorher, a.nachher)
        || case when a.tag is null then '[]'::jsonb else jsonb_build_array(a.tag) end)::text, 'UTF8')), 'hex');

create function protokollsiegel_hash(s protokollsiegel) returns text
    language sql stable set search_path = pg_catalog, public, pg_temp
    return encode(sha256(convert_to(jsonb_build_array(s.kommune_id, s.nummer, s.eintraege, s.pruefsummen, s.vorheriger_hash,
        to_char(s.aeltester at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        to_char(s.juengster at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        to_char(s.erstellt_am at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))::text, 'UTF8')), 'hex');

-- Seals up to p_hoechstens entries that are not sealed yet, one seal per Kommune; entries that are committed late come with the
-- next call, whatever their id. Runs as the owner: the application may call it and change nothing else. Of two callers one
-- works, the other finds nothing to do. An entry that was removed before it was sealed leaves the list with the others.
create function protokoll_versiegeln(p_hoechstens int) returns setof protokollsiegel
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
        select a.kommune_id as kommune, array_agg(a.id order by a.id) as ids,
               array_agg(aenderung_pruefsumme(a) order by a.id) as pruefsummen,
               min(a.zeitpunkt) as aeltester, max(a.zeitpunkt) as juengster
          from aenderung a where a.id = any (wartend)
         group by a.kommune_id
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

-- How long the log is kept; without a row ten years.
create table protokolleinstellung (
    id                 bigint default nextval('objekt_id') primary key,
    kommune_id         bigint not null references kommune unique,
    aufbewahrung_jahre int    not null check (aufbewahrung_jahre between 2 and 30),
    version            int    not null default 0
);
call geschaeftstabelle('protokolleinstellung', 'select, insert, update');

-- Removes the entries of up to p_hoechstens whole seals whose newest entry is older than the Kommune keeps them. The time comes
-- from the database and not from the caller, who could otherwise remove what he likes. The trigger on protokollsiegel writes
-- the entry about it.
create function protokoll_ausduennen(p_hoechstens int) returns setof protokollsiegel
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    alt protokollsiegel;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('protokoll', 8)) then
        return;
    end if;
    perform set_config('audit.akteur', 'programm', true), set_config('audit.anwendungsfall', 'ProtokollJob.aufbewahren', true);
    for alt in
        select s.* from protokollsiegel s left join protokolleinstellung e on e.kommune_id = s.kommune_id
         where s.geloescht_am is null
           and s.juengster < now() - make_interval(years => coalesce(e.aufbewahrung_jahre, 10))
         order by s.id limit least(greatest(p_hoechstens, 1), 100)
    loop
        delete from aenderung a where a.id = any (alt.eintraege) and a.kommune_id = alt.kommune_id;
        update protokollsiegel set geloescht_am = now() where id = alt.id returning * into alt;
        return next alt;
    end loop;
end
$$;

revoke execute on function aenderung_vormerken(), aenderung_pruefsumme(aenderung), protokollsiegel_hash(protokollsiegel),
    protokoll_versiegeln(int), protokoll_ausduennen(int) from public;
grant execute on function protokoll_versiegeln(int), protokoll_ausduennen(int) to ${anwendungsrolle};
