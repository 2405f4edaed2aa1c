-- Slice dokument: files attached to records of other slices; a content is stored once per Kommune, in pieces.

create table dateiinhalt (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    sha256     text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    groesse    bigint not null check (groesse between 1 and 20971520),
    medientyp  text   not null check (length(medientyp) between 3 and 200),
    unique (kommune_id, sha256),
    unique (id, kommune_id)
);

-- Pieces of a content: written and read one by one, so that no server holds a whole file in memory. No change log: it
-- would keep every file a second time; the content is fixed by the SHA-256 of its row in dateiinhalt.
create table dateistueck (
    kommune_id bigint not null references kommune,
    inhalt_id  bigint not null,
    nummer     int    not null check (nummer >= 0),
    bytes      bytea  not null check (length(bytes) between 1 and 262144),
    primary key (inhalt_id, nummer),
    foreign key (inhalt_id, kommune_id) references dateiinhalt (id, kommune_id)
);
alter table dateistueck alter column bytes set storage external;
alter table dateistueck enable row level security;
create policy kommune on dateistueck using (kommune_id = audit_kommune());
grant select, insert on dateistueck to ${anwendungsrolle};

create table anhang (
    id                 bigint default nextval('objekt_id') primary key,
    kommune_id         bigint not null references kommune,
    bezug_art          text   not null check (bezug_art ~ '^[A-Z_]{1,40}$'),
    bezug_id           bigint not null,
    reihe              bigint not null,
    version            int    not null check (version > 0),
    inhalt_id          bigint not null,
    dateiname          text   not null check (length(dateiname) between 1 and 200),
    beschreibung       text   not null check (length(beschreibung) <= 500),
    wirksam_am         date   not null,
    hochgeladen_am     timestamptz not null,
    hochgeladen_von    text   not null,
    hochgeladen_von_konto bigint not null references konto,
    -- rule R-4: the list of files, too, tells in whose place somebody attached one
    in_vertretung      text   not null default '' check (length(in_vertretung) <= 200),
    zurueckgezogen_am  timestamptz,
    zurueckgezogen_von text,
    zurueckgezogen_grund text,
    check ((zurueckgezogen_am is null) = (zurueckgezogen_von is null)),
    check ((zurueckgezogen_am is null) = (zurueckgezogen_grund is null)),
    unique (reihe, version),
    unique (id, kommune_id),
    foreign key (inhalt_id, kommune_id) references dateiinhalt (id, kommune_id)
);
create index anhang_bezug on anhang (kommune_id, bezug_art, bezug_id);
create index anhang_inhalt on anhang (inhalt_id);

call geschaeftstabelle('dateiinhalt', 'select, insert');
-- a file is never changed or removed (rule G-1); it can be withdrawn, with a reason
call geschaeftstabelle('anhang',
    'select, insert, update (zurueckgezogen_am, zurueckgezogen_von, zurueckgezogen_grund)');
