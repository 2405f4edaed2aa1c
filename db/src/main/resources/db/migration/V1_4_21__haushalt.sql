-- Slice haushalt: what the Kämmerei says to a request, under which conditions, and why something is committed while the budget is provisional
-- (rules H-3, H-4, R-3, V-10, ADR 68). Everything is inserted once and stays; what was said last counts. SQLSTATE ZR003, ZH003, ZH004 say which
-- rule refused. Words lie under the policy of the paper of their commitment: vorlage_id is that of the bindung.

-- A dated exception of the law from the provisional regime, as the Kommune configured it; taken back once.
create table vorlaeufigausnahme (
    id                    bigint default nextval('objekt_id') primary key,
    kommune_id            bigint not null references kommune,
    bezeichnung           text   not null check (length(btrim(bezeichnung)) between 1 and 300),
    norm                  text   not null check (length(btrim(norm)) between 1 and 300),
    von                   date   not null,
    bis                   date   not null,
    erfasst_am            timestamptz not null,
    erfasst_von           text   not null check (btrim(erfasst_von) <> ''),
    zurueckgenommen_am    timestamptz,
    zurueckgenommen_von   text,
    zurueckgenommen_grund text   check (length(btrim(zurueckgenommen_grund)) between 1 and 1000),
    unique (id, kommune_id),
    check (von <= bis),
    check (num_nulls(zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund) in (0, 3))
);
create index vorlaeufigausnahme_kommune on vorlaeufigausnahme (kommune_id);
call geschaeftstabelle('vorlaeufigausnahme',
    'select, insert, update (zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund)');

create table zustimmung (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    bindung_id  bigint not null,
    vorlage_id  bigint,
    folge       int    not null check (folge >= 1), -- the last one counts
    art         text   not null check (art in ('ERTEILT', 'ABGELEHNT', 'ZURUECKGENOMMEN')),
    tag         date   not null,
    text        text   not null check (length(text) <= 2000),
    bedingungen int    not null check (bedingungen between 0 and 50), -- closes it: they have the numbers 1 to bedingungen
    konto_id    bigint not null references konto,
    erfasst_am  timestamptz not null,
    erfasst_von text   not null check (btrim(erfasst_von) <> ''),
    unique (id, kommune_id),
    constraint zustimmung_folge unique (bindung_id, folge),
    foreign key (bindung_id, kommune_id) references bindung (id, kommune_id),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    check (art = 'ERTEILT' or bedingungen = 0 and btrim(text) <> '')
);
-- none on kommune_id alone, here and below: the planner would read all of the Kommune in it and cut that with another, see buchung
create index zustimmung_bindung on zustimmung (kommune_id, bindung_id, folge);
create index zustimmung_vorlage on zustimmung (vorlage_id) where vorlage_id is not null;
create index zustimmung_konto on zustimmung (konto_id);
call geschaeftstabelle('zustimmung', 'select, insert');
call vorlagentabelle('zustimmung', 'vorlage', 'vorlage_id');

-- The first two kinds follow from the Satzung of their year (H-2); the others are met by an entry.
create table zustimmungsbedingung (
    id            bigint default nextval('objekt_id') primary key,
    kommune_id    bigint not null references kommune,
    zustimmung_id bigint not null,
    vorlage_id    bigint,
    nr            int    not null check (nr >= 1),
    art           text   not null check (art in ('HAUSHALTSBESCHLUSS', 'RECHTSKRAFT', 'ZUWENDUNGSBESCHEID', 'SONSTIGE')),
    bezeichnung   text   not null check (length(bezeichnung) <= 300),
    jahr          int    check (jahr between 1990 and 2199),
    unique (id, kommune_id),
    constraint zustimmungsbedingung_nr unique (zustimmung_id, nr),
    foreign key (zustimmung_id, kommune_id) references zustimmung (id, kommune_id),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    check ((art in ('HAUSHALTSBESCHLUSS', 'RECHTSKRAFT')) = (jahr is not null)),
    check (art <> 'SONSTIGE' or btrim(bezeichnung) <> '')
);
create index zustimmungsbedingung_zustimmung on zustimmungsbedingung (kommune_id, zustimmung_id);
create index zustimmungsbedingung_vorlage on zustimmungsbedingung (vorlage_id) where vorlage_id is not null;
call geschaeftstabelle('zustimmungsbedingung', 'select, insert');
call vorlagentabelle('zustimmungsbedingung', 'vorlage', 'vorlage_id');

