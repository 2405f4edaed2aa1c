-- Slice vorlage: who may see a paper (rule V-10, ADR 52). Papers that are not open, and drafts, are seen by their circle alone: who began
-- them, the Stelle that submits them, the Stellen that are asked to co-sign, Kämmerei, Gremienbüro and Landrätin. The database holds it,
-- whatever a query forgot; who may not see a paper finds nothing.

-- Who is asked to co-sign a paper; withdrawn is a request that was a mistake.
create table mitzeichnung (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null references kommune,
    vorlage_id      bigint not null,
    art             text   not null check (art in ('STELLE', 'KAEMMEREI')),
    stelle_id       bigint,
    rang            int    not null check (rang between 1 and 99), -- equal ones are asked at the same time, a higher one after all lower ones
    frist           date   not null,
    hinweis         text   not null check (length(hinweis) <= 1000),
    erfasst_am      timestamptz not null,
    erfasst_von     text   not null check (btrim(erfasst_von) <> ''),
    zurueckgenommen_am    timestamptz,
    zurueckgenommen_von   text,
    zurueckgenommen_grund text check (length(btrim(zurueckgenommen_grund)) between 1 and 1000),
    unique (id, kommune_id),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id),
    check ((art = 'STELLE') = (stelle_id is not null)),
    check (num_nulls(zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund) in (0, 3))
);
create index mitzeichnung_vorlage on mitzeichnung (vorlage_id);
create index mitzeichnung_stelle on mitzeichnung (stelle_id) where zurueckgenommen_am is null;
call geschaeftstabelle('mitzeichnung', 'select, insert, update');

-- That a paper became public by decision of a body, with the parts that were cleared, or ceased to be public.
create table vorlagenoeffentlichkeit (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    vorlage_id  bigint not null,
    oeffentlich boolean not null, -- what the paper is from then on
    tag         date   not null,  -- of the decision; of the withdrawal
    gremium_id  bigint,           -- which decided to publish it; null where it ceased to be public
    sachverhalt boolean not null,
    finanzen    boolean not null,
    bemerkungen boolean not null,
    grund       text   not null check (length(btrim(grund)) between 1 and 1000),
    erfasst_am  timestamptz not null,
    erfasst_von text   not null check (btrim(erfasst_von) <> ''),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    foreign key (gremium_id, kommune_id) references gremium (id, kommune_id),
    check (oeffentlich = (gremium_id is not null)),
    check (oeffentlich or not (sachverhalt or finanzen or bemerkungen))
);
create index vorlagenoeffentlichkeit_vorlage on vorlagenoeffentlichkeit (vorlage_id);
create index vorlagenoeffentlichkeit_gremium on vorlagenoeffentlichkeit (gremium_id) where gremium_id is not null;
call geschaeftstabelle('vorlagenoeffentlichkeit', 'select, insert');

-- A publication is a recording of its own, which leaves out what was not cleared; former ones stay with the circle.
alter table aufzeichnung
    drop constraint aufzeichnung_anlass_check,
    add constraint aufzeichnung_anlass_check
        check (anlass in ('NACHERFASSUNG', 'ENTWURF', 'FASSUNG', 'BERATUNG', 'NIEDERSCHRIFT', 'VEROEFFENTLICHUNG'));

-- offen_ab: number of the first recording that everybody of the Kommune may see; null while nobody outside of the circle may.
-- angelegt_am, geaendert_am, entzogen_am: what OParl says of an object that disappeared. The database keeps all of them.
alter table vorlage
    add column offen_ab int,
    add column angelegt_am timestamptz,
    add column geaendert_am timestamptz,
    add column entzogen_am timestamptz;
update vorlage set offen_ab = case when offen then 1 end, angelegt_am = clock_timestamp(), geaendert_am = clock_timestamp();
alter table vorlage
    alter column angelegt_am set not null,
    alter column geaendert_am set not null,
    add constraint vorlage_offen_ab check (offen = (offen_ab is not null)),
    add constraint vorlage_entzogen check (entzogen_am is null or not offen);
