-- Slice zugang: Kommune and its settings, accounts, roles, signing in, the second factor, what was typed and not saved.

-- ------------------------------------------------------------------ Kommune

-- Days before a deadline on which reminders go out, falling: 1 to 10 numbers from 1 to 365 (rule F-2).
create function ist_erinnerungsfolge(tage int[]) returns boolean
    language sql immutable
    return cardinality(tage) between 1 and 10
        and (select bool_and(t.tag between 1 and 365 and (t.davor is null or t.tag < t.davor))
               from (select tag, lag(tag) over (order by nr) as davor from unnest(tage) with ordinality as u(tag, nr)) t);

create table kommune (
    id                     bigint default nextval('objekt_id') primary key,
    name                   text not null check (length(btrim(name)) between 1 and 200),
    art                    text not null check (art in ('LANDKREIS', 'STADT', 'GEMEINDE')),
    stille_monate          int  not null default 6 check (stille_monate between 1 and 60), -- rule A-6
    akzentfarbe            text check (akzentfarbe ~ '^#[0-9a-f]{6}$'),
    wappen_id              bigint,
    wappen_text            text not null default '' check (length(wappen_text) <= 300),
    vorschau_tage          int  not null default 90 check (vorschau_tage between 1 and 365),
    erinnerung_tage        text not null default '90,30,7,1'
        check (erinnerung_tage ~ '^[0-9]{1,3}(,[0-9]{1,3}){0,9}$'
               and ist_erinnerungsfolge(string_to_array(erinnerung_tage, ',')::int[])),
    erinnerung_wiederholung int not null default 7 check (erinnerung_wiederholung between 1 and 90),
    -- rule A-3: steps in where an agreement names no Stelle of the administration for a measure
    einspringende_stelle   text not null default 'Projektleitung' check (length(btrim(einspringende_stelle)) between 1 and 300),
    geaendert_von          text not null default '',
    geaendert_am           timestamptz,
    version                int  not null default 0,
    unique (name),
    check (wappen_id is null or btrim(wappen_text) <> '')
);

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
grant select, insert on wappen to ${anwendungsrolle};
alter table kommune add foreign key (wappen_id, id) references wappen (id, kommune_id);

-- Rule G-1: a renamed Kommune keeps the names that it had; each counts up to and including its last day.
create table fruehererkommunenname (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    name       text   not null check (length(btrim(name)) between 1 and 200),
    bis        date   not null,
    unique (kommune_id, bis)
);
call geschaeftstabelle('fruehererkommunenname', 'select, insert');

-- ------------------------------------------------------------------ accounts

-- Every account has a home Kommune: it alone changes the account, and its change log shows the changes (ADR 11). It is created
-- without a password; a one-time link sets the first one. gesperrt_am says what holds, sperrvermerk how it came to that.
create table konto (
    id                    bigint default nextval('objekt_id') primary key,
    kommune_id            bigint not null references kommune,
    benutzername          text not null
        check (benutzername = lower(benutzername) and length(benutzername) between 1 and 100),
    anzeigename           text not null check (length(btrim(anzeigename)) between 1 and 200),
    passwort_hash         text,
    hat_passwort          boolean not null generated always as (passwort_hash is not null) stored,
    zweiter_faktor_seit   timestamptz, -- null without one; the change log shows who set and who removed it
    gesperrt_am           timestamptz,
    sperrgrund            text check (length(btrim(sperrgrund)) between 1 and 1000),
    gueltig_von           date,
    gueltig_bis           date,
    -- rule R-6: a person who left is shown under a number only; the log keeps its rows
    pseudonymisiert_am    timestamptz,
    pseudonymisiert_grund text,
    version               int not null default 0,
    unique (benutzername),
    unique (id, kommune_id),
    check (gueltig_von <= gueltig_bis),
    check (sperrgrund is null or gesperrt_am is not null),
    constraint konto_pseudonym_hat_grund check ((pseudonymisiert_am is null) = (pseudonymisiert_grund is null))
);
create index konto_kommune on konto (kommune_id);

