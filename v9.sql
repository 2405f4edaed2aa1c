-- Settings of the Kommune: look, thresholds, reminders; its coat of arms; names that it had before.

-- Days before a deadline on which reminders go out, falling: 1 to 10 numbers from 1 to 365 (rule F-2).
create function ist_erinnerungsfolge(tage int[]) returns boolean
    language sql immutable
    return cardinality(tage) between 1 and 10
        and (select bool_and(t.tag between 1 and 365 and (t.davor is null or t.tag < t.davor))
               from (select tag, lag(tag) over (order by nr) as davor from unnest(tage) with ordinality as u(tag, nr)) t);

-- A row is written once: a new coat of arms is a new row, so that its address may be kept for ever and documents of the
-- past find the one of their time. No trigger for the change log: it would hold every picture once more as text. What
-- changes is kommune.wappen_id, and that is in the log.
create table wappen (
    id             bigint default nextval('objekt_id') primary key,
    kommune_id     bigint not null references kommune,
    format         text   not null check (format in ('PNG', 'SVG')),
    inhalt         bytea  not null check (octet_length(inhalt) between 1 and 1000000),
    hochgeladen_am timestamptz not null,
    unique (id, kommune_id)
);
alter table wappen enable row level security;
create policy kommune on wappen using (kommune_id = audit_kommune());
grant select, insert on wappen to audit_app;

alter table kommune
    add column akzentfarbe text check (akzentfarbe ~ '^#[0-9a-f]{6}$'),
    add column wappen_id bigint,
    add column wappen_text text not null default '' check (length(wappen_text) <= 300),
    add column vorschau_tage int not null default 90 check (vorschau_tage between 1 and 365),
    add column erinnerung_tage text not null default '90,30,7,1'
        check (erinnerung_tage ~ '^[0-9]{1,3}(,[0-9]{1,3}){0,9}$'
               and ist_erinnerungsfolge(string_to_array(erinnerung_tage, ',')::int[])),
    add column erinnerung_wiederholung int not null default 7 check (erinnerung_wiederholung between 1 and 90),
    add column geaendert_von text not null default '',
    add column geaendert_am timestamptz,
    add foreign key (wappen_id, id) references wappen (id, kommune_id),
    add check (wappen_id is null or btrim(wappen_text) <> '');

-- Rule G-1: a renamed Kommune keeps the names that it had; each counts up to and including its last day.
create table fruehererkommunenname (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    name       text   not null check (length(btrim(name)) between 1 and 200),
    bis        date   not null,
    unique (kommune_id, bis)
);
call geschaeftstabelle('fruehererkommunenname', 'select, insert');
