-- Slice haushalt: costs that come back each year, and which request is for which year of them (rules H-8, G-1, ADR 70). An entry is made once;
-- it is ended once and taken back once, each with a reason. SQLSTATE ZH008 says that H-8 refused.

create table wiederkehrkosten (
    id                    bigint default nextval('objekt_id') primary key,
    kommune_id            bigint  not null references kommune,
    bezeichnung           text    not null check (length(btrim(bezeichnung)) between 1 and 300),
    herkunft              text    not null check (length(btrim(herkunft)) between 1 and 300), -- the contract, or what else costs it
    massnahme_id          bigint,
    haushaltsstelle_id    bigint  not null,
    -- each year; as buchung, no numeric(n, 2)
    betrag                numeric not null check (betrag = round(betrag, 2) and betrag between 0.01 and 9999999999.99),
    beginn                date    not null check (beginn between date '1990-01-01' and date '2199-12-31'),
    ende                  date    check (ende between beginn and date '2199-12-31'), -- of the contract; none is open
    faelligkeit           text    not null check (faelligkeit in ('ENDE_DES_JAHRES', 'BEGINN_DES_JAHRES', 'FESTER_TAG')),
    fester_tag            text    check (fester_tag ~ '^(0[1-9]|[12][0-9]|3[01])\.(0[1-9]|1[0-2])\.$'),
    erfasst_am            timestamptz not null,
    erfasst_von           text    not null check (btrim(erfasst_von) <> ''),
    beendet_zum           date,
    beendet_am            timestamptz,
    beendet_von           text,
    beendet_grund         text    check (length(btrim(beendet_grund)) between 1 and 1000),
    zurueckgenommen_am    timestamptz,
    zurueckgenommen_von   text,
    zurueckgenommen_grund text    check (length(btrim(zurueckgenommen_grund)) between 1 and 1000),
    unique (id, kommune_id),
    foreign key (haushaltsstelle_id, kommune_id) references haushaltsstelle (id, kommune_id),
    foreign key (massnahme_id, kommune_id) references massnahme (id, kommune_id),
    check ((faelligkeit = 'FESTER_TAG') = (fester_tag is not null)),
    check (num_nulls(beendet_zum, beendet_am, beendet_von, beendet_grund) in (0, 4)),
    check (beendet_zum >= beginn),
    check (beendet_zum <= ende),
    check (num_nulls(zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund) in (0, 3))
);
create index wiederkehrkosten_kommune on wiederkehrkosten (kommune_id);
create index wiederkehrkosten_stelle on wiederkehrkosten (haushaltsstelle_id);
create index wiederkehrkosten_massnahme on wiederkehrkosten (massnahme_id) where massnahme_id is not null;
call geschaeftstabelle('wiederkehrkosten', 'select, insert, update (beendet_zum, beendet_am, beendet_von, beendet_grund, zurueckgenommen_am,'
    ' zurueckgenommen_von, zurueckgenommen_grund)');

-- Which year of the contract a request is for. No text in it, as in bindungszeile: that a number is asked for is the same for everybody (H-13).
create table kostenantrag (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    kosten_id  bigint not null,
    nummer     int    not null check (nummer >= 1),
    bindung_id bigint not null,
    unique (id, kommune_id),
    constraint kostenantrag_bindung unique (bindung_id),
    foreign key (kosten_id, kommune_id) references wiederkehrkosten (id, kommune_id),
    foreign key (bindung_id, kommune_id) references bindung (id, kommune_id)
);
create index kostenantrag_kosten on kostenantrag (kommune_id, kosten_id, nummer);
call geschaeftstabelle('kostenantrag', 'select, insert');

-- ------------------------------------------------------------------ G-1: ended once, taken back once, else it stays
create function wiederkehrkosten_bleibt() returns trigger language plpgsql as
$$
declare
    ende   text[] := '{beendet_zum,beendet_am,beendet_von,beendet_grund}';
    zurueck text[] := '{zurueckgenommen_am,zurueckgenommen_von,zurueckgenommen_grund}';