create table rollenvergabe (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    konto_id    bigint not null references konto,
    rolle       text   not null check (rolle in ('PROJEKTLEITUNG', 'FACHAMT', 'KAEMMEREI', 'LANDRAT', 'GREMIENBUERO',
                                                 'AUDITOR', 'LESER', 'ADMINISTRATION')),
    gueltig_von date,
    gueltig_bis date,
    version     int not null default 0,
    check (gueltig_von <= gueltig_bis),
    exclude using gist (konto_id with =, kommune_id with =, rolle with =, daterange(gueltig_von, gueltig_bis, '[]') with &&)
);
create index rollenvergabe_konto on rollenvergabe (konto_id);
create index rollenvergabe_kommune on rollenvergabe (kommune_id);
call geschaeftstabelle('rollenvergabe');
-- Signing in reads the own roles and their Kommunen before any Kommune is chosen.
create policy eigene on rollenvergabe for select using (konto_id = audit_konto());

create trigger aenderung_protokollieren after insert or update or delete on kommune
    for each row execute function aenderung_protokollieren();
alter table kommune enable row level security;
create policy kommune on kommune using (id = audit_kommune());
create policy eigene on kommune for select
    using (exists (select 1 from rollenvergabe r where r.kommune_id = kommune.id and r.konto_id = audit_konto()));
-- The first set-up creates the Kommune before there is one to work for.
create policy einrichtung on kommune for insert with check (audit_kommune() = 0 and audit_konto() = 0);
grant select, insert, update on kommune to ${anwendungsrolle};

-- Whether a Kommune of this name is set up already; the set-up page says so at the field.
create function kommune_vergeben(p_name text) returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return exists (select 1 from kommune k where k.name = p_name);

-- Another Kommune sees an account to which it gave a role, and never changes it. Who is not signed in sees no account at all; the
-- functions below answer the one fact that each step needs (ADR 32).
create trigger aenderung_protokollieren after insert or update or delete on konto
    for each row execute function aenderung_protokollieren();
alter table konto enable row level security;
create policy sichtbar on konto for select
    using (id = audit_konto()
        or kommune_id = audit_kommune()
        or exists (select 1 from rollenvergabe r where r.konto_id = konto.id and r.kommune_id = audit_kommune()));
create policy anlegen on konto for insert with check (kommune_id = audit_kommune());
create policy aendern on konto for update
    using (id = audit_konto() or kommune_id = audit_kommune())
    with check (id = audit_konto() or kommune_id = audit_kommune());
-- Every column but the hash, which nobody reads of somebody else: a column that is added later needs its own grant.
grant select (id, kommune_id, benutzername, anzeigename, hat_passwort, zweiter_faktor_seit, gesperrt_am, sperrgrund, gueltig_von,
    gueltig_bis, pseudonymisiert_am, pseudonymisiert_grund, version), insert, update on konto to ${anwendungsrolle};