create table bedingungserfuellung (
    id           bigint default nextval('objekt_id') primary key,
    kommune_id   bigint not null references kommune,
    bedingung_id bigint not null,
    vorlage_id   bigint,
    tag          date   not null,
    nachweis     text   not null check (length(btrim(nachweis)) between 1 and 300), -- the document, and where it is found
    konto_id     bigint not null references konto,
    erfasst_am   timestamptz not null,
    erfasst_von  text   not null check (btrim(erfasst_von) <> ''),
    unique (id, kommune_id),
    constraint bedingungserfuellung_einmal unique (bedingung_id),
    foreign key (bedingung_id, kommune_id) references zustimmungsbedingung (id, kommune_id),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id)
);
create index bedingungserfuellung_bedingung on bedingungserfuellung (kommune_id, bedingung_id);
create index bedingungserfuellung_vorlage on bedingungserfuellung (vorlage_id) where vorlage_id is not null;
create index bedingungserfuellung_konto on bedingungserfuellung (konto_id);
call geschaeftstabelle('bedingungserfuellung', 'select, insert');
call vorlagentabelle('bedingungserfuellung', 'vorlage', 'vorlage_id');

-- Why an act committed something while the budget was provisional; the reason in words stands in the buchungsangabe of the act.
create table vorlaeufigbindung (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint  not null references kommune,
    satz_id          bigint  not null,
    bindung_id       bigint  not null,
    vorlage_id       bigint,
    grund            text    not null check (grund in ('RECHTLICH_VERPFLICHTET', 'UNAUFSCHIEBBAR', 'FORTSETZUNG', 'AUSNAHME')),
    frueherer_ansatz boolean not null, -- an earlier plan held an amount for it
    freiwillig       boolean not null, -- new and voluntary
    ausnahme_id      bigint,
    unique (id, kommune_id),
    constraint vorlaeufigbindung_satz unique (satz_id),
    foreign key (satz_id, kommune_id) references buchungssatz (id, kommune_id),
    foreign key (bindung_id, kommune_id) references bindung (id, kommune_id),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    foreign key (ausnahme_id, kommune_id) references vorlaeufigausnahme (id, kommune_id),
    check ((grund = 'AUSNAHME') = (ausnahme_id is not null)),
    check (grund = 'AUSNAHME' or not freiwillig),
    check (grund <> 'FORTSETZUNG' or frueherer_ansatz)
);
create index vorlaeufigbindung_bindung on vorlaeufigbindung (kommune_id, bindung_id);
create index vorlaeufigbindung_vorlage on vorlaeufigbindung (vorlage_id) where vorlage_id is not null;
create index vorlaeufigbindung_ausnahme on vorlaeufigbindung (ausnahme_id) where ausnahme_id is not null;
call geschaeftstabelle('vorlaeufigbindung', 'select, insert');
call vorlagentabelle('vorlaeufigbindung', 'vorlage', 'vorlage_id');

-- ------------------------------------------------------------------ G-1: nothing is changed or deleted, by nobody
create function zustimmung_bleibt() returns trigger language plpgsql as
$$
begin
    raise exception 'G-1: % stays', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger zustimmung_bleibt before update or delete on zustimmung for each row execute function zustimmung_bleibt();
create trigger zustimmung_bleibt before update or delete on zustimmungsbedingung for each row execute function zustimmung_bleibt();
create trigger zustimmung_bleibt before update or delete on bedingungserfuellung for each row execute function zustimmung_bleibt();
create trigger zustimmung_bleibt before update or delete on vorlaeufigbindung for each row execute function zustimmung_bleibt();
create trigger zustimmung_leer before truncate on bedingungserfuellung for each statement execute function zustimmung_bleibt();
create trigger zustimmung_leer before truncate on vorlaeufigbindung for each statement execute function zustimmung_bleibt();

create function ausnahme_bleibt() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' or old.zurueckgenommen_am is not null
        or to_jsonb(new) - '{zurueckgenommen_am,zurueckgenommen_von,zurueckgenommen_grund}'::text[]
            is distinct from to_jsonb(old) - '{zurueckgenommen_am,zurueckgenommen_von,zurueckgenommen_grund}'::text[] then
        raise exception 'G-1: vorlaeufigausnahme % stays', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger ausnahme_bleibt before update or delete on vorlaeufigausnahme for each row execute function ausnahme_bleibt();

