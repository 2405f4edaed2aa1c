-- Slice zielvereinbarung (ADR 1): a stable Massnahme, its immutable text per Fassung, its progress on its own.

create table zielvereinbarung (
    id           bigint default nextval('objekt_id') primary key,
    kommune_id   bigint not null references kommune,
    titel        text   not null check (length(btrim(titel)) between 1 and 500),
    laufzeit_von date,
    laufzeit_bis date,
    version      int    not null default 0,
    unique (id, kommune_id),
    check (laufzeit_von <= laufzeit_bis)
);

create table fassung (
    id                   bigint default nextval('objekt_id') primary key,
    kommune_id           bigint not null references kommune,
    zielvereinbarung_id  bigint not null,
    nummer               int    not null check (nummer > 0),
    status               text   not null check (status in ('ENTWURF', 'GEPRUEFT', 'BESCHLOSSEN', 'UNTERZEICHNET',
                                                           'IN_KRAFT', 'ABGELOEST')),
    titel                text   not null,
    projektleitung       text   not null,
    auditorin            text   not null,
    protokolldatum       date,
    gesamtziel           text   not null,
    definition_familie   text   not null,
    definition_senioren  text   not null,
    ziel_des_audits      text   not null,
    quelle_dateiname     text   not null,
    quelle_sha256        text   not null check (quelle_sha256 ~ '^[0-9a-f]{64}$'),
    grund                text   not null,
    erstellt_am          timestamptz not null,
    erstellt_von         text   not null,
    version              int    not null default 0,
    unique (zielvereinbarung_id, nummer),
    unique (id, kommune_id),
    foreign key (zielvereinbarung_id, kommune_id) references zielvereinbarung (id, kommune_id)
);
create unique index fassung_eine_in_kraft on fassung (zielvereinbarung_id) where status = 'IN_KRAFT';

create table visionspunkt (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    fassung_id bigint not null,
    nummer     int    not null check (nummer > 0),
    text       text   not null,
    unique (fassung_id, nummer),
    foreign key (fassung_id, kommune_id) references fassung (id, kommune_id)
);

-- What happened to a Fassung, recorded at the time or afterwards (rule G-7); nothing here is ever changed.
create table fassungsereignis (
    id           bigint default nextval('objekt_id') primary key,
    kommune_id   bigint not null references kommune,
    fassung_id   bigint not null,
    status       text   not null check (status in ('GEPRUEFT', 'BESCHLOSSEN', 'UNTERZEICHNET', 'IN_KRAFT', 'ABGELOEST')),
    datum        date   not null,
    quelle       text   not null check (btrim(quelle) <> ''),
    grund        text   not null check (btrim(grund) <> ''),
    bemerkung    text   not null,
    nacherfasst  boolean not null,
    erfasst_am   timestamptz not null,
    erfasst_von  text   not null,
    unique (fassung_id, status),
    foreign key (fassung_id, kommune_id) references fassung (id, kommune_id)
);

create table handlungsfeld (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    fassung_id bigint not null,
    nummer     int    not null check (nummer between 1 and 999),
    titel      text   not null,
    untertitel text   not null,
    unique (fassung_id, nummer),
    unique (id, kommune_id),
    foreign key (fassung_id, kommune_id) references fassung (id, kommune_id)
);

create table ziel (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint not null references kommune,
    fassung_id       bigint not null,
    handlungsfeld_id bigint not null,
    nummer           int    not null check (nummer between 1 and 999),
    text             text   not null,
    indikator        text   not null,
    zielquelle       text   not null,
    unique (handlungsfeld_id, nummer),
    unique (id, kommune_id),
    foreign key (fassung_id, kommune_id) references fassung (id, kommune_id),
    foreign key (handlungsfeld_id, kommune_id) references handlungsfeld (id, kommune_id)
);

create table massnahme (
    id                  bigint default nextval('objekt_id') primary key,
    kommune_id          bigint not null references kommune,
    zielvereinbarung_id bigint not null,
    unique (id, kommune_id),
    foreign key (zielvereinbarung_id, kommune_id) references zielvereinbarung (id, kommune_id)
);

