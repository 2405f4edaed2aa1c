-- Slice protokoll (ADR 14): the change log is sealed, kept for a configured time, and read in words.

alter table aenderung add column if not exists in_vertretung_von text; -- filled since V7

-- One seal closes a batch of entries. It names each entry with the hash of its row, and its own hash covers that list and the
-- seal before it. When the time of keeping is over the entries go, the seal stays.
create table protokollsiegel (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null, -- 0: entries that belong to no single Kommune, like those on accounts
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
alter table protokollsiegel enable row level security;
create policy kommune on protokollsiegel for select using (kommune_id = audit_kommune());
grant select on protokollsiegel to audit_app;

-- Sealing goes on for ever, so the birth of a seal is no entry of its own; what happens to it later is.
create trigger aenderung_protokollieren after update or delete on protokollsiegel
    for each row execute function aenderung_protokollieren();

alter table aenderung add column siegel_id bigint references protokollsiegel;
create index aenderung_unversiegelt on aenderung (id) where siegel_id is null;
create index aenderung_siegel on aenderung (siegel_id);
create index aenderung_kommune_id on aenderung (kommune_id, id);
-- what once belonged to a Stelle or to an account is found again after it was deleted
create index aenderung_stelle on aenderung ((coalesce(nachher, vorher) ->> 'stelle_id')) where art <> 'UPDATE';
create index aenderung_konto on aenderung ((coalesce(nachher, vorher) ->> 'konto_id')) where art <> 'UPDATE';

-- Entries on accounts from before V5 name no home Kommune; a Kommune reads those of accounts that have or had a role in it.
create policy konten on aenderung for select
    using (kommune_id is null and tabelle = 'konto' and datensatz in (select r.konto_id::text from rollenvergabe r
                                                where r.kommune_id = audit_kommune()));

-- The text of a row that its hash is made of; the very same expressions stand in protokoll/pruefen.sql, so that checking
-- does not rely on what stands in the database.
create function aenderung_pruefsumme(a aenderung) returns text
    language sql stable set search_path = pg_catalog, public
    return encode(sha256(convert_to(jsonb_build_array(a.id,
        to_char(a.zeitpunkt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), a.kommune_id, a.akteur, a.in_vertretung_von,
        a.anwendungsfall, a.tabelle, a.datensatz, a.art, a.vorher, a.nachher)::text, 'UTF8')), 'hex');

create function protokollsiegel_hash(s protokollsiegel) returns text
    language sql stable set search_path = pg_catalog, public
    return encode(sha256(convert_to(jsonb_build_array(s.kommune_id, s.nummer, s.eintraege, s.pruefsummen, s.vorheriger_hash,
        to_char(s.aeltester at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        to_char(s.juengster at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        to_char(s.erstellt_am at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))::text, 'UTF8')), 'hex');

-- Seals up to p_hoechstens entries that are not sealed yet, one seal per Kommune; entries that are committed late come with the
-- next call, whatever their id. Runs as the owner: the application may call it and change nothing else. Of two callers one
-- works, the other finds nothing to do.
create function protokoll_versiegeln(p_hoechstens int) returns setof protokollsiegel
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    gruppe record;
    neu    protokollsiegel;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('protokoll', 8)) then
        return;
    end if;
    for gruppe in
        select coalesce(o.kommune_id, 0) as kommune, array_agg(o.id order by o.id) as ids,
               array_agg(aenderung_pruefsumme(o) order by o.id) as pruefsummen,
               min(o.zeitpunkt) as aeltester, max(o.zeitpunkt) as juengster
          from (select * from aenderung where siegel_id is null order by id limit least(greatest(p_hoechstens, 1), 5000)) o
         group by coalesce(o.kommune_id, 0)
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
        update aenderung set siegel_id = neu.id where id = any (gruppe.ids);
        return next neu;
    end loop;
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
        delete from aenderung where siegel_id = alt.id;
        update protokollsiegel set geloescht_am = now() where id = alt.id returning * into alt;
        return next alt;
    end loop;
end
$$;
create index protokollsiegel_alter on protokollsiegel (juengster) where geloescht_am is null;

-- A person who left is shown under a number only; the log keeps its rows.
alter table konto add column pseudonymisiert_am timestamptz;
alter table konto add column pseudonymisiert_grund text;
alter table konto add constraint konto_pseudonym_hat_grund
    check ((pseudonymisiert_am is null) = (pseudonymisiert_grund is null));

-- Row-level security hides the roles in other Kommunen, but whoever still works in one has not left.
create function konto_hat_rolle(p_konto bigint, p_tag date) returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return exists (select 1 from rollenvergabe r where r.konto_id = p_konto
                      and coalesce(r.gueltig_von, p_tag) <= p_tag and coalesce(r.gueltig_bis, p_tag) >= p_tag);

revoke execute on function aenderung_pruefsumme(aenderung), protokollsiegel_hash(protokollsiegel), protokoll_versiegeln(int),
    protokoll_ausduennen(int), konto_hat_rolle(bigint, date) from public;
grant execute on function protokoll_versiegeln(int), protokoll_ausduennen(int), konto_hat_rolle(bigint, date)
    to audit_app;
