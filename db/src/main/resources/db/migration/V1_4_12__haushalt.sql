-- Slice haushalt: budget years, and the Satzungen that cover them with their legal steps (rules H-2, H-3, G-7, ADR 66).

-- A year and its Rechnungsstil. Whether it is only a record follows from the Kommune, whatever is written here.
create table haushaltsjahr (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint  not null references kommune,
    jahr       int     not null check (jahr between 1990 and 2199),
    stil       text    not null check (stil in ('KAMERAL', 'DOPPISCH')),
    nachweis   boolean not null,
    version    int     not null default 0,
    unique (id, kommune_id),
    constraint haushaltsjahr_einmal unique (kommune_id, jahr)
);
call geschaeftstabelle('haushaltsjahr', 'select, insert, update (stil, version)');

create function haushaltsjahr_ist() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - '{stil,version}'::text[] is distinct from to_jsonb(old) - '{stil,version}'::text[] then
        raise exception 'H-2: haushaltsjahr % stays', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'INSERT' then
        new.nachweis := (select new.jahr < extract(year from k.gefuehrt_ab) from kommune k where k.id = new.kommune_id);
    end if;
    return new;
end
$$;
create trigger haushaltsjahr_ist before insert or update on haushaltsjahr for each row execute function haushaltsjahr_ist();

-- Covers one year or two; a Nachtrag changes years of a Haushaltssatzung.
create table satzung (
    id                    bigint default nextval('objekt_id') primary key,
    kommune_id            bigint not null references kommune,
    art                   text   not null check (art in ('HAUSHALT', 'NACHTRAG')),
    nummer                int    not null check (nummer >= 0), -- which Nachtrag it is; 0 for none
    jahr_von              int    not null check (jahr_von between 1990 and 2199),
    jahr_bis              int    not null,
    haushaltssatzung_id   bigint,
    gilt_ab               date   not null, -- the day of its legal effect, mostly 01.01. and backwards
    gilt_ab_grund         text   not null default '' check (length(gilt_ab_grund) <= 1000), -- why it was changed
    erfasst_am            timestamptz not null,
    erfasst_von           text   not null check (btrim(erfasst_von) <> ''),
    zurueckgenommen_am    timestamptz,
    zurueckgenommen_von   text,
    zurueckgenommen_grund text   check (length(btrim(zurueckgenommen_grund)) between 1 and 1000),
    version               int    not null default 0,
    unique (id, kommune_id),
    foreign key (haushaltssatzung_id, kommune_id) references satzung (id, kommune_id),
    check (jahr_bis - jahr_von in (0, 1)),
    check (gilt_ab between make_date(jahr_von, 1, 1) and make_date(jahr_bis, 12, 31)),
    check ((art = 'NACHTRAG') = (haushaltssatzung_id is not null) and (art = 'NACHTRAG') = (nummer > 0)),
    check (num_nulls(zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund) in (0, 3)),
    -- each year has one
    constraint satzung_jahr exclude using gist (kommune_id with =, int4range(jahr_von, jahr_bis, '[]') with &&)
        where (art = 'HAUSHALT' and zurueckgenommen_am is null)
);
create unique index satzung_nummer on satzung (haushaltssatzung_id, nummer) where zurueckgenommen_am is null;
create index satzung_kommune on satzung (kommune_id);
call geschaeftstabelle('satzung',
    'select, insert, update (gilt_ab, gilt_ab_grund, zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund, version)');

