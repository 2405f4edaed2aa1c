-- Slice stelle: names over time (G-6), holders without an account and one head at a time (R-4), merging of duplicates (ADR 12).

-- A merged Stelle points to the one it stands for; nothing else is rewritten. wirksam_id is what every read joins on.
alter table stelle
    add column zusammengefuehrt_in bigint,
    add column name_seit           date,
    add column geaendert_am        timestamptz,
    add column wirksam_id          bigint generated always as (coalesce(zusammengefuehrt_in, id)) stored,
    add check (zusammengefuehrt_in <> id),
    add foreign key (zusammengefuehrt_in, kommune_id) references stelle (id, kommune_id);
create index stelle_wirksam on stelle (wirksam_id);
create index stelle_name_aehnlich on stelle using gin (name gin_trgm_ops);

-- A name belongs to one Stelle; the name of a merged one is free for its target.
alter table stelle drop constraint stelle_kommune_id_name_key;
create unique index stelle_name on stelle (kommune_id, name) where zusammengefuehrt_in is null;

-- No chains and no cycles: a target is never merged itself, a merged one is nobody's target. The target is locked first, so
-- that two who merge at the same moment see each other.
create function stelle_ohne_kette() returns trigger language plpgsql as
$$
begin
    if new.zusammengefuehrt_in is not null then
        perform 1 from stelle where id = new.zusammengefuehrt_in for update;
        if exists (select 1 from stelle where id = new.zusammengefuehrt_in and zusammengefuehrt_in is not null)
                or exists (select 1 from stelle where zusammengefuehrt_in = new.id) then
            raise exception 'A-3: Stelle % would be merged in a chain', new.id using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return new;
end
$$;
create trigger stelle_ohne_kette before insert or update of zusammengefuehrt_in on stelle
    for each row execute function stelle_ohne_kette();

-- Former names with the days on which they were used, both inclusive; the name of today stands in stelle.
create table stellenname (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    stelle_id   bigint not null,
    name        text   not null check (length(btrim(name)) between 1 and 300),
    gueltig_von date,
    gueltig_bis date   not null,
    check (gueltig_von <= gueltig_bis),
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id),
    exclude using gist (stelle_id with =, daterange(gueltig_von, gueltig_bis, '[]') with &&)
);

-- A holder is an account or, for people without one, a plain name.
alter table stellenbesetzung
    alter column konto_id drop not null,
    add column person_name text check (length(btrim(person_name)) between 1 and 200),
    add check ((konto_id is null) <> (person_name is null)),
    add constraint stellenbesetzung_eine_leitung exclude using gist (stelle_id with =,
        daterange(gueltig_von, gueltig_bis, '[]') with &&) where (art = 'LEITUNG'),
    add constraint stellenbesetzung_person exclude using gist (stelle_id with =, lower(person_name) with =, art with =,
        daterange(gueltig_von, gueltig_bis, '[]') with &&) where (person_name is not null);

-- What was done to a Stelle, by whom; written once.
create table stellenereignis (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    stelle_id  bigint not null,
    vorgang    text   not null check (vorgang in ('ANGELEGT', 'UMBENANNT', 'BERICHTIGT', 'ART_GEAENDERT',
                   'LEITUNG_EINGETRAGEN', 'LEITUNG_BEENDET', 'BEARBEITUNG_EINGETRAGEN', 'BEARBEITUNG_BEENDET',
                   'ZUSAMMENGEFUEHRT', 'AUFGENOMMEN', 'GETRENNT', 'ABGEGEBEN')),
    vorher     text   not null,
    nachher    text   not null,
    grund      text   not null,
    am         timestamptz not null,
    von        text   not null,
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id)
);
create index stellenereignis_stelle on stellenereignis (stelle_id, id);

-- Which Stelle was merged into which, why, by whom; open until it is undone. The pointers in stelle follow from the open rows.
create table zusammenfuehrung (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint not null references kommune,
    stelle_id        bigint not null,
    ziel_stelle_id   bigint not null,
    grund            text   not null check (length(btrim(grund)) between 1 and 1000),
    am               timestamptz not null,
    von              text   not null,
    rueckgaengig_am  timestamptz,
    rueckgaengig_von text,
    version          int    not null default 0,
    check (stelle_id <> ziel_stelle_id),
    check ((rueckgaengig_am is null) = (rueckgaengig_von is null)),
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id),
    foreign key (ziel_stelle_id, kommune_id) references stelle (id, kommune_id)
);
create unique index zusammenfuehrung_offen on zusammenfuehrung (stelle_id) where rueckgaengig_am is null;

call geschaeftstabelle('stellenname', 'select, insert');
call geschaeftstabelle('stellenereignis', 'select, insert');
call geschaeftstabelle('zusammenfuehrung', 'select, insert, update');
