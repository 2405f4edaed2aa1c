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

-- Cleared by age: what the program's own clock wrote is measured by the program's day. The drafts stay with the real time: the
-- database writes it itself.
create or replace function liegengebliebenes_loeschen() returns void
    language sql security definer set search_path = pg_catalog, public
begin atomic
    delete from importdatei where hochgeladen_am < (audit_heute() - 7)::timestamp at time zone 'Europe/Berlin';
    delete from entwurf where geaendert_am < now() - interval '30 days';
end;

create or replace function sitzungen_aufraeumen(vor timestamptz) returns bigint
    language sql volatile security definer set search_path = pg_catalog, public as
$$
    with geloescht as (
        delete from sitzung where zuletzt_am < least(vor, (audit_heute() - 7)::timestamp at time zone 'Europe/Berlin') returning 1)
    select count(*) from geloescht
$$;

-- The change log keeps the real time. Beside it stands the program's day, wherever it was another one.
alter table aenderung add column tag date;

create or replace function aenderung_protokollieren() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as
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
            case when tg_table_name = 'kommune' then (zeile ->> 'id')::bigint
                 else (zeile ->> 'kommune_id')::bigint end,
            handelnd,
            coalesce(current_setting('audit.vertretung', true), ''),
            coalesce(current_setting('audit.anwendungsfall', true), ''),
            tg_table_name,
            coalesce(zeile ->> 'id', zeile ->> 'massnahme_id', zeile ->> 'fassung_id', zeile ->> 'massnahmentext_id'),
            tg_op, alt, neu);
    return null;
end
$$;

-- The seal covers the day where there is one; a row without it keeps the hash that it always had, so every seal from before
-- stays right. Adding or removing a day changes the hash. The same expression stands in protokoll/pruefen.sql.
create or replace function aenderung_pruefsumme(a aenderung) returns text
    language sql stable set search_path = pg_catalog, public
    return encode(sha256(convert_to((jsonb_build_array(a.id,
        to_char(a.zeitpunkt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), a.kommune_id, a.akteur, a.in_vertretung_von,
        a.anwendungsfall, a.tabelle, a.datensatz, a.art, a.vorher, a.nachher)
        || case when a.tag is null then '[]'::jsonb else jsonb_build_array(a.tag) end)::text, 'UTF8')), 'hex');
