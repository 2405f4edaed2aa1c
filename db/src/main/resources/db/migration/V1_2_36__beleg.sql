-- Slice beleg: what sources say, and which of it counts (rule G-3).

-- One statement of one source about one field of a record of another slice (gegenstand, gegenstand_id, feld); that the record exists is
-- held by the slice that owns it. tag is the first day that is meant, genauigkeit says how exactly the source names it.
create table angabe (
    id             bigint default nextval('objekt_id') primary key,
    kommune_id     bigint not null references kommune,
    gegenstand     text   not null check (gegenstand ~ '^[A-Z_]{1,40}$'),
    gegenstand_id  bigint not null,
    feld           text   not null check (feld ~ '^[A-Z_]{1,40}$'),
    tag            date   not null,
    genauigkeit    text   not null check (genauigkeit in ('TAG', 'MONAT', 'JAHR')),
    quelle_art     text   not null check (quelle_art in ('DOKUMENT', 'PERSON')),
    quelle         text   not null check (length(btrim(quelle)) between 1 and 300),
    fundstelle     text   not null check (length(fundstelle) <= 300),
    quelle_tag     date,  -- when a person said it
    wortlaut       text   not null check (length(wortlaut) <= 2000),
    erfasst_am     timestamptz not null,
    erfasst_von    text   not null check (btrim(erfasst_von) <> ''),
    zurueckgenommen_am    timestamptz,
    zurueckgenommen_von   text,
    zurueckgenommen_grund text check (length(btrim(zurueckgenommen_grund)) between 1 and 1000),
    unique (id, kommune_id),
    check (genauigkeit = 'TAG' or extract(day from tag) = 1),
    check (genauigkeit <> 'JAHR' or extract(month from tag) = 1),
    check (quelle_art = 'DOKUMENT' or quelle_tag is not null),
    check (num_nulls(zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund) in (0, 3))
);
create index angabe_gegenstand on angabe (kommune_id, gegenstand, gegenstand_id);
call geschaeftstabelle('angabe', 'select, insert, update');

-- A statement stays as it was entered; it can be taken back once.
create function angabe_bleibt() returns trigger language plpgsql as
$$
begin
    if old.zurueckgenommen_am is not null
        or row (new.kommune_id, new.gegenstand, new.gegenstand_id, new.feld, new.tag, new.genauigkeit, new.quelle_art, new.quelle,
                new.fundstelle, new.quelle_tag, new.wortlaut, new.erfasst_am, new.erfasst_von)
            is distinct from
            row (old.kommune_id, old.gegenstand, old.gegenstand_id, old.feld, old.tag, old.genauigkeit, old.quelle_art, old.quelle,
                 old.fundstelle, old.quelle_tag, old.wortlaut, old.erfasst_am, old.erfasst_von) then
        raise exception 'G-3: Angabe % stays', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger angabe_bleibt before update on angabe for each row execute function angabe_bleibt();

-- That one of several statements counts; the newest row of a field holds, the older ones are its history.
create table bestimmung (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    angabe_id   bigint not null,
    grund       text   not null check (length(btrim(grund)) between 1 and 1000),
    erfasst_am  timestamptz not null,
    erfasst_von text   not null check (btrim(erfasst_von) <> ''),
    foreign key (angabe_id, kommune_id) references angabe (id, kommune_id)
);
create index bestimmung_angabe on bestimmung (angabe_id);
call geschaeftstabelle('bestimmung', 'select, insert');
