-- Slice zugang: sessions, the second factor, and which roles need one. None of this is business data except the demand.

-- Since when the account has a second factor; null without one. The change log of konto shows who set and who removed it.
alter table konto add column zweiter_faktor_seit timestamptz;

-- Passwords and codes are throttled alike, but a right password does not forgive wrong codes.
alter table anmeldeversuch add column art text not null default 'PASSWORT' check (art in ('PASSWORT', 'CODE'));

-- A session of one person on one device. The browser holds a random key, this table only its hash. A session with
-- code_bis waits for the code of the second factor until then and opens nothing. Technical: changes with nearly every
-- request, so it has no change log.
create table sitzung (
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
create index sitzung_konto on sitzung (konto_id, begonnen_am);
create index sitzung_zuletzt on sitzung (zuletzt_am);
alter table sitzung enable row level security;
create policy eigene on sitzung using (konto_id = audit_konto());
grant select, insert, update, delete on sitzung to audit_app;

-- The door knows only the key: from here on the transaction shows what belongs to the account behind it. 0 for nobody.
create function sitzung_oeffnen(gesucht text) returns bigint
    language sql volatile security definer set search_path = pg_catalog, public as
$$
    select set_config('audit.konto',
        coalesce((select konto_id from sitzung where schluessel = gesucht and beendet_am is null), 0)::text, true)::bigint
$$;

-- Ends all sessions of an account, for whoever may do that to it: its owner and its administration.
create function sitzungen_beenden(konto bigint, jetzt timestamptz) returns bigint
    language sql volatile security definer set search_path = pg_catalog, public as
$$
    with beendet as (
        update sitzung set beendet_am = greatest(jetzt, begonnen_am)
         where konto_id = konto and beendet_am is null
           and (konto_id = audit_konto() or exists (
                select 1 from rollenvergabe r where r.konto_id = konto and r.kommune_id = audit_kommune()))
        returning 1)
    select count(*) from beendet
$$;

-- Clears sessions of everybody by age; never one of the last seven days, whatever the caller says.
create function sitzungen_aufraeumen(vor timestamptz) returns bigint
    language sql volatile security definer set search_path = pg_catalog, public as
$$
    with geloescht as (
        delete from sitzung where zuletzt_am < least(vor, now() - interval '7 days') returning 1)
    select count(*) from geloescht
$$;

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
grant select, insert, update, delete on zweiter_faktor to audit_app;

create table wiederherstellungscode (
    id         bigint default nextval('objekt_id') primary key,
    konto_id   bigint not null references zweiter_faktor on delete cascade,
    schluessel text   not null check (schluessel ~ '^[0-9a-f]{64}$'),
    benutzt_am timestamptz,
    unique (konto_id, schluessel)
);
alter table wiederherstellungscode enable row level security;
create policy eigene on wiederherstellungscode using (konto_id = audit_konto());
grant select, insert, update, delete on wiederherstellungscode to audit_app;

-- Removes the second factor of an account of this Kommune, after somebody lost the device. Whether the administrator
-- may do so is asked by the application; this only keeps other Kommunen out.
create function zweiten_faktor_entfernen(konto bigint) returns bigint
    language sql volatile security definer set search_path = pg_catalog, public as
$$
    with entfernt as (
        delete from zweiter_faktor
         where konto_id = konto
           and exists (select 1 from rollenvergabe r where r.konto_id = konto and r.kommune_id = audit_kommune())
        returning 1)
    select count(*) from entfernt
$$;

revoke all on function sitzung_oeffnen(text), sitzungen_beenden(bigint, timestamptz), sitzungen_aufraeumen(timestamptz),
    zweiten_faktor_entfernen(bigint) from public;
grant execute on function sitzung_oeffnen(text), sitzungen_beenden(bigint, timestamptz), sitzungen_aufraeumen(timestamptz),
    zweiten_faktor_entfernen(bigint) to audit_app;

-- Rule R-5: the roles that count only in a session with a second factor.
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
