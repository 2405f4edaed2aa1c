-- Slice zielvereinbarung (ADR 1): a stable Massnahme, its text per Fassung, which is immutable once it is no draft any more, its
-- progress on its own; key figures, what becomes of open measures at the end, comments, kept filters.

-- ------------------------------------------------------------------ agreement and Fassung

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
create index zielvereinbarung_kommune on zielvereinbarung (kommune_id);

-- A Fassung that was not taken from a document has no source file. A discarded draft stays readable and is no draft any more.
create table fassung (
    id                   bigint default nextval('objekt_id') primary key,
    kommune_id           bigint not null references kommune,
    zielvereinbarung_id  bigint not null,
    nummer               int    not null check (nummer > 0),
    status               text   not null check (status in ('ENTWURF', 'GEPRUEFT', 'BESCHLOSSEN', 'UNTERZEICHNET',
                                                           'IN_KRAFT', 'ABGELOEST', 'VERWORFEN')),
    titel                text   not null,
    projektleitung       text   not null,
    auditorin            text   not null,
    protokolldatum       date,
    gesamtziel           text   not null,
    definition_familie   text   not null,
    definition_senioren  text   not null,
    ziel_des_audits      text   not null,
    quelle_dateiname     text,
    quelle_sha256        text   check (quelle_sha256 ~ '^[0-9a-f]{64}$'),
    grund                text   not null,
    geringfuegig         boolean not null default false,
    vorspann_stand       int    not null default 0,
    erstellt_am          timestamptz not null,
    erstellt_von         text   not null,
    geaendert_am         timestamptz,
    geaendert_von        text,
    version              int    not null default 0,
    unique (zielvereinbarung_id, nummer),
    unique (id, kommune_id),
    constraint fassung_quelle_ganz check ((quelle_dateiname is null) = (quelle_sha256 is null)),
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

-- What happened to a Fassung, recorded at the time or afterwards (rule G-7); nothing here is ever changed. A step that happened
-- in the program has its author as source; a decision names the body and the votes.
create table fassungsereignis (
    id           bigint default nextval('objekt_id') primary key,
    kommune_id   bigint not null references kommune,
    fassung_id   bigint not null,
    status       text   not null check (status in ('GEPRUEFT', 'BESCHLOSSEN', 'UNTERZEICHNET', 'IN_KRAFT', 'ABGELOEST',
                                                   'VERWORFEN')),
    datum        date   not null,
    quelle       text   not null check (btrim(quelle) <> '' or not nacherfasst),
    grund        text   not null check (btrim(grund) <> '' or not nacherfasst or btrim(gremium) <> ''),
    bemerkung    text   not null,
    gremium      text   not null default '',
    abstimmung   text   not null default '',
    nacherfasst  boolean not null,
    erfasst_am   timestamptz not null,
    erfasst_von  text   not null,
    unique (fassung_id, status),
    foreign key (fassung_id, kommune_id) references fassung (id, kommune_id)
);

-- ------------------------------------------------------------------ the text of a Fassung

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

-- Rule G-4: each part of a draft knows who changed it last.
create table ziel (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint not null references kommune,
    fassung_id       bigint not null,
    handlungsfeld_id bigint not null,
    nummer           int    not null check (nummer between 1 and 999),
    text             text   not null,
    indikator        text   not null,
    zielquelle       text   not null,
    geaendert_am     timestamptz,
    geaendert_von    text,
    version          int    not null default 0,
    unique (handlungsfeld_id, nummer),
    unique (id, kommune_id),
    foreign key (fassung_id, kommune_id) references fassung (id, kommune_id),
    foreign key (handlungsfeld_id, kommune_id) references handlungsfeld (id, kommune_id)
);
create index ziel_fassung on ziel (fassung_id);

create table massnahme (
    id                  bigint default nextval('objekt_id') primary key,
    kommune_id          bigint not null references kommune,
    zielvereinbarung_id bigint not null,
    unique (id, kommune_id),
    foreign key (zielvereinbarung_id, kommune_id) references zielvereinbarung (id, kommune_id)
);
create index massnahme_zielvereinbarung on massnahme (zielvereinbarung_id);

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
    verworfen           boolean not null default false,
    geaendert_am        timestamptz,
    geaendert_von       text,
    version             int    not null default 0,
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
    -- rule A-1: a number once given to a measure is not given to another one of the same agreement; the numbers of a discarded
    -- draft were never given
    constraint nummer_bleibt_bei_ihrer_massnahme exclude using gist (zielvereinbarung_id with =, nr_handlungsfeld with =,
        nr_ziel with =, nr_massnahme with =, massnahme_id with <>) where (not verworfen)
);
create index massnahmentext_zielvereinbarung on massnahmentext (zielvereinbarung_id);
create index massnahmentext_ziel on massnahmentext (ziel_id);
create index massnahmentext_massnahme on massnahmentext (massnahme_id);
create index massnahmentext_federfuehrung on massnahmentext (federfuehrung_id);
create index massnahmentext_fassung_federfuehrung on massnahmentext (fassung_id, federfuehrung_id);

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