create table massnahmentext (
    id                  bigint default nextval('objekt_id') primary key,
    kommune_id          bigint not null references kommune,
    zielvereinbarung_id bigint not null,
    fassung_id          bigint not null,
    ziel_id             bigint not null,
    massnahme_id        bigint not null,
    nr_handlungsfeld    int    not null check (nr_handlungsfeld between 1 and 999),
    nr_ziel             int    not null check (nr_ziel between 1 and 999),
    nr_massnahme        int    not null check (nr_massnahme between 1 and 999),
    titel               text   not null,
    indikator           text   not null,
    zielgruppe          text   not null,
    kosten              text   not null,
    verantwortlich      text   not null,
    kommunikation       text   not null,
    beginn_wortlaut     text   not null,
    beginn_art          text   not null,
    beginn_von          date,
    beginn_bis          date,
    ende_wortlaut       text   not null,
    ende_art            text   not null,
    ende_von            date,
    ende_bis            date,
    federfuehrung_id    bigint,
    suchtext            text   not null,
    check (beginn_von <= beginn_bis),
    check (ende_von <= ende_bis),
    unique (fassung_id, nr_handlungsfeld, nr_ziel, nr_massnahme),
    unique (fassung_id, massnahme_id),
    unique (id, kommune_id),
    foreign key (zielvereinbarung_id, kommune_id) references zielvereinbarung (id, kommune_id),
    foreign key (fassung_id, kommune_id) references fassung (id, kommune_id),
    foreign key (ziel_id, kommune_id) references ziel (id, kommune_id),
    foreign key (massnahme_id, kommune_id) references massnahme (id, kommune_id),
    foreign key (federfuehrung_id, kommune_id) references stelle (id, kommune_id),
    -- rule A-1: a number once given to a measure is not given to another one of the same agreement
    constraint nummer_bleibt_bei_ihrer_massnahme exclude using gist (zielvereinbarung_id with =, nr_handlungsfeld with =,
        nr_ziel with =, nr_massnahme with =, massnahme_id with <>)
);
create index massnahmentext_ziel on massnahmentext (ziel_id);
create index massnahmentext_massnahme on massnahmentext (massnahme_id);
create index massnahmentext_federfuehrung on massnahmentext (federfuehrung_id);
create index massnahmentext_suche on massnahmentext using gin (suchtext gin_trgm_ops);

create table beteiligung (
    id                bigint default nextval('objekt_id') primary key,
    kommune_id        bigint not null references kommune,
    massnahmentext_id bigint not null,
    stelle_id         bigint not null,
    reihenfolge       int    not null,
    unique (massnahmentext_id, stelle_id),
    foreign key (massnahmentext_id, kommune_id) references massnahmentext (id, kommune_id),
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id)
);
create index beteiligung_stelle on beteiligung (stelle_id);

-- Rule A-11: a measure may depend on another measure, a Ziel on another Ziel; both by number within the Fassung.
create table abhaengigkeit (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    fassung_id bigint not null,
    von        text   not null check (von ~ '^\d{1,3}\.\d{1,3}(\.\d{1,3})?$'),
    auf        text   not null check (auf ~ '^\d{1,3}\.\d{1,3}(\.\d{1,3})?$'),
    unique (fassung_id, von, auf),
    check (von <> auf),
    foreign key (fassung_id, kommune_id) references fassung (id, kommune_id)
);

-- The progress of a measure: one row per measure, with the times that hold today (A-5, A-7).
create table fortschritt (
    id                bigint default nextval('objekt_id') primary key,
    kommune_id        bigint not null references kommune,
    massnahme_id      bigint not null unique,
    status            text   not null check (status in ('GEPLANT', 'IN_UMSETZUNG', 'DAUERAUFGABE', 'UMGESETZT',
                                                        'VERSCHOBEN', 'ENTFALLEN')),
    beginn_wortlaut   text   not null,
    beginn_art        text   not null,
    beginn_von        date,
    beginn_bis        date,
    ende_wortlaut     text   not null,
    ende_art          text   not null,
    ende_von          date,
    ende_bis          date,
    letzte_meldung_am date,
    anzahl_meldungen  int    not null default 0,
    beobachtet_seit   date,  -- day of the decision: from here on somebody has to report (rules A-6, A-8)
    version           int    not null default 0,
    check (beginn_von <= beginn_bis),
    check (ende_von <= ende_bis),
    unique (id, kommune_id),
    foreign key (massnahme_id, kommune_id) references massnahme (id, kommune_id)
);
create index fortschritt_ende on fortschritt (kommune_id, ende_bis);

create table meldung (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint not null references kommune,
    fortschritt_id   bigint not null,
    nummer           int    not null check (nummer > 0),
    status           text   not null check (status in ('GEPLANT', 'IN_UMSETZUNG', 'DAUERAUFGABE', 'UMGESETZT',
                                                       'VERSCHOBEN', 'ENTFALLEN')),
    stand            date   not null,
    text             text   not null,
    indikator        text   not null,
    grund            text   not null,
    neues_ende       text   not null,
    jahr             int    check (jahr between 2000 and 2200),
    jahr_erfuellt    boolean,
    auskunft_von     text   not null,
    in_vertretung    text   not null,
    nacherfasst      boolean not null,
    gemeldet_am      timestamptz not null,
    gemeldet_von     text   not null,
    gemeldet_von_konto bigint not null references konto,
    check ((jahr is null) = (jahr_erfuellt is null)),
    unique (fortschritt_id, nummer),
    foreign key (fortschritt_id, kommune_id) references fortschritt (id, kommune_id)
);

create table kommentar (
    id            bigint default nextval('objekt_id') primary key,
    kommune_id    bigint not null references kommune,
    massnahme_id  bigint not null,
    text          text   not null check (btrim(text) <> ''),
    verfasst_am   timestamptz not null,
    verfasst_von  text   not null,
    verfasst_von_konto bigint not null references konto,
    foreign key (massnahme_id, kommune_id) references massnahme (id, kommune_id)
);
create index kommentar_massnahme on kommentar (massnahme_id);