-- For signing in: id and hash of exactly one login name, only while nobody is signed in. No row when there is no password.
create function konto_zur_anmeldung(p_benutzername text) returns table (konto_id bigint, passwort_hash text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
    select k.id, k.passwort_hash from konto k
     where k.benutzername = p_benutzername and k.passwort_hash is not null and audit_konto() = 0
$$;

-- The own hash, for the proof of who is sitting there; null without a password.
create function eigener_passwort_hash() returns text
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return (select k.passwort_hash from konto k where k.id = audit_konto());

-- The account with exactly this login name, wherever its home is; its id and nothing more.
create function konto_mit_benutzername(p_benutzername text) returns bigint
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return (select k.id from konto k where k.benutzername = p_benutzername);

-- Row-level security hides the roles in other Kommunen, but whoever still works in one has not left.
create function konto_hat_rolle(p_konto bigint, p_tag date) returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return exists (select 1 from rollenvergabe r where r.konto_id = p_konto
                      and coalesce(r.gueltig_von, p_tag) <= p_tag and coalesce(r.gueltig_bis, p_tag) >= p_tag);

-- Rule G-6: from which day on a person has which name; the first name has no day. Accounts that were never renamed have no row.
create table kontoname (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    konto_id   bigint not null,
    name       text   not null check (length(btrim(name)) between 1 and 200),
    gueltig_ab date,
    foreign key (konto_id, kommune_id) references konto (id, kommune_id)
);
create unique index kontoname_tag on kontoname (konto_id, coalesce(gueltig_ab, date '-infinity'));
call geschaeftstabelle('kontoname');
create policy sichtbar on kontoname for select using (exists (select 1 from konto k where k.id = konto_id));

-- The name of a person on a day, so that a renaming takes effect without anybody doing anything.
create function kontoname_am(p_konto bigint, p_tag date) returns text
    language sql stable
    return coalesce(
        (select n.name from kontoname n
          where n.konto_id = p_konto and (n.gueltig_ab is null or n.gueltig_ab <= p_tag)
          order by n.gueltig_ab desc nulls last limit 1),
        (select k.anzeigename from konto k where k.id = p_konto));

-- Every lock and unlock with its reason.
create table sperrvermerk (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint      not null references kommune,
    konto_id   bigint      not null,
    gesperrt   boolean     not null,
    zeitpunkt  timestamptz not null,
    verfasst_von text      not null,
    grund      text        not null check (length(btrim(grund)) between 1 and 1000),
    foreign key (konto_id, kommune_id) references konto (id, kommune_id)
);
create index sperrvermerk_konto on sperrvermerk (konto_id, zeitpunkt);
call geschaeftstabelle('sperrvermerk', 'select, insert');

-- One-time links for the first password and for a new one; only the hash of the secret is kept.
create table einmallink (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint      not null references kommune,
    konto_id         bigint      not null,
    geheimnis_sha256 text        not null unique check (geheimnis_sha256 ~ '^[0-9a-f]{64}$'),
    erstellt_am      timestamptz not null,
    erstellt_von     text        not null,
    gueltig_bis      timestamptz not null,
    verbraucht_am    timestamptz,
    ersetzt_am       timestamptz,
    version          int         not null default 0,
    check (gueltig_bis > erstellt_am),
    check (verbraucht_am is null or ersetzt_am is null),
    foreign key (konto_id, kommune_id) references konto (id, kommune_id)
);
create index einmallink_je_konto on einmallink (konto_id);
-- of one account at most one link is open
create unique index einmallink_offen on einmallink (konto_id) where verbraucht_am is null and ersetzt_am is null;
call geschaeftstabelle('einmallink', 'select, insert, update');

-- Whose link this is: asked before anybody is signed in, by the hash alone.
create function einmallink_konto(p_sha256 text) returns table (konto_id bigint, kommune_id bigint)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
as
$$
    select l.konto_id, l.kommune_id from einmallink l where l.geheimnis_sha256 = p_sha256
$$;

-- The one-time secret for the first administrator; only its hash is kept.
create table einrichtung (
    geheimnis_sha256 text primary key,
    gueltig_bis      timestamptz not null,
    verbraucht_am    timestamptz
);
grant select, update (verbraucht_am) on einrichtung to ${anwendungsrolle};

-- ------------------------------------------------------------------ signing in

-- Attempts to sign in, for throttling on any number of servers; no business data, cleared by age. Passwords and codes are
-- throttled alike, but a right password does not forgive wrong codes.
create table anmeldeversuch (
    id           bigint default nextval('objekt_id') primary key,
    zeitpunkt    timestamptz not null,
    benutzername text not null,
    adresse      text not null,
    art          text not null default 'PASSWORT' check (art in ('PASSWORT', 'CODE')),
    erfolgreich  boolean not null
);
create index anmeldeversuch_benutzername on anmeldeversuch (benutzername, zeitpunkt);
create index anmeldeversuch_adresse on anmeldeversuch (adresse, zeitpunkt);
grant select, insert, delete on anmeldeversuch to ${anwendungsrolle};

-- One person signed in on one device. The browser holds a random key, this table only its hash. With code_bis it waits for the
-- code of the second factor until then and opens nothing. Technical: changes with nearly every request, so it has no change log.
create table anmeldung (
    id             bigint default nextval('objekt_id') primary key,
    schluessel     text        not null check (schluessel ~ '^[0-9a-f]{64}$'),
    konto_id       bigint      not null references konto,
    kommune_id     bigint      not null references kommune,
    zweiter_faktor boolean     not null,
    code_bis       timestamptz,
    begonnen_am    timestamptz not null,
    zuletzt_am     timestamptz not null,
    beendet_am     timestamptz,
    adresse        text        not null check (length(adresse) <= 100),
    geraet         text        not null check (length(geraet) <= 100),
    unique (schluessel),
    check (begonnen_am <= zuletzt_am)
);
create index anmeldung_konto on anmeldung (konto_id, begonnen_am);
create index anmeldung_zuletzt on anmeldung (zuletzt_am);
alter table anmeldung enable row level security;
create policy eigene on anmeldung using (konto_id = audit_konto());
grant select, insert, update, delete on anmeldung to ${anwendungsrolle};

-- Signs an account out everywhere, for whoever may do that to it: its owner and its home Kommune. A role in another one is not
-- enough.
create function anmeldungen_beenden(konto bigint, jetzt timestamptz) returns bigint
    language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
    with beendet as (
        update anmeldung a set beendet_am = greatest(jetzt, a.begonnen_am)
         where a.konto_id = $1 and a.beendet_am is null
           and (a.konto_id = audit_konto() or exists (
                select 1 from konto k where k.id = $1 and k.kommune_id = audit_kommune()))
        returning 1)
    select count(*) from beendet
$$;

-- Clears what is over, of everybody, by age; never one of the last seven days, whatever the caller says.
create function anmeldungen_aufraeumen(vor timestamptz) returns bigint
    language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
    with geloescht as (
        delete from anmeldung where zuletzt_am < least(vor, (audit_heute() - 7)::timestamp at time zone 'Europe/Berlin')
        returning 1)
    select count(*) from geloescht
$$;

-- When somebody signed in last, for the Administration of the home Kommune; null when nothing is kept any more.
create function letzte_anmeldung(p_konto bigint) returns timestamptz
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return (select max(a.begonnen_am) from anmeldung a join konto k on k.id = a.konto_id
             where a.konto_id = p_konto and a.code_bis is null and k.kommune_id = audit_kommune());

-- ------------------------------------------------------------------ second factor

-- The secret is encrypted by the application (AES-GCM, key outside of the database). The last used time step makes each
-- code good for once. Without bestaetigt_am it is still being set up and protects nothing.
create table zweiter_faktor (
    konto_id        bigint      primary key references konto,
    geheimnis       text        not null,
    letzter_schritt bigint      not null default 0,
    begonnen_am     timestamptz not null,
    bestaetigt_am   timestamptz
);
alter table zweiter_faktor enable row level security;
create policy eigene on zweiter_faktor using (konto_id = audit_konto());
grant select, insert, update, delete on zweiter_faktor to ${anwendungsrolle};

create table wiederherstellungscode (
    id         bigint default nextval('objekt_id') primary key,
    konto_id   bigint not null references zweiter_faktor on delete cascade,
    schluessel text   not null check (schluessel ~ '^[0-9a-f]{64}$'),
    benutzt_am timestamptz,
    unique (konto_id, schluessel)
);
alter table wiederherstellungscode enable row level security;
create policy eigene on wiederherstellungscode using (konto_id = audit_konto());
grant select, insert, update, delete on wiederherstellungscode to ${anwendungsrolle};

-- Removes the second factor of an account of this Kommune, after somebody lost the device. Whether the administrator
-- may do so is asked by the application; this only keeps other Kommunen out.
create function zweiten_faktor_entfernen(konto bigint) returns bigint
    language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
    with entfernt as (
        delete from zweiter_faktor z
         where z.konto_id = $1 and exists (select 1 from konto k where k.id = $1 and k.kommune_id = audit_kommune())
        returning 1)
    select count(*) from entfernt
$$;

-- Rule R-5: the roles that count only for somebody who signed in with a second factor.
create table zweiter_faktor_pflicht (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    rolle      text   not null check (rolle in ('PROJEKTLEITUNG', 'FACHAMT', 'KAEMMEREI', 'LANDRAT', 'GREMIENBUERO',
                                                'AUDITOR', 'LESER', 'ADMINISTRATION')),
    unique (kommune_id, rolle)
);
call geschaeftstabelle('zweiter_faktor_pflicht', 'select, insert, delete');
-- The door reads them before any Kommune is chosen.
create policy eigene on zweiter_faktor_pflicht for select
    using (exists (select 1 from rollenvergabe r
                    where r.kommune_id = zweiter_faktor_pflicht.kommune_id and r.konto_id = audit_konto()));

-- The roles of a Kommune that need a second factor, in one value separated by commas; empty when there are none.
create function verlangte_rollen(kommune bigint) returns text
    language sql stable
    return (select coalesce(string_agg(p.rolle, ','), '') from zweiter_faktor_pflicht p where p.kommune_id = kommune);

-- ------------------------------------------------------------------ who is let in

-- An account with each role of a day, and what the Kommune of that role demands. Without a role no row. Row-level security decides
-- what the caller sees; whether the account is let in is decided by the application.
create function konto_zulassung(p_konto bigint, p_tag date)
    returns table (konto_id bigint, benutzername text, name text, mit_zweitem_faktor boolean, gesperrt_am timestamptz,
                   gueltig_von date, gueltig_bis date, rolle text, kommune_id bigint, kommune text, verlangt text)
    language sql stable as
$$
    select k.id, k.benutzername, kontoname_am(k.id, p_tag), k.zweiter_faktor_seit is not null, k.gesperrt_am, k.gueltig_von,
           k.gueltig_bis, r.rolle, o.id, o.name, verlangte_rollen(o.id)
      from konto k join rollenvergabe r on r.konto_id = k.id join kommune o on o.id = r.kommune_id
     where k.id = p_konto and coalesce(r.gueltig_von, p_tag) <= p_tag and coalesce(r.gueltig_bis, p_tag) >= p_tag
     order by o.name, o.id
$$;

-- The door knows only the key: the running session behind it and the same of its account, in one statement and without a word
-- before it about who asks. Whoever has no key learns nothing.
create function anmeldung_zulassung(p_schluessel text, p_tag date)
    returns table (konto_id bigint, benutzername text, name text, mit_zweitem_faktor boolean, gesperrt_am timestamptz,
                   gueltig_von date, gueltig_bis date, rolle text, kommune_id bigint, kommune text, verlangt text,
                   anmeldung_id bigint, arbeitet_fuer bigint, zweiter_faktor boolean, code_bis timestamptz,
                   begonnen_am timestamptz, zuletzt_am timestamptz)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
    select z.*, a.id, a.kommune_id, a.zweiter_faktor, a.code_bis, a.begonnen_am, a.zuletzt_am
      from anmeldung a cross join lateral konto_zulassung(a.konto_id, p_tag) z
     where a.schluessel = p_schluessel and a.beendet_am is null
     order by z.kommune, z.kommune_id
$$;

-- ------------------------------------------------------------------ typed and not saved

-- What somebody typed and has not saved yet; no business data, so it has no change log.
create table zwischenstand (
    id           bigint default nextval('objekt_id') primary key,
    kommune_id   bigint not null references kommune,
    konto_id     bigint not null references konto,
    schluessel   text   not null check (length(schluessel) between 1 and 200),
    inhalt       text   not null,
    geaendert_am timestamptz not null,
    unique (konto_id, kommune_id, schluessel)
);
alter table zwischenstand enable row level security;
create policy eigene on zwischenstand using (konto_id = audit_konto() and kommune_id = audit_kommune());
grant select, insert, update, delete on zwischenstand to ${anwendungsrolle};

revoke execute on function kommune_vergeben(text), konto_zur_anmeldung(text), eigener_passwort_hash(),
    konto_mit_benutzername(text), konto_hat_rolle(bigint, date), einmallink_konto(text), konto_zulassung(bigint, date),
    anmeldung_zulassung(text, date), anmeldungen_beenden(bigint, timestamptz), anmeldungen_aufraeumen(timestamptz),
    letzte_anmeldung(bigint), zweiten_faktor_entfernen(bigint) from public;
grant execute on function kommune_vergeben(text), konto_zur_anmeldung(text), eigener_passwort_hash(),
    konto_mit_benutzername(text), konto_hat_rolle(bigint, date), einmallink_konto(text), konto_zulassung(bigint, date),
    anmeldung_zulassung(text, date), anmeldungen_beenden(bigint, timestamptz), anmeldungen_aufraeumen(timestamptz),
    letzte_anmeldung(bigint), zweiten_faktor_entfernen(bigint) to ${anwendungsrolle};