begin
    if tg_op = 'DELETE' or old.zurueckgenommen_am is not null
        or to_jsonb(new) - ende - zurueck is distinct from to_jsonb(old) - ende - zurueck
        or old.beendet_am is not null and to_jsonb(new) - zurueck is distinct from to_jsonb(old) - zurueck then
        raise exception 'G-1: wiederkehrkosten % stays', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger wiederkehrkosten_bleibt before update or delete on wiederkehrkosten
    for each row execute function wiederkehrkosten_bleibt();

create trigger kostenantrag_bleibt before update or delete on kostenantrag for each row execute function zustimmung_bleibt();
create trigger kostenantrag_leer before truncate on kostenantrag for each statement execute function zustimmung_bleibt();

-- ------------------------------------------------------------------ H-8: a cost is expenditure
create function wiederkehrkosten_gehoert() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    if not exists (select from haushaltsstelle h where h.id = new.haushaltsstelle_id and h.seite = 'AUSGABE') then
        raise exception 'H-8: position % takes no cost', new.haushaltsstelle_id using errcode = 'ZH008';
    end if;
    return null;
end
$$;
create trigger wiederkehrkosten_gehoert after insert on wiederkehrkosten for each row execute function wiederkehrkosten_gehoert();

-- ------------------------------------------------------------------ H-8: one live request for each year of a contract
-- Live is what something is reserved, committed or paid of: the same as Bindungsstand, which has no state of its own (ADR 67).
create function kostenantrag_lebt(antrag bigint) returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off
    begin atomic
    select exists (select from bindungszeile z join buchung b on b.bindungszeile_id = z.id
                    where z.bindung_id = antrag and b.posten in ('RESERVIERT', 'GEBUNDEN', 'GEZAHLT')
                    group by b.posten having sum(b.betrag) <> 0);
    end;

-- The cost is locked first, so that of two that ask at the same moment the second sees the first.
create function kosten_einmal(welche bigint, die_nummer int) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
begin
    perform 1 from wiederkehrkosten k where k.id = welche for no key update;
    if (select count(*) from kostenantrag a where a.kosten_id = welche and a.nummer = die_nummer and kostenantrag_lebt(a.bindung_id)) > 1 then
        raise exception 'H-8: number % of cost % is asked for already', die_nummer, welche using errcode = 'ZH008';
    end if;
end
$$;

-- At the end of the act, when the lines of the request are there; it belongs to a request and to a cost that nobody took back.
create function kostenantrag_gehoert() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
begin
    perform kosten_einmal(new.kosten_id, new.nummer);
    if not exists (select from wiederkehrkosten k where k.id = new.kosten_id and k.zurueckgenommen_am is null)
        or not exists (select from bindung g where g.id = new.bindung_id and not g.direkt) then
        raise exception 'H-8: cost % is not asked for by bindung %', new.kosten_id, new.bindung_id using errcode = 'ZH008';
    end if;
    return null;
end
$$;
create constraint trigger kostenantrag_gehoert after insert on kostenantrag deferrable initially deferred
    for each row execute function kostenantrag_gehoert();

-- An act on it can make a request live, or live again, whose number was asked for anew meanwhile.
create function satz_belebt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
declare
    fall record;
begin
    for fall in select distinct a.kosten_id, a.nummer from buchung b join bindungszeile z on z.id = b.bindungszeile_id
                                                          join kostenantrag a on a.bindung_id = z.bindung_id
                 where b.satz_id = new.id order by 1, 2 loop
        perform kosten_einmal(fall.kosten_id, fall.nummer);
    end loop;
    return null;
end
$$;
create constraint trigger satz_belebt after insert on buchungssatz deferrable initially deferred
    for each row when (new.art in ('RESERVIERUNG', 'ZAHLUNG', 'UMBUCHUNG', 'STORNO')) execute function satz_belebt();

revoke execute on function wiederkehrkosten_bleibt(), wiederkehrkosten_gehoert(), kostenantrag_lebt(bigint), kosten_einmal(bigint, int),
    kostenantrag_gehoert(), satz_belebt() from public;