-- ------------------------------------------------------------------ R-3, H-4: who says it, to what, and after what
-- The request is locked, so that two who decide see each other. What is nacherfasst was decided elsewhere (G-7).
create function zustimmung_folgt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
declare
    antrag bindung;
    davor  text;
    offen  record;
begin
    select g.* into antrag from bindung g where g.id = new.bindung_id for no key update;
    if antrag.vorlage_id is distinct from new.vorlage_id then
        raise exception 'V-10: zustimmung % is not seen with its paper', new.id using errcode = 'integrity_constraint_violation';
    end if;
    if antrag.nacherfasst then
        return null;
    end if;
    if antrag.antrag_konto_id = new.konto_id then
        raise exception 'R-3: account % asked for bindung %', new.konto_id, new.bindung_id using errcode = 'ZR003';
    end if;
    davor := (select z.art from zustimmung z where z.bindung_id = new.bindung_id and z.folge = new.folge - 1);
    if (new.folge = 1) = (davor is not null) or new.tag > audit_heute()
        or (new.art = 'ZURUECKGENOMMEN') <> (davor is not distinct from 'ERTEILT') or davor = 'ABGELEHNT' then
        raise exception 'H-4: % does not follow on bindung %', new.art, new.bindung_id using errcode = 'ZH004';
    end if;
    select coalesce(sum(b.betrag) filter (where b.posten = 'RESERVIERT'), 0) as reserviert,
           coalesce(sum(b.betrag) filter (where b.posten <> 'RESERVIERT'), 0) as weiter,
           bool_or(h.abgeschlossen_am is not null) as abgeschlossen into offen
      from bindungszeile z join buchung b on b.bindungszeile_id = z.id join haushaltsjahr h on h.id = b.haushaltsjahr_id
     where z.bindung_id = new.bindung_id;
    if offen.abgeschlossen then
        raise exception 'H-10: the year of bindung % is closed', new.bindung_id using errcode = 'ZH010';
    end if;
    if offen.reserviert = 0 or offen.weiter <> 0 then
        raise exception 'H-4: bindung % does not wait', new.bindung_id using errcode = 'ZH004';
    end if;
    return null;
end
$$;
create trigger zustimmung_folgt after insert on zustimmung for each row execute function zustimmung_folgt();

-- A consent has all its conditions when it is said, and gets no more.
create function zustimmung_haelt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
begin
    if (select count(*) from zustimmungsbedingung c where c.zustimmung_id = new.id) <> new.bedingungen then
        raise exception 'H-4: zustimmung % has not % conditions', new.id, new.bedingungen using errcode = 'ZH004';
    end if;
    return null;
end
$$;
create constraint trigger zustimmung_haelt after insert on zustimmung deferrable initially deferred
    for each row execute function zustimmung_haelt();

create function bedingung_gehoert() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    if not exists (select from zustimmung z where z.id = new.zustimmung_id and new.nr <= z.bedingungen
                      and z.vorlage_id is not distinct from new.vorlage_id) then
        raise exception 'H-4: zustimmung % takes no such condition', new.zustimmung_id using errcode = 'ZH004';
    end if;
    return null;
end
$$;
create trigger bedingung_gehoert after insert on zustimmungsbedingung for each row execute function bedingung_gehoert();

-- What follows from the Satzung is never ticked by hand; what is ticked belongs to a consent that counts. R-3 holds here too.
create function erfuellung_gehoert() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
declare
    antrag bindung;
begin
    select g.* into antrag from zustimmungsbedingung c join zustimmung z on z.id = c.zustimmung_id join bindung g on g.id = z.bindung_id
     where c.id = new.bedingung_id and c.vorlage_id is not distinct from new.vorlage_id
       and c.art in ('ZUWENDUNGSBESCHEID', 'SONSTIGE') and z.art = 'ERTEILT' and new.tag <= audit_heute()
       and not exists (select from zustimmung n where n.bindung_id = z.bindung_id and n.folge > z.folge);
    if antrag.id is null then
        raise exception 'H-4: condition % is not met by hand', new.bedingung_id using errcode = 'ZH004';
    end if;
    if not antrag.nacherfasst and antrag.antrag_konto_id = new.konto_id then
        raise exception 'R-3: account % asked for bindung %', new.konto_id, antrag.id using errcode = 'ZR003';
    end if;
    return null;
end
$$;
create trigger erfuellung_gehoert after insert on bedingungserfuellung for each row execute function erfuellung_gehoert();

