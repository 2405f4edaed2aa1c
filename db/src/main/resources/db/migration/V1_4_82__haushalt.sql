-- Slice haushalt: what was asked for and consented to in a year that ended before the Kommune was kept in the program (rules G-7, H-4, V-10, ADR 75).
-- It stands where other requests stand: a commitment with one line, one act that reserves, one consent with its conditions, and what is known beside
-- them. In a year that is only a record there is this, a payment without a request, and the mirror of either; SQLSTATE ZH007 refuses the rest.

-- Of what was only asked for and consented to there is no kind of expenditure.
alter table nacherfassung
    alter column art drop not null,
    add constraint nacherfassung_art check (art is not null or (organ is null and deckung = ''));

create or replace function nacherfassung_gehoert() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
begin
    if not exists (select from bindung g where g.id = new.bindung_id and g.nacherfasst and g.direkt = (new.art is not null)
                      and g.vorlage_id is not distinct from new.vorlage_id) then
        raise exception 'G-7: bindung % was not recorded afterwards', new.bindung_id using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from bindungszeile z join jahresstelle j on j.id = z.jahresstelle_id join haushaltsjahr h on h.id = j.haushaltsjahr_id
                where z.bindung_id = new.bindung_id and not h.nachweis) then
        raise exception 'G-7: bindung % lies in a year that is no record', new.bindung_id using errcode = 'ZH007';
    end if;
    -- a payment is of the budget year; a consent can lie before it, so its year is its own
    if not new.tag_bekannt
        and exists (select from bindungszeile z join buchung b on b.bindungszeile_id = z.id join buchungssatz s on s.id = b.satz_id
                                           join haushaltsjahr h on h.id = b.haushaltsjahr_id
                     where z.bindung_id = new.bindung_id
                       and (s.art = 'ZAHLUNG' and s.tag <> make_date(h.jahr, 12, 31)
                            or s.art = 'RESERVIERUNG' and to_char(s.tag, 'MMDD') <> '1231')) then
        raise exception 'G-7: bindung % has a day that nobody knows', new.bindung_id using errcode = 'ZH007';
    end if;
    return null;
end
$$;

-- As in V1_4_21; what was recorded afterwards has one word, a consent, and R-3 is not asked.
create or replace function zustimmung_folgt() returns trigger
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
        if new.folge <> 1 or new.art <> 'ERTEILT' or new.tag > audit_heute()
            or exists (select from bindungszeile z join jahresstelle j on j.id = z.jahresstelle_id
                                                   join haushaltsjahr h on h.id = j.haushaltsjahr_id
                        where z.bindung_id = antrag.id and (antrag.direkt or not h.nachweis)) then
            raise exception 'G-7: % is not recorded on bindung %', new.art, new.bindung_id using errcode = 'ZH007';
        end if;
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

-- A condition of what was recorded afterwards is met by its Satzung or not at all: nobody ticks it by hand in a record year.
create function erfuellung_nachweis() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
begin
    if exists (select from zustimmungsbedingung c join zustimmung z on z.id = c.zustimmung_id join bindung g on g.id = z.bindung_id
                                                  join bindungszeile l on l.bindung_id = g.id
                where c.id = new.bedingung_id and g.nacherfasst) then
        raise exception 'G-7: condition % is of a record', new.bedingung_id using errcode = 'ZH007';
    end if;
    return null;
end
$$;
create trigger erfuellung_nachweis after insert on bedingungserfuellung for each row execute function erfuellung_nachweis();

-- What an act may do to a commitment of a record year; asked at the end of the act, beside bindung_traegt.
create function nachweis_traegt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
declare
    fall record;
begin
    for fall in
        select distinct g.id, g.direkt, g.nacherfasst, g.beantragt_am
          from buchung b join haushaltsjahr h on h.id = b.haushaltsjahr_id
                         join bindungszeile z on z.id = b.bindungszeile_id join bindung g on g.id = z.bindung_id
         where b.satz_id = new.id and h.nachweis
         order by g.id
    loop
        continue when fall.nacherfasst and new.art = 'STORNO';
        -- a payment that nobody asked for
        continue when fall.nacherfasst and fall.direkt and new.art = 'ZAHLUNG'
            and not exists (select from zustimmung z where z.bindung_id = fall.id);
        -- or a consent: one line, reserved once, on the day of the consent
        continue when fall.nacherfasst and not fall.direkt and new.art = 'RESERVIERUNG' and new.zeilen = 1 and new.tag = fall.beantragt_am
            and (select count(*) from bindungszeile z where z.bindung_id = fall.id) = 1
            and not exists (select from bindungszeile z join buchung b on b.bindungszeile_id = z.id
                             where z.bindung_id = fall.id and b.satz_id <> new.id)
            and exists (select from zustimmung z where z.bindung_id = fall.id and z.folge = 1 and z.art = 'ERTEILT' and z.tag = new.tag)
            and exists (select from nacherfassung n where n.bindung_id = fall.id and n.art is null);
        raise exception 'G-7: act % (%) is no record of bindung %', new.id, new.art, fall.id using errcode = 'ZH007';
    end loop;
    return null;
end
$$;
create constraint trigger nachweis_traegt after insert on buchungssatz deferrable initially deferred
    for each row when (new.nacherfasst) execute function nachweis_traegt();

revoke execute on function erfuellung_nachweis(), nachweis_traegt() from public;
