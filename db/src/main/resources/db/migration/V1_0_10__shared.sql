-- What every table relies on: who acts, for which Kommune, on which day, and the change log.
-- ${anwendungsrolle} is the role of the application; these scripts run as the owner.
-- Names: V<release>_<floor of the slice times ten>__<slice>.sql; what was delivered never changes (ADR 31).

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- The settings are made per transaction by the application's guard; outside a transaction they read '' (not null).
create function audit_konto() returns bigint
    language sql stable parallel safe
    return nullif(current_setting('audit.konto', true), '')::bigint;

create function audit_kommune() returns bigint
    language sql stable parallel safe
    return nullif(current_setting('audit.kommune', true), '')::bigint;

-- One sequence gives every record its id, in blocks of 50 (allocationSize of the entities). No identity columns: the
-- persistence provider would ask for the last value given in the session, and that is the one of the change log.
create sequence objekt_id start with 50 increment by 50;
grant usage on sequence objekt_id to ${anwendungsrolle};

-- The day of the program (ADR 26). In what is delivered it is the day in Berlin. The launcher of the try-out run, which has the
-- owner's password, can move it by whole days; the role of the application can neither see nor change that.

-- No row: the real day. The clock of the program is moved by the same number of days.
create table probetag (
    versatz int     not null check (versatz <> 0),
    einzig  boolean primary key default true check (einzig)
);
alter table probetag enable row level security; -- and no policy, no grant: for the owner alone

-- The program's day at a real point in time. Everything in the database that looks at a day asks this or audit_heute().
create function audit_tag(zeitpunkt timestamptz) returns date
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return (zeitpunkt at time zone 'Europe/Berlin')::date + coalesce((select p.versatz from probetag p), 0);

create function audit_heute() returns date
    language sql stable
    return audit_tag(now());

revoke execute on function audit_tag(timestamptz), audit_heute() from public;
grant execute on function audit_tag(timestamptz), audit_heute() to ${anwendungsrolle};

-- Rule G-2: who, when, which record, which field, before, after. zeitpunkt is the real time; beside it stands the program's day,
-- wherever it was another one. What a row says of its Stelle and its account stands in columns of their own: behind row-level
-- security a condition on jsonb cannot use an index. They are made from the row itself, so nobody can say something else there.
create table aenderung (
    id                bigint generated always as identity primary key,
    zeitpunkt         timestamptz not null default clock_timestamp(),
    tag               date,
    kommune_id        bigint not null,
    akteur            text not null check (akteur <> ''),
    in_vertretung_von text not null default '', -- R-4: the log shows both
    anwendungsfall    text not null,
    tabelle           text not null,
    datensatz         text not null,
    art               text not null check (art in ('INSERT', 'UPDATE', 'DELETE')),
    vorher            jsonb,
    nachher           jsonb,
    stelle_id         bigint generated always as ((coalesce(nachher, vorher) ->> 'stelle_id')::bigint) stored,
    konto_id          bigint generated always as ((coalesce(nachher, vorher) ->> 'konto_id')::bigint) stored
);
create index aenderung_datensatz on aenderung (tabelle, datensatz);
create index aenderung_kommune on aenderung (kommune_id, zeitpunkt);
create index aenderung_kommune_id on aenderung (kommune_id, id);
-- what once belonged to a Stelle or to an account is found again after it was deleted
create index aenderung_stelle on aenderung (stelle_id) where stelle_id is not null;
create index aenderung_konto on aenderung (konto_id) where konto_id is not null;

alter table aenderung enable row level security;
create policy kommune on aenderung for select using (kommune_id = audit_kommune());
grant select on aenderung to ${anwendungsrolle};
grant select on flyway_schema_history to ${anwendungsrolle};

-- A password hash stays out of the log, but a change of it does not: its fingerprint stands there instead.
create function ohne_geheimnis(zeile jsonb) returns jsonb
    language sql immutable
    return case when zeile ? 'passwort_hash'
        then zeile || jsonb_build_object('passwort_hash',
            'Fingerabdruck ' || left(encode(sha256(convert_to(zeile ->> 'passwort_hash', 'UTF8')), 'hex'), 12))
        else zeile end;

-- Writes the log as its owner, so that the application's role needs no right on it. An administrator who works
-- directly in the database appears as db:<role>; the application without an actor is refused.
create function aenderung_protokollieren() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    alt      jsonb := case when tg_op <> 'INSERT' then ohne_geheimnis(to_jsonb(old)) end;
    neu      jsonb := case when tg_op <> 'DELETE' then ohne_geheimnis(to_jsonb(new)) end;
    zeile    jsonb := coalesce(neu, alt);
    handelnd text  := nullif(current_setting('audit.akteur', true), '');
    jetzt    timestamptz := clock_timestamp();
begin
    if handelnd is null then
        if session_user = '${anwendungsrolle}' then
            raise exception 'Change of % without an actor', tg_table_name using errcode = 'insufficient_privilege';
        end if;
        handelnd := 'db:' || session_user;
    end if;
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(a.key, a.value), jsonb_object_agg(a.key, neu -> a.key)
          into alt, neu
          from jsonb_each(alt) a
         where a.value is distinct from neu -> a.key;
        if alt is null then
            return null;
        end if;
    end if;
    insert into aenderung (zeitpunkt, tag, kommune_id, akteur, in_vertretung_von, anwendungsfall, tabelle, datensatz, art,
                           vorher, nachher)
    values (jetzt,
            nullif(audit_tag(jetzt), (jetzt at time zone 'Europe/Berlin')::date),
            (zeile ->> case when tg_table_name = 'kommune' then 'id' else 'kommune_id' end)::bigint,
            handelnd,
            coalesce(current_setting('audit.vertretung', true), ''),
            coalesce(current_setting('audit.anwendungsfall', true), ''),
            tg_table_name,
            zeile ->> 'id',
            tg_op, alt, neu);
    return null;
end
$$;

-- One call per business table: change log, row-level security by Kommune (rule R-2), rights of the application.
create procedure geschaeftstabelle(tabelle text, rechte text default 'select, insert, update, delete')
    language plpgsql as
$$
begin
    execute format('create trigger aenderung_protokollieren after insert or update or delete on %I'
                   ' for each row execute function aenderung_protokollieren()', tabelle);
    execute format('alter table %I enable row level security', tabelle);
    execute format('create policy kommune on %I using (kommune_id = audit_kommune())', tabelle);
    execute format('grant %s on %I to ${anwendungsrolle}', rechte, tabelle);
end
$$;
