-- Rule A-10 (ADR 19): what becomes of each open measure when an agreement is succeeded or closed.

create table uebernahme (
    id                  bigint default nextval('objekt_id') primary key,
    kommune_id          bigint not null references kommune,
    zielvereinbarung_id bigint not null,
    nachfolgerin_id     bigint,          -- null: the agreement is closed without a successor
    wirksam_am          date,            -- null: its decisions can still be changed
    erfasst_am          timestamptz not null,
    erfasst_von         text   not null,
    version             int    not null default 0,
    unique (zielvereinbarung_id),
    unique (id, kommune_id),
    check (nachfolgerin_id <> zielvereinbarung_id),
    foreign key (zielvereinbarung_id, kommune_id) references zielvereinbarung (id, kommune_id),
    foreign key (nachfolgerin_id, kommune_id) references zielvereinbarung (id, kommune_id)
);
create index uebernahme_nachfolgerin on uebernahme (nachfolgerin_id);

-- One decision per measure; a changed decision is a new row, the change log keeps the one before.
create table uebernahmeentscheidung (
    id                        bigint default nextval('objekt_id') primary key,
    kommune_id                bigint not null references kommune,
    uebernahme_id             bigint not null,
    massnahme_id              bigint not null,
    art                       text   not null check (art in ('UEBERNEHMEN', 'ENTHALTEN', 'BEENDEN')),
    nachfolgende_massnahme_id bigint,    -- the measure of the successor that goes on with it, often the same one
    ersetzte_massnahme_id     bigint,    -- whose place in the successor's draft it took, for taking the decision back
    grund                     text   not null check (length(grund) <= 2000),
    erfasst_am                timestamptz not null,
    erfasst_von               text   not null,
    unique (uebernahme_id, massnahme_id),
    unique (id, kommune_id),
    check ((art = 'BEENDEN') = (nachfolgende_massnahme_id is null)),
    check (art <> 'BEENDEN' or btrim(grund) <> ''),
    check (ersetzte_massnahme_id is null or art = 'ENTHALTEN'),
    foreign key (uebernahme_id, kommune_id) references uebernahme (id, kommune_id),
    foreign key (massnahme_id, kommune_id) references massnahme (id, kommune_id),
    foreign key (nachfolgende_massnahme_id, kommune_id) references massnahme (id, kommune_id),
    foreign key (ersetzte_massnahme_id, kommune_id) references massnahme (id, kommune_id)
);
create index uebernahmeentscheidung_massnahme on uebernahmeentscheidung (massnahme_id);
create index uebernahmeentscheidung_nachfolgende on uebernahmeentscheidung (nachfolgende_massnahme_id);

call geschaeftstabelle('uebernahme', 'select, insert, update, delete');
call geschaeftstabelle('uebernahmeentscheidung', 'select, insert, update (nachfolgende_massnahme_id), delete');

-- What took effect stays as it was decided (rule G-1), also against a direct change in the database.
create function uebernahme_bleibt() returns trigger language plpgsql as
$$
begin
    if exists (select 1 from uebernahme where id in (old.uebernahme_id, new.uebernahme_id) and wirksam_am is not null) then
        raise exception 'G-1: the decisions on this agreement took effect' using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger uebernahme_bleibt before insert or update or delete on uebernahmeentscheidung
    for each row execute function uebernahme_bleibt();