-- An uploaded document that somebody looks at before taking it over; not business data yet, cleared by age.
create table importdatei (
    id             bigint default nextval('objekt_id') primary key,
    kommune_id     bigint not null references kommune,
    konto_id       bigint not null references konto,
    dateiname      text   not null,
    inhalt         bytea  not null,
    sha256         text   not null,
    hochgeladen_am timestamptz not null
);
alter table importdatei enable row level security;
create policy eigene on importdatei using (kommune_id = audit_kommune() and konto_id = audit_konto());
-- update: to lock the row while it is taken over, so that a double click finds it gone
grant select, insert, update, delete on importdatei to audit_app;

-- What nobody came back for: row-level security lets everybody see only the own rows, so the owner clears by age.
create function liegengebliebenes_loeschen() returns void
    language sql security definer set search_path = pg_catalog, public
begin atomic
    delete from importdatei where hochgeladen_am < now() - interval '7 days';
    delete from entwurf where geaendert_am < now() - interval '30 days';
end;
revoke execute on function liegengebliebenes_loeschen() from public;
grant execute on function liegengebliebenes_loeschen() to audit_app;

-- Change log, row-level security and rights of each table: see procedure geschaeftstabelle in V1.
call geschaeftstabelle('zielvereinbarung', 'select, insert, update');
call geschaeftstabelle('fassung', 'select, insert, update');
call geschaeftstabelle('visionspunkt', 'select, insert');
call geschaeftstabelle('fassungsereignis', 'select, insert');
call geschaeftstabelle('handlungsfeld', 'select, insert');
call geschaeftstabelle('ziel', 'select, insert');
call geschaeftstabelle('massnahme', 'select, insert');
call geschaeftstabelle('massnahmentext', 'select, insert');
call geschaeftstabelle('beteiligung', 'select, insert');
call geschaeftstabelle('abhaengigkeit', 'select, insert');
call geschaeftstabelle('fortschritt', 'select, insert, update');
call geschaeftstabelle('meldung', 'select, insert');
call geschaeftstabelle('kommentar', 'select, insert');

-- Rule G-1: what is no draft any more keeps its words, also against a direct change in the database.
create function fassung_bleibt() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and old.status <> 'ENTWURF' and new.status = 'ENTWURF' then
        raise exception 'G-1: Fassung % is no draft any more', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' or row (new.zielvereinbarung_id, new.grund, new.erstellt_am, new.erstellt_von,
                                new.quelle_dateiname, new.titel, new.projektleitung, new.auditorin, new.protokolldatum, new.gesamtziel,
                                new.definition_familie, new.definition_senioren, new.ziel_des_audits,
                                new.quelle_sha256, new.nummer)
            is distinct from
                           row (old.zielvereinbarung_id, old.grund, old.erstellt_am, old.erstellt_von,
                                old.quelle_dateiname, old.titel, old.projektleitung, old.auditorin, old.protokolldatum, old.gesamtziel,
                                old.definition_familie, old.definition_senioren, old.ziel_des_audits,
                                old.quelle_sha256, old.nummer) then
        if old.status <> 'ENTWURF' then
            raise exception 'G-1: Fassung % is no draft any more', old.id using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger fassung_bleibt before update or delete on fassung
    for each row execute function fassung_bleibt();

create function text_der_fassung_bleibt() returns trigger language plpgsql as
$$
begin
    if exists (select 1 from fassung where id in (old.fassung_id, new.fassung_id) and status <> 'ENTWURF') then
        raise exception 'G-1: the text of Fassung % is fixed', coalesce(old.fassung_id, new.fassung_id)
            using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end
$$;

create function beteiligung_bleibt() returns trigger language plpgsql as
$$
begin
    if exists (select 1 from massnahmentext t join fassung f on f.id = t.fassung_id
                where t.id in (old.massnahmentext_id, new.massnahmentext_id) and f.status <> 'ENTWURF') then
        raise exception 'G-1: the Stellen of a decided text are fixed' using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger beteiligung_bleibt before insert or update or delete on beteiligung
    for each row execute function beteiligung_bleibt();
create trigger text_der_fassung_bleibt before insert or update or delete on handlungsfeld
    for each row execute function text_der_fassung_bleibt();
create trigger text_der_fassung_bleibt before insert or update or delete on ziel
    for each row execute function text_der_fassung_bleibt();
create trigger text_der_fassung_bleibt before insert or update or delete on massnahmentext
    for each row execute function text_der_fassung_bleibt();
create trigger text_der_fassung_bleibt before insert or update or delete on visionspunkt
    for each row execute function text_der_fassung_bleibt();
create trigger text_der_fassung_bleibt before insert or update or delete on abhaengigkeit
    for each row execute function text_der_fassung_bleibt();