create index vorlage_verborgen on vorlage (kommune_id) where not offen;

alter table aufzeichnung add column offen boolean not null default true;
alter table aufzeichnung alter column offen drop default;

alter table abstimmungszeile add column aufzeichnung_id bigint;
update abstimmungszeile s set aufzeichnung_id = b.aufzeichnung_id from beratungszeile b where b.id = s.beratung_id;
alter table beratungszeile add unique (id, aufzeichnung_id);
alter table abstimmungszeile
    alter column aufzeichnung_id set not null,
    add foreign key (beratung_id, aufzeichnung_id) references beratungszeile (id, aufzeichnung_id);
create index abstimmungszeile_aufzeichnung on abstimmungszeile (aufzeichnung_id);

create function vorlage_oeffnen() returns trigger language plpgsql as
$$
begin
    new.geaendert_am := clock_timestamp();
    if tg_op = 'INSERT' then
        new.angelegt_am := new.geaendert_am;
        new.offen_ab := case when new.offen then new.aktuell end;
        new.entzogen_am := null;
        return new;
    end if;
    new.angelegt_am := old.angelegt_am;
    new.offen_ab := case when new.offen then coalesce(old.offen_ab, new.aktuell) end;
    new.entzogen_am := case when new.offen then null when old.offen then new.geaendert_am else old.entzogen_am end;
    return new;
end
$$;
create trigger vorlage_oeffnen before insert or update on vorlage for each row execute function vorlage_oeffnen();

-- What is recorded before the paper opens in the same transaction is opened with it. Runs as the owner: nobody else can change a recording.
create function aufzeichnungen_oeffnen() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    update aufzeichnung a set offen = not a.offen
     where a.vorlage_id = new.id and a.offen <> (new.offen and a.nummer >= new.offen_ab);
    return null;
end
$$;
create trigger aufzeichnungen_oeffnen after update of offen on vorlage
    for each row when (old.offen <> new.offen) execute function aufzeichnungen_oeffnen();

create function aufzeichnung_oeffnen() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    new.offen := coalesce((select v.offen and new.nummer >= v.offen_ab from vorlage v where v.id = new.vorlage_id), false);
    return new;
end
$$;
create trigger aufzeichnung_oeffnen before insert on aufzeichnung for each row execute function aufzeichnung_oeffnen();

create function abstimmung_zuordnen() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    new.aufzeichnung_id := (select b.aufzeichnung_id from beratungszeile b where b.id = new.beratung_id);
    return new;
end
$$;
create trigger abstimmung_zuordnen before insert on abstimmungszeile for each row execute function abstimmung_zuordnen();

-- ------------------------------------------------------------------ the circle

-- Each of these is asked once per statement. They run as the owner, since they look at roles and Stellen of the actor alone.

-- Whether the actor sees every paper of the Kommune: by a role of his own, or as the deputy of the Landrätin that is in force.
create function vorlagen_alle() returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
    with heute as materialized (select audit_heute() as tag)
    select exists (select 1 from rollenvergabe r, heute h
                    where r.konto_id = audit_konto() and r.kommune_id = audit_kommune()
                      and r.rolle in ('KAEMMEREI', 'GREMIENBUERO', 'LANDRAT')
                      and coalesce(r.gueltig_von, h.tag) <= h.tag and coalesce(r.gueltig_bis, h.tag) >= h.tag)
        or landrat_in_vertretung(audit_konto(), audit_kommune(), (select h.tag from heute h)) is not null
$$;