-- Rule A-3: what has to be attached to the yearly report for this measure.
create table pflichtanlage (
    id                bigint default nextval('objekt_id') primary key,
    kommune_id        bigint not null references kommune,
    massnahmentext_id bigint not null,
    reihenfolge       int    not null check (reihenfolge > 0),
    bezeichnung       text   not null check (length(btrim(bezeichnung)) between 1 and 300),
    unique (massnahmentext_id, reihenfolge),
    unique (id, kommune_id),
    foreign key (massnahmentext_id, kommune_id) references massnahmentext (id, kommune_id)
);

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

-- Change log, row-level security and rights of each table: see procedure geschaeftstabelle. Drafts are edited; that nothing but a
-- draft changes is held by the triggers below.
call geschaeftstabelle('zielvereinbarung', 'select, insert, update');
call geschaeftstabelle('fassung', 'select, insert, update');
call geschaeftstabelle('visionspunkt', 'select, insert, delete');
call geschaeftstabelle('fassungsereignis', 'select, insert');
call geschaeftstabelle('handlungsfeld', 'select, insert');
call geschaeftstabelle('ziel');
call geschaeftstabelle('massnahme', 'select, insert');
call geschaeftstabelle('massnahmentext');
call geschaeftstabelle('beteiligung', 'select, insert, delete');
call geschaeftstabelle('pflichtanlage', 'select, insert, delete');
call geschaeftstabelle('abhaengigkeit', 'select, insert, delete');

-- Rule A-9: nothing new beside an open draft of the same agreement. The lock makes two who begin one take turns.
create function ein_entwurf() returns trigger language plpgsql as
$$
begin
    perform 1 from zielvereinbarung where id = new.zielvereinbarung_id for update;
    if exists (select 1 from fassung
                where zielvereinbarung_id = new.zielvereinbarung_id and status in ('ENTWURF', 'GEPRUEFT')) then
        raise exception 'A-9: agreement % has an open draft', new.zielvereinbarung_id using errcode = 'unique_violation';
    end if;
    return new;
end
$$;
create trigger ein_entwurf before insert on fassung for each row execute function ein_entwurf();

-- Rule G-1: what is no draft any more keeps its words, also against a direct change in the database; a discarded draft stays
-- discarded.
create function fassung_bleibt() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and old.status <> 'ENTWURF' and new.status = 'ENTWURF'
        or tg_op = 'UPDATE' and old.status = 'VERWORFEN' and new.status <> 'VERWORFEN' then
        raise exception 'G-1: Fassung % is no draft any more', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.status <> 'ENTWURF' and (tg_op = 'DELETE'
        or row (new.zielvereinbarung_id, new.grund, new.erstellt_am, new.erstellt_von, new.quelle_dateiname, new.titel,
                new.projektleitung, new.auditorin, new.protokolldatum, new.gesamtziel, new.definition_familie,
                new.definition_senioren, new.ziel_des_audits, new.quelle_sha256, new.nummer, new.geringfuegig,
                new.geaendert_am, new.geaendert_von, new.vorspann_stand)
           is distinct from
           row (old.zielvereinbarung_id, old.grund, old.erstellt_am, old.erstellt_von, old.quelle_dateiname, old.titel,
                old.projektleitung, old.auditorin, old.protokolldatum, old.gesamtziel, old.definition_familie,
                old.definition_senioren, old.ziel_des_audits, old.quelle_sha256, old.nummer, old.geringfuegig,
                old.geaendert_am, old.geaendert_von, old.vorspann_stand)) then
        raise exception 'G-1: Fassung % is no draft any more', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger fassung_bleibt before update or delete on fassung
    for each row execute function fassung_bleibt();

