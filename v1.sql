-- What every table relies on: who acts, for which Kommune, and the change log.
-- audit_app is the role of the application; this script runs as the owner.

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
grant usage on sequence objekt_id to audit_app;

-- Rule G-2: who, when, which record, which field, before, after.
create table aenderung (
    id             bigint generated always as identity primary key,
    zeitpunkt      timestamptz not null default clock_timestamp(),
    kommune_id     bigint,
    akteur         text not null check (akteur <> ''),
    anwendungsfall text not null,
    tabelle        text not null,
    datensatz      text not null,
    art            text not null check (art in ('INSERT', 'UPDATE', 'DELETE')),
    vorher         jsonb,
    nachher        jsonb
);
create index aenderung_datensatz on aenderung (tabelle, datensatz);
create index aenderung_kommune on aenderung (kommune_id, zeitpunkt);

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
    language plpgsql security definer set search_path = pg_catalog, public as
$$
declare
    alt      jsonb := case when tg_op <> 'INSERT' then ohne_geheimnis(to_jsonb(old)) end;
    neu      jsonb := case when tg_op <> 'DELETE' then ohne_geheimnis(to_jsonb(new)) end;
    zeile    jsonb := coalesce(neu, alt);
    handelnd text  := nullif(current_setting('audit.akteur', true), '');
begin
    if handelnd is null then
        if session_user = 'audit_app' then
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
    insert into aenderung (kommune_id, akteur, anwendungsfall, tabelle, datensatz, art, vorher, nachher)
    values (case when tg_table_name = 'kommune' then (zeile ->> 'id')::bigint
                 else (zeile ->> 'kommune_id')::bigint end,
            handelnd,
            coalesce(current_setting('audit.anwendungsfall', true), ''),
            tg_table_name,
            coalesce(zeile ->> 'id', zeile ->> 'massnahme_id', zeile ->> 'fassung_id', zeile ->> 'massnahmentext_id'),
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
    execute format('grant %s on %I to audit_app', rechte, tabelle);
end
$$;

alter table aenderung enable row level security;
create policy kommune on aenderung for select using (kommune_id = audit_kommune());
grant select on aenderung to audit_app;
grant select on flyway_schema_history to audit_app;