-- The Stellen that the actor works for today, as head, clerk or deputy in force, with those merged into them or with them.
create function vorlagen_stellen() returns bigint[]
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
    with heute as materialized (select audit_heute() as tag),
    eigene as (
        select b.stelle_id from stellenbesetzung b, heute h
         where b.konto_id = audit_konto() and b.kommune_id = audit_kommune()
           and coalesce(b.gueltig_von, h.tag) <= h.tag and coalesce(b.gueltig_bis, h.tag) >= h.tag
        union
        select v.stelle_id from vertretung v, heute h
         where v.vertreter_id = audit_konto() and v.kommune_id = audit_kommune() and v.beendet_am is null
           and (not v.landrat or v.bestaetigt_am is not null) and h.tag between v.gueltig_von and v.gueltig_bis
    )
    select coalesce(array_agg(alle.id), '{}')
      from eigene e join stelle s on s.id = e.stelle_id join stelle alle on alle.wirksam_id = s.wirksam_id
$$;

-- The papers that a Stelle of the actor is asked to co-sign.
create function vorlagen_mitgezeichnete() returns bigint[]
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
    select coalesce(array_agg(distinct m.vorlage_id), '{}') from mitzeichnung m
     where m.stelle_id = any (vorlagen_stellen()) and m.kommune_id = audit_kommune() and m.zurueckgenommen_am is null
$$;

-- Whether another paper of the Kommune has the number; all that a person outside of the circle is told of it.
create function vorlagennummer_vergeben(p_nummer text, p_ohne bigint) returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return exists (select 1 from vorlage v
                    where v.kommune_id = audit_kommune() and v.nummer = p_nummer and v.id is distinct from p_ohne);

-- Whether a paper names the body, or named it, so that it is ended and not taken back.
create function gremium_in_vorlagen(p_gremium bigint) returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return exists (select 1 from beratungszeile b where b.kommune_id = audit_kommune() and b.gremium_id = p_gremium)
        or exists (select 1 from vorlagenoeffentlichkeit o where o.kommune_id = audit_kommune() and o.gremium_id = p_gremium);

revoke execute on function aufzeichnungen_oeffnen(), aufzeichnung_oeffnen(), abstimmung_zuordnen(), vorlagen_alle(), vorlagen_stellen(),
    vorlagen_mitgezeichnete(), vorlagennummer_vergeben(text, bigint), gremium_in_vorlagen(bigint) from public;
grant execute on function vorlagen_alle(), vorlagen_stellen(), vorlagen_mitgezeichnete(), vorlagennummer_vergeben(text, bigint),
    gremium_in_vorlagen(bigint) to ${anwendungsrolle};

-- ------------------------------------------------------------------ the change log

-- Whom an entry is shown to: as whoever sees the record named here does. Not part of the hash: it says nothing about what happened.
-- vorlage: whoever sees the paper. aufzeichnung: whoever sees the recording. vorlagenkreis: the circle, also when the paper is open.
alter table aenderung
    add column sichtbar_wie text check (sichtbar_wie in ('vorlage', 'aufzeichnung', 'vorlagenkreis')),
    add column sichtbar_id bigint,
    add check ((sichtbar_wie is null) = (sichtbar_id is null));

-- As it is in V1_0_10__shared.sql; a trigger of a table that is not for everybody says with which record its rows are seen, and which
-- column names that.
create or replace function aenderung_protokollieren() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    alt      jsonb := case when tg_op <> 'INSERT' then ohne_geheimnis(to_jsonb(old)) end;
    neu      jsonb := case when tg_op <> 'DELETE' then ohne_geheimnis(to_jsonb(new)) end;
    zeile    jsonb := coalesce(neu, alt);
    handelnd text  := nullif(current_setting('audit.akteur', true), '');
    jetzt    timestamptz := clock_timestamp();
    nur_mit  bigint := case when tg_nargs = 2 then (zeile ->> tg_argv[1])::bigint end;
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
                           vorher, nachher, sichtbar_wie, sichtbar_id)
    values (jetzt,
            nullif(audit_tag(jetzt), (jetzt at time zone 'Europe/Berlin')::date),
            (zeile ->> case when tg_table_name = 'kommune' then 'id' else 'kommune_id' end)::bigint,
            handelnd,
            coalesce(current_setting('audit.vertretung', true), ''),
            coalesce(current_setting('audit.anwendungsfall', true), ''),
            tg_table_name,
            zeile ->> 'id',
            tg_op, alt, neu,
            case when nur_mit is not null then tg_argv[0] end, nur_mit);
    return null;