-- ------------------------------------------------------------------ H-3, H-4, R-3: what is committed
-- At the end of the act, when its lines and its ground are there. Days are the program's: a condition that is met counts here from its entry on,
-- and a year is provisional until it is announced.
create function satz_bindet() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
declare
    antrag  bindung;
    gesagt  zustimmung;
    warum   vorlaeufigbindung;
begin
    select v.* into warum from vorlaeufigbindung v where v.satz_id = new.id;
    for antrag in select distinct g.* from buchung b join bindungszeile z on z.id = b.bindungszeile_id join bindung g on g.id = z.bindung_id
                   where b.satz_id = new.id order by g.id loop
        if antrag.antrag_konto_id = new.konto_id then
            raise exception 'R-3: account % asked for bindung %', new.konto_id, antrag.id using errcode = 'ZR003';
        end if;
        select z.* into gesagt from zustimmung z where z.bindung_id = antrag.id order by z.folge desc limit 1;
        if gesagt.art is distinct from 'ERTEILT'
            or exists (select from zustimmungsbedingung c where c.zustimmung_id = gesagt.id and not case
                when c.art = 'RECHTSKRAFT' then exists (
                    select from satzung s join satzungsschritt t on t.satzung_id = s.id
                     where s.kommune_id = new.kommune_id and s.art = 'HAUSHALT' and c.jahr between s.jahr_von and s.jahr_bis
                       and s.zurueckgenommen_am is null and t.stand = 'BEKANNTGEMACHT' and t.zurueckgenommen_am is null)
                when c.art = 'HAUSHALTSBESCHLUSS' then 'ENTWURF' <> coalesce((
                    select t.stand from satzung s join satzungsschritt t on t.satzung_id = s.id
                     where s.kommune_id = new.kommune_id and s.art = 'HAUSHALT' and c.jahr between s.jahr_von and s.jahr_bis
                       and s.zurueckgenommen_am is null and t.zurueckgenommen_am is null order by t.folge desc limit 1), 'ENTWURF')
                else exists (select from bedingungserfuellung e where e.bedingung_id = c.id) end) then
            raise exception 'H-4: no consent to bindung % holds', antrag.id using errcode = 'ZH004';
        end if;
        if warum.id is not null and (warum.bindung_id <> antrag.id or warum.vorlage_id is distinct from antrag.vorlage_id) then
            raise exception 'H-3: the ground of act % is of another bindung', new.id using errcode = 'ZH003';
        end if;
    end loop;
    if warum.grund = 'AUSNAHME'
        and not exists (select from vorlaeufigausnahme a where a.id = warum.ausnahme_id and a.zurueckgenommen_am is null
                           and new.tag between a.von and a.bis) then
        raise exception 'H-3: exception % does not cover act %', warum.ausnahme_id, new.id using errcode = 'ZH003';
    end if;
    if warum.id is null
        and exists (select from buchung b join haushaltsjahr h on h.id = b.haushaltsjahr_id
                     where b.satz_id = new.id
                       and not exists (select from satzung s join satzungsschritt t on t.satzung_id = s.id
                                        where s.kommune_id = h.kommune_id and s.art = 'HAUSHALT' and h.jahr between s.jahr_von and s.jahr_bis
                                          and s.zurueckgenommen_am is null and t.stand = 'BEKANNTGEMACHT' and t.zurueckgenommen_am is null)) then
        raise exception 'H-3: act % commits while the budget is provisional', new.id using errcode = 'ZH003';
    end if;
    return null;
end
$$;
create constraint trigger satz_bindet after insert on buchungssatz deferrable initially deferred
    for each row when (new.art = 'BINDUNG' and not new.nacherfasst) execute function satz_bindet();

-- A ground belongs to an act that commits.
create function grund_gehoert() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    if not exists (select from buchungssatz s where s.id = new.satz_id and s.art = 'BINDUNG')
        or not exists (select from bindung g where g.id = new.bindung_id and g.vorlage_id is not distinct from new.vorlage_id) then
        raise exception 'H-3: act % commits nothing', new.satz_id using errcode = 'ZH003';
    end if;
    return null;
end
$$;
create trigger grund_gehoert after insert on vorlaeufigbindung for each row execute function grund_gehoert();

revoke execute on function zustimmung_bleibt(), ausnahme_bleibt(), zustimmung_folgt(), zustimmung_haelt(), bedingung_gehoert(), erfuellung_gehoert(),
    satz_bindet(), grund_gehoert() from public;
