-- Accounts as the administration manages them: home Kommune, names over time, locks with their reasons, one-time links.

-- Every account has a home Kommune: it alone changes the account, and its change log shows the changes (ADR 0011).
alter table konto add column kommune_id bigint references kommune;
update konto k
   set kommune_id = coalesce(
       (select r.kommune_id from rollenvergabe r where r.konto_id = k.id order by r.gueltig_von nulls first, r.id limit 1),
       (select min(id) from kommune));
alter table konto alter column kommune_id set not null;
alter table konto add unique (id, kommune_id);
create index konto_kommune on konto (kommune_id);

-- An account is created without a password; a one-time link sets the first one.
alter table konto alter column passwort_hash drop not null;

alter table konto add column sperrgrund text check (length(btrim(sperrgrund)) between 1 and 1000);
alter table konto add check (sperrgrund is null or gesperrt_am is not null);

alter table rollenvergabe add column version int not null default 0;
create index rollenvergabe_konto on rollenvergabe (konto_id);

-- Another Kommune sees an account to which it gave a role, and never changes it.
drop policy sichtbar on konto;
create policy sichtbar on konto for select
    using (audit_konto() = 0
        or id = audit_konto()
        or kommune_id = audit_kommune()
        or exists (select 1 from rollenvergabe r where r.konto_id = konto.id and r.kommune_id = audit_kommune()));
create policy anlegen on konto for insert with check (kommune_id = audit_kommune());
create policy aendern on konto for update
    using (id = audit_konto() or kommune_id = audit_kommune())
    with check (id = audit_konto() or kommune_id = audit_kommune());

-- The account with exactly this login name, wherever its home is; its id and nothing more.
create function konto_mit_benutzername(p_benutzername text) returns bigint
    language sql stable security definer set search_path = pg_catalog, public
    return (select k.id from konto k where k.benutzername = p_benutzername);
revoke execute on function konto_mit_benutzername(text) from public;
grant execute on function konto_mit_benutzername(text) to audit_app;

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

-- Every lock and unlock with its reason; konto.gesperrt_am says what holds.
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
-- of one account at most one link is open
create unique index einmallink_offen on einmallink (konto_id) where verbraucht_am is null and ersetzt_am is null;
call geschaeftstabelle('einmallink', 'select, insert, update');

-- Whose link this is: asked before anybody is signed in, by the hash alone.
create function einmallink_konto(p_sha256 text) returns table (konto_id bigint, kommune_id bigint)
    language sql stable security definer set search_path = pg_catalog, public
as
$$
    select l.konto_id, l.kommune_id from einmallink l where l.geheimnis_sha256 = p_sha256
$$;
revoke execute on function einmallink_konto(text) from public;
grant execute on function einmallink_konto(text) to audit_app;

-- Whether a Kommune of this name is set up already; the set-up page says so at the field.
create function kommune_vergeben(p_name text) returns boolean
    language sql stable security definer set search_path = pg_catalog, public
    return exists (select 1 from kommune k where k.name = p_name);
revoke execute on function kommune_vergeben(text) from public;
grant execute on function kommune_vergeben(text) to audit_app;

-- Sessions end and a second factor goes by the owner or by the home Kommune; a role in another Kommune is not enough (V4).
create or replace function sitzungen_beenden(konto bigint, jetzt timestamptz) returns bigint
    language sql volatile security definer set search_path = pg_catalog, public as
$$
    with beendet as (
        update sitzung s set beendet_am = greatest(jetzt, s.begonnen_am)
         where s.konto_id = $1 and s.beendet_am is null
           and (s.konto_id = audit_konto() or exists (
                select 1 from konto k where k.id = $1 and k.kommune_id = audit_kommune()))
        returning 1)
    select count(*) from beendet
$$;

create or replace function zweiten_faktor_entfernen(konto bigint) returns bigint
    language sql volatile security definer set search_path = pg_catalog, public as
$$
    with entfernt as (
        delete from zweiter_faktor z
         where z.konto_id = $1 and exists (select 1 from konto k where k.id = $1 and k.kommune_id = audit_kommune())
        returning 1)
    select count(*) from entfernt
$$;

-- When somebody signed in last, for the Administration of the home Kommune; null when no session is kept any more.
create function letzte_anmeldung(p_konto bigint) returns timestamptz
    language sql stable security definer set search_path = pg_catalog, public
    return (select max(s.begonnen_am) from sitzung s join konto k on k.id = s.konto_id
             where s.konto_id = p_konto and s.code_bis is null and k.kommune_id = audit_kommune());
revoke execute on function letzte_anmeldung(bigint) from public;
grant execute on function letzte_anmeldung(bigint) to audit_app;