end
$$;

-- The check of the hashes goes over every entry. Whoever checks says so for the time of the check (SiegelRepository); what comes out of
-- it are tables and ids.
create function audit_prueft() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('audit.pruefung', true), '') = 'protokoll';

-- ------------------------------------------------------------------ the policies

-- One call per table whose rows are seen with a paper: p_wie as in aenderung.sichtbar_wie, p_spalte names the record; null in it: not
-- with any. The policy narrows the one that a table has by its Kommune. The condition about the circle is written out in each policy, so
-- that each function in it is asked once per statement and not once per row.
create procedure vorlagentabelle(tabelle text, p_wie text, p_spalte text)
    language plpgsql as
$$
declare
    kreis constant text := '((select vorlagen_alle()) or v.ersteller_konto_id = (select audit_konto())'
        ' or v.einreicher_stelle_id = any ((select vorlagen_stellen())::bigint[])'
        ' or v.id = any ((select vorlagen_mitgezeichnete())::bigint[]))';
    bedingung text := case tabelle
        when 'vorlage' then 'offen or ' || replace(kreis, 'v.', '')
        when 'aufzeichnung' then 'offen or (select vorlagen_alle()) or exists (select 1 from vorlage v where v.id = vorlage_id and ' || kreis || ')'
        else format('%I is null or ', p_spalte) || case p_wie
            when 'vorlage' then format('exists (select 1 from vorlage v where v.id = %I.%I)', tabelle, p_spalte)
            when 'aufzeichnung' then format('(select vorlagen_alle()) or exists (select 1 from aufzeichnung a where a.id = %I.%I)',
                tabelle, p_spalte)
            when 'vorlagenkreis' then format('exists (select 1 from vorlage v where v.id = %I.%I and %s)', tabelle, p_spalte, kreis)
        end
    end;
begin
    execute format('create policy kreis on %I as restrictive using (%s)', tabelle, bedingung);
    execute format('drop trigger aenderung_protokollieren on %I', tabelle);
    execute format('create trigger aenderung_protokollieren after insert or update or delete on %I'
                   ' for each row execute function aenderung_protokollieren(%L, %L)', tabelle, p_wie, p_spalte);
end
$$;

call vorlagentabelle('vorlage', 'vorlage', 'id');
call vorlagentabelle('aufzeichnung', 'aufzeichnung', 'id');
call vorlagentabelle('beratungszeile', 'aufzeichnung', 'aufzeichnung_id');
call vorlagentabelle('abstimmungszeile', 'aufzeichnung', 'aufzeichnung_id');
call vorlagentabelle('finanzposten', 'aufzeichnung', 'aufzeichnung_id');
call vorlagentabelle('mitzeichnung', 'vorlagenkreis', 'vorlage_id');
call vorlagentabelle('vorlagenoeffentlichkeit', 'vorlage', 'vorlage_id');

-- A look at the record for each entry, since pages of the log are short; the planner would rather read every paper first.
create policy kreis on aenderung as restrictive for select using (
    sichtbar_wie is null
    or (select audit_prueft())
    or (select vorlagen_alle())
    or case sichtbar_wie
        when 'vorlage' then (select v.id from vorlage v where v.id = sichtbar_id)
        when 'aufzeichnung' then (select a.id from aufzeichnung a where a.id = sichtbar_id)
        else (select v.id from vorlage v
               where v.id = sichtbar_id
                 and (v.ersteller_konto_id = (select audit_konto())
                      or v.einreicher_stelle_id = any ((select vorlagen_stellen())::bigint[])
                      or v.id = any ((select vorlagen_mitgezeichnete())::bigint[])))
       end is not null);