-- What was taken back is not the one that counts any more; a corrected step stands at the same place of the order.
create table satzungsschritt (
    id                    bigint default nextval('objekt_id') primary key,
    kommune_id            bigint  not null references kommune,
    satzung_id            bigint  not null,
    folge                 int     not null check (folge >= 1),
    stand                 text    not null check (stand in ('ENTWURF', 'BESCHLOSSEN', 'VORGELEGT', 'GENEHMIGT', 'TEILWEISE_GENEHMIGT',
        'MIT_AUFLAGEN', 'EINGANG_BESTAETIGT', 'FRUEHER_ZUGELASSEN', 'BEANSTANDET', 'VERSAGT', 'BEIGETRETEN', 'BEKANNTGEMACHT')),
    tag                   date    not null check (tag >= date '1990-01-01'),
    nachweis              text    not null check (length(btrim(nachweis)) between 1 and 300), -- the document, and where it is found
    nacherfasst           boolean not null,
    grund                 text    not null check (length(grund) <= 1000), -- why it is entered afterwards
    erfasst_am            timestamptz not null,
    erfasst_von           text    not null check (btrim(erfasst_von) <> ''),
    zurueckgenommen_am    timestamptz,
    zurueckgenommen_von   text,
    zurueckgenommen_grund text    check (length(btrim(zurueckgenommen_grund)) between 1 and 1000),
    unique (id, kommune_id),
    foreign key (satzung_id, kommune_id) references satzung (id, kommune_id),
    check (nacherfasst = (btrim(grund) <> '')),
    check (num_nulls(zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund) in (0, 3))
);
create unique index satzungsschritt_folge on satzungsschritt (satzung_id, folge) where zurueckgenommen_am is null;
create index satzungsschritt_satzung on satzungsschritt (kommune_id, satzung_id);
call geschaeftstabelle('satzungsschritt', 'select, insert, update (zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund)');

-- What the Rechtsaufsicht cut when it approved in part. Plain numeric: numeric(12, 2) would round a third decimal away without a word.
create table teilgenehmigung (
    id                 bigint default nextval('objekt_id') primary key,
    kommune_id         bigint  not null references kommune,
    satzungsschritt_id bigint  not null,
    gegenstand         text    not null check (gegenstand in ('KREDITE', 'VERPFLICHTUNGSERMAECHTIGUNGEN', 'SONSTIGES')),
    beschlossen        numeric not null check (beschlossen > 0 and beschlossen <= 9999999999.99 and beschlossen = round(beschlossen, 2)),
    genehmigt          numeric not null check (genehmigt >= 0 and genehmigt = round(genehmigt, 2)),
    foreign key (satzungsschritt_id, kommune_id) references satzungsschritt (id, kommune_id),
    constraint teilgenehmigung_einmal unique (satzungsschritt_id, gegenstand),
    check (genehmigt <= beschlossen)
);
create index teilgenehmigung_kommune on teilgenehmigung (kommune_id);
call geschaeftstabelle('teilgenehmigung', 'select, insert');

-- Of a Satzung only the day of its effect changes, with a reason; a step, or a Satzung, is taken back once.
create function satzung_bleibt() returns trigger language plpgsql as
$$
declare
    frei text[] := '{gilt_ab,gilt_ab_grund,version,zurueckgenommen_am,zurueckgenommen_von,zurueckgenommen_grund}';
begin
    if old.zurueckgenommen_am is not null or to_jsonb(new) - frei is distinct from to_jsonb(old) - frei then
        raise exception 'H-2: % % stays', tg_table_name, old.id using errcode = 'integrity_constraint_violation';
    end if;
    if to_jsonb(new) -> 'gilt_ab' is distinct from to_jsonb(old) -> 'gilt_ab' and btrim(to_jsonb(new) ->> 'gilt_ab_grund') = '' then
        raise exception 'G-1: satzung % changes without a reason', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger satzung_bleibt before update on satzung for each row execute function satzung_bleibt();
create trigger satzung_bleibt before update on satzungsschritt for each row execute function satzung_bleibt();

-- The steps that count have places without a gap and days in their order, none in the future; nothing follows on an announcement. A
-- Satzung that was taken back takes no step, and one that went beyond its draft is not taken back; what a Nachtrag changes stays announced.
-- At the end of the act, because a corrected step leaves its place before the other takes it.
create function satzung_geht() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    gemeint bigint := case tg_table_name when 'satzung' then new.id else (to_jsonb(new) ->> 'satzung_id')::bigint end;
    zurueck boolean := (select s.zurueckgenommen_am is not null from satzung s where s.id = gemeint);
    schritt satzungsschritt;
    davor   satzungsschritt; -- a record could not be named before the first
    anzahl  int := 0;