-- Rule G-1: the one thing that may still be said of an examined text is that it was discarded.
create function text_der_fassung_bleibt() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'massnahmentext'
        and to_jsonb(new) = to_jsonb(old) || '{"verworfen": true}'
        and exists (select 1 from fassung where id = new.fassung_id and status in ('ENTWURF', 'GEPRUEFT')) then
        return new;
    end if;
    if exists (select 1 from fassung where id in (old.fassung_id, new.fassung_id) and status <> 'ENTWURF') then
        raise exception 'G-1: the text of Fassung % is fixed', coalesce(old.fassung_id, new.fassung_id)
            using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end
$$;
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
create trigger pflichtanlage_bleibt before insert or update or delete on pflichtanlage
    for each row execute function beteiligung_bleibt();

-- ------------------------------------------------------------------ progress

-- One row per measure, with the times that hold today (A-5, A-7).
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
    -- rule R-4: the name stands alone, so that it can be replaced when a person left
    in_vertretung    text   not null,
    vertretene_stelle text  not null default '',
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
    in_vertretung text   not null default '',
    vertretene_stelle text not null default '',
    unique (id, kommune_id),
    foreign key (massnahme_id, kommune_id) references massnahme (id, kommune_id)
);
create index kommentar_massnahme on kommentar (massnahme_id);

-- Who is mentioned in a comment.
create table erwaehnung (
    id           bigint default nextval('objekt_id') primary key,
    kommune_id   bigint not null references kommune,
    kommentar_id bigint not null,
    konto_id     bigint not null references konto,
    name         text   not null check (length(btrim(name)) between 1 and 200), -- as held then (rule G-6)
    gelesen_am   timestamptz,
    unique (kommentar_id, konto_id),
    foreign key (kommentar_id, kommune_id) references kommentar (id, kommune_id)
);
create index erwaehnung_ungelesen on erwaehnung (konto_id) where gelesen_am is null;

call geschaeftstabelle('fortschritt', 'select, insert, update');
call geschaeftstabelle('meldung', 'select, insert');
call geschaeftstabelle('kommentar', 'select, insert');
call geschaeftstabelle('erwaehnung', 'select, insert, update (gelesen_am)');

-- What a person filters lists for again and again: of no meaning to anybody else, so it has no change log. The place holds
-- the limit, also for two browsers at once.
create table gespeicherter_filter (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    konto_id    bigint not null references konto,
    platz       int    not null check (platz between 1 and 20),
    name        text   not null check (length(btrim(name)) between 1 and 240),
    abfrage     text   not null check (length(abfrage) between 1 and 2000),
    unique (konto_id, kommune_id, platz)
);
create unique index gespeicherter_filter_name on gespeicherter_filter (konto_id, kommune_id, lower(name));
alter table gespeicherter_filter enable row level security;
create policy eigene on gespeicherter_filter using (konto_id = audit_konto() and kommune_id = audit_kommune());
grant select, insert, update (name), delete on gespeicherter_filter to ${anwendungsrolle};

-- ------------------------------------------------------------------ taking over a document

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
create index importdatei_konto on importdatei (konto_id);
create index importdatei_alter on importdatei (hochgeladen_am);
alter table importdatei enable row level security;
create policy eigene on importdatei using (kommune_id = audit_kommune() and konto_id = audit_konto());
-- update: to lock the row while it is taken over, so that a double click finds it gone
grant select, insert, update, delete on importdatei to ${anwendungsrolle};

-- What nobody came back for: row-level security lets everybody see only the own rows, so the owner clears by age. What the
-- program's own clock wrote is measured by the program's day; what was typed and not saved has the real time, which the database
-- writes itself.
create function liegengebliebenes_loeschen() returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
    delete from importdatei where hochgeladen_am < (audit_heute() - 7)::timestamp at time zone 'Europe/Berlin';
    delete from zwischenstand where geaendert_am < now() - interval '30 days';
end;
revoke execute on function liegengebliebenes_loeschen() from public;
grant execute on function liegengebliebenes_loeschen() to ${anwendungsrolle};

-- ------------------------------------------------------------------ key figures

