-- Slice zugang: Kommune, accounts, roles, Stellen and who holds them.

create table kommune (
    id            bigint default nextval('objekt_id') primary key,
    name          text not null check (length(btrim(name)) between 1 and 200),
    art           text not null check (art in ('LANDKREIS', 'STADT', 'GEMEINDE')),
    stille_monate int  not null default 6 check (stille_monate between 1 and 60), -- rule A-6
    version       int  not null default 0,
    unique (name)
);

create table konto (
    id            bigint default nextval('objekt_id') primary key,
    benutzername  text not null check (benutzername = lower(benutzername) and length(benutzername) between 1 and 100),
    anzeigename   text not null check (length(btrim(anzeigename)) between 1 and 200),
    passwort_hash text not null,
    gesperrt_am   timestamptz,
    gueltig_von   date,
    gueltig_bis   date,
    version       int not null default 0,
    unique (benutzername),
    check (gueltig_von <= gueltig_bis)
);

create table rollenvergabe (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    konto_id    bigint not null references konto,
    rolle       text   not null check (rolle in ('PROJEKTLEITUNG', 'FACHAMT', 'KAEMMEREI', 'LANDRAT', 'GREMIENBUERO',
                                                 'AUDITOR', 'LESER', 'ADMINISTRATION')),
    gueltig_von date,
    gueltig_bis date,
    check (gueltig_von <= gueltig_bis),
    exclude using gist (konto_id with =, kommune_id with =, rolle with =, daterange(gueltig_von, gueltig_bis, '[]') with &&)
);

create table stelle (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    name       text   not null check (length(btrim(name)) between 1 and 300),
    art        text   not null check (art in ('INTERN', 'EXTERN')),
    version    int    not null default 0,
    unique (kommune_id, name),
    unique (id, kommune_id)
);

-- The wordings under which a Stelle appears in documents.
create table schreibweise (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    stelle_id  bigint not null,
    wortlaut   text   not null check (length(btrim(wortlaut)) between 1 and 500),
    unique (kommune_id, wortlaut),
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id)
);

-- Rules R-4 and A-8: head, clerks and deputies of a Stelle over time.
create table stellenbesetzung (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    stelle_id   bigint not null,
    konto_id    bigint not null references konto,
    art         text   not null check (art in ('LEITUNG', 'BEARBEITUNG', 'VERTRETUNG')),
    gueltig_von date,
    gueltig_bis date,
    check (gueltig_von <= gueltig_bis),
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id),
    exclude using gist (stelle_id with =, konto_id with =, art with =, daterange(gueltig_von, gueltig_bis, '[]') with &&)
);
create index stellenbesetzung_konto on stellenbesetzung (konto_id);

call geschaeftstabelle('stelle');
call geschaeftstabelle('schreibweise');
call geschaeftstabelle('stellenbesetzung');
call geschaeftstabelle('rollenvergabe');

-- Signing in reads the own roles and their Kommunen before any Kommune is chosen.
create policy eigene on rollenvergabe for select using (konto_id = audit_konto());

create trigger aenderung_protokollieren after insert or update or delete on kommune
    for each row execute function aenderung_protokollieren();
alter table kommune enable row level security;
create policy kommune on kommune using (id = audit_kommune());
create policy eigene on kommune for select
    using (exists (select 1 from rollenvergabe r where r.kommune_id = kommune.id and r.konto_id = audit_konto()));
grant select, insert, update on kommune to audit_app;

create trigger aenderung_protokollieren after insert or update or delete on konto
    for each row execute function aenderung_protokollieren();
alter table konto enable row level security;
create policy sichtbar on konto
    using (audit_konto() = 0
        or id = audit_konto()
        or exists (select 1 from rollenvergabe r where r.konto_id = konto.id and r.kommune_id = audit_kommune()))
    with check (true);
grant select, insert, update on konto to audit_app;

-- Attempts to sign in, for throttling on any number of servers; no business data, cleared by age.
create table anmeldeversuch (
    id           bigint default nextval('objekt_id') primary key,
    zeitpunkt    timestamptz not null,
    benutzername text not null,
    adresse      text not null,
    erfolgreich  boolean not null
);
create index anmeldeversuch_benutzername on anmeldeversuch (benutzername, zeitpunkt);
create index anmeldeversuch_adresse on anmeldeversuch (adresse, zeitpunkt);
grant select, insert, delete on anmeldeversuch to audit_app;

-- The one-time secret for the first administrator; only its hash is kept.
create table einrichtung (
    geheimnis_sha256 text primary key,
    gueltig_bis      timestamptz not null,
    verbraucht_am    timestamptz
);
grant select, update (verbraucht_am) on einrichtung to audit_app;

-- What somebody typed and has not saved yet; no business data, so it has no change log.
create table entwurf (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    konto_id    bigint not null references konto,
    schluessel  text   not null check (length(schluessel) between 1 and 200),
    inhalt      text   not null,
    geaendert_am timestamptz not null,
    unique (konto_id, kommune_id, schluessel)
);
alter table entwurf enable row level security;
create policy eigene on entwurf using (konto_id = audit_konto() and kommune_id = audit_kommune());
grant select, insert, update, delete on entwurf to audit_app;

-- The first set-up creates the Kommune before there is one to work for.
create policy einrichtung on kommune for insert with check (audit_kommune() = 0 and audit_konto() = 0);