begin
    for schritt in select s.* from satzungsschritt s
                    where s.satzung_id = gemeint and s.zurueckgenommen_am is null order by s.folge loop
        anzahl := anzahl + 1;
        if schritt.folge <> anzahl or schritt.tag > audit_heute() or anzahl > 1 and (davor.tag > schritt.tag or davor.stand = 'BEKANNTGEMACHT') then
            raise exception 'H-2: the steps of satzung % do not follow', gemeint using errcode = 'integrity_constraint_violation';
        end if;
        davor := schritt;
    end loop;
    if anzahl = 0 or zurueck and anzahl > 1 then
        raise exception 'H-2: satzung % has a step', gemeint using errcode = 'integrity_constraint_violation';
    end if;
    if (zurueck or davor.stand <> 'BEKANNTGEMACHT')
        and exists (select from satzung n where n.haushaltssatzung_id = gemeint and n.zurueckgenommen_am is null) then
        raise exception 'H-2: satzung % is changed by another', gemeint using errcode = 'integrity_constraint_violation';
    end if;
    -- a Nachtrag is not announced before what it changes
    if exists (select from satzung n
                 join satzungsschritt t on t.satzung_id = n.id and t.stand = 'BEKANNTGEMACHT' and t.zurueckgenommen_am is null
                 join satzungsschritt h on h.satzung_id = n.haushaltssatzung_id and h.stand = 'BEKANNTGEMACHT' and h.zurueckgenommen_am is null
                where gemeint in (n.id, n.haushaltssatzung_id) and n.zurueckgenommen_am is null and t.tag < h.tag) then
        raise exception 'H-2: satzung % is announced after what changes it', gemeint using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from satzungsschritt t
                where t.satzung_id = gemeint and t.zurueckgenommen_am is null and t.stand = 'TEILWEISE_GENEHMIGT' and not t.nacherfasst
                  and not exists (select from teilgenehmigung g where g.satzungsschritt_id = t.id and g.genehmigt < g.beschlossen)) then
        raise exception 'H-2: satzung % is approved in part, and nothing is cut', gemeint using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create constraint trigger satzung_geht after insert or update on satzungsschritt deferrable initially deferred
    for each row execute function satzung_geht();
create constraint trigger satzung_geht after insert or update on satzung deferrable initially deferred
    for each row execute function satzung_geht();

-- Amounts belong to a step that says so, and come with it: what it said does not change afterwards.
create function teilgenehmigung_gehoert() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    if not exists (select from satzungsschritt t where t.id = new.satzungsschritt_id and t.stand = 'TEILWEISE_GENEHMIGT'
                      and t.xmin = pg_current_xact_id()::xid) then
        raise exception 'H-2: step % has no amounts', new.satzungsschritt_id using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create trigger teilgenehmigung_gehoert after insert on teilgenehmigung for each row execute function teilgenehmigung_gehoert();

-- A Nachtrag changes a Haushaltssatzung that was announced and counts, within its years.
create function nachtrag_aendert() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    if not exists (select from satzung s where s.id = new.haushaltssatzung_id and s.kommune_id = new.kommune_id and s.art = 'HAUSHALT'
                      and s.zurueckgenommen_am is null and s.jahr_von <= new.jahr_von and new.jahr_bis <= s.jahr_bis
                      and exists (select from satzungsschritt t where t.satzung_id = s.id and t.stand = 'BEKANNTGEMACHT'
                                     and t.zurueckgenommen_am is null)) then
        raise exception 'H-2: satzung % is not to be changed', new.haushaltssatzung_id using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create trigger nachtrag_aendert after insert on satzung for each row when (new.art = 'NACHTRAG') execute function nachtrag_aendert();
revoke execute on function haushaltsjahr_ist(), satzung_geht(), teilgenehmigung_gehoert(), nachtrag_aendert() from public;

-- Whether the day of the announcement counts as free already (rule H-3).
alter table haushaltseinstellung add column bekanntmachungstag_frei boolean not null default false;