-- Rule A-12, ADR 18: what is measured and what is to be reached. A Ziel has no identity of its own; in every Fassung it is known
-- by its number within the agreement.
create table kennzahl (
    id                  bigint default nextval('objekt_id') primary key,
    kommune_id          bigint  not null references kommune,
    zielvereinbarung_id bigint  not null,
    nr_handlungsfeld    int     not null check (nr_handlungsfeld between 1 and 999),
    nr_ziel             int     not null check (nr_ziel between 1 and 999),
    bezeichnung         text    not null check (length(btrim(bezeichnung)) between 1 and 300),
    einheit             text    not null check (length(btrim(einheit)) between 1 and 40),
    schwelle            text    not null check (schwelle in ('UNTER', 'HOECHSTENS', 'GENAU', 'MINDESTENS', 'UEBER')),
    zielwert            numeric not null check (abs(zielwert) < 1e12 and scale(zielwert) <= 4),
    gesamt              numeric check (gesamt > 0 and gesamt < 1e12 and scale(gesamt) <= 4),
    negativ             boolean not null,
    termin_wortlaut     text    not null check (length(termin_wortlaut) <= 300),
    termin              date,
    erlaeuterung        text    not null check (length(erlaeuterung) <= 10000),
    erfasst_am          timestamptz not null,
    erfasst_von         text    not null,
    geaendert_am        timestamptz,
    geaendert_von       text,
    beendet_am          date,
    beendet_von         text,
    beendet_grund       text check (btrim(beendet_grund) <> ''),
    version             int     not null default 0,
    check ((termin is null) = (termin_wortlaut = '')),
    check (zielwert <= gesamt),
    check (zielwert >= 0 or negativ),
    check ((beendet_am is null) = (beendet_von is null)),
    check ((beendet_am is null) = (beendet_grund is null)),
    unique (id, kommune_id),
    foreign key (zielvereinbarung_id, kommune_id) references zielvereinbarung (id, kommune_id)
);
create unique index kennzahl_bezeichnung on kennzahl (zielvereinbarung_id, nr_handlungsfeld, nr_ziel, lower(bezeichnung));

-- A value is never changed (rule G-1): a wrong one stays, and a further row puts it right with a reason, or says that there
-- is none (zahl is null).
create table kennzahlwert (
    id                 bigint default nextval('objekt_id') primary key,
    kommune_id         bigint not null references kommune,
    kennzahl_id        bigint not null,
    stichtag           date   not null,
    zeitraum           text   not null check (length(btrim(zeitraum)) between 1 and 300),
    zahl               numeric check (abs(zahl) < 1e12 and scale(zahl) <= 4),
    quelle             text   not null check (length(btrim(quelle)) between 1 and 500),
    berichtigt_id      bigint unique,
    grund              text   not null check (length(grund) <= 2000),
    gemeldet_am        timestamptz not null,
    gemeldet_von       text   not null,
    gemeldet_von_konto bigint not null references konto,
    in_vertretung      text   not null,
    vertretene_stelle  text   not null,
    check (zahl is not null or berichtigt_id is not null),
    check (berichtigt_id is null or btrim(grund) <> ''),
    unique (id, kommune_id),
    unique (id, kennzahl_id),
    foreign key (kennzahl_id, kommune_id) references kennzahl (id, kommune_id),
    foreign key (berichtigt_id, kennzahl_id) references kennzahlwert (id, kennzahl_id)
);
create index kennzahlwert_tag on kennzahlwert (kennzahl_id, stichtag);

call geschaeftstabelle('kennzahl', 'select, insert, update');
call geschaeftstabelle('kennzahlwert', 'select, insert');

-- Rule A-12: one value that counts per day. The lock of the key figure makes two servers take turns.
create function ein_wert_je_tag() returns trigger language plpgsql as
$$
begin
    perform 1 from kennzahl where id = new.kennzahl_id for update;
    if new.zahl is not null and exists (
        select 1 from kennzahlwert w
         where w.kennzahl_id = new.kennzahl_id and w.stichtag = new.stichtag and w.zahl is not null
           and w.id is distinct from new.berichtigt_id
           and not exists (select 1 from kennzahlwert b where b.berichtigt_id = w.id)) then
        raise exception 'A-12: key figure % has a value for %', new.kennzahl_id, new.stichtag using errcode = 'unique_violation';
    end if;
    return new;
end
$$;
create trigger ein_wert_je_tag before insert on kennzahlwert for each row execute function ein_wert_je_tag();

-- ------------------------------------------------------------------ the end of an agreement

-- Rule A-10, ADR 19: what becomes of each open measure when an agreement is succeeded or closed.
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
create index uebernahmeentscheidung_ersetzte on uebernahmeentscheidung (ersetzte_massnahme_id);

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
