-- Slice haushalt: an answer of the Kämmerei that is no consent takes the place of a consent before it (rules H-4, H-13, ADR 74), and a consent that
-- is recorded afterwards has its act and a year that can be (rule G-7, ADR 75).

create or replace function stellungnahme_gehoert() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
begin
    if new.tag <> audit_heute()
        or not exists (select from mitzeichnungsantwort a where a.id = new.antwort_id and a.vorlage_id = new.vorlage_id
                          and (a.kaemmerei = 'ERFOLGT' or a.kaemmerei = 'NICHT_ERFORDERLICH' and new.befunde = 0 and new.bedingungen = 0)
                          and a.erfasst_am = new.erfasst_am and a.erfasst_von = new.erfasst_von
                          and a.xmin::text = (pg_current_xact_id()::text::bigint & 4294967295)::text)
        or not exists (select from aufzeichnung z join vorlage v on v.id = z.vorlage_id
                        where z.id = new.aufzeichnung_id and z.vorlage_id = new.vorlage_id and z.nummer = new.aufzeichnung
                          and v.aktuell = z.nummer) then
        raise exception 'H-4: nobody made stellungnahme %', new.id using errcode = 'ZH004';
    end if;
    return null;
end
$$;

-- Asked at the end, when all of it is there.
create function nacherfassung_haelt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
begin
    if not exists (select from bindungszeile z join buchung b on b.bindungszeile_id = z.id join buchungssatz s on s.id = b.satz_id
                                               join haushaltsjahr h on h.id = b.haushaltsjahr_id
                    where z.bindung_id = new.bindung_id and s.art = 'RESERVIERUNG'
                      and extract(year from s.tag) between h.jahr - 2 and h.jahr) then
        raise exception 'G-7: bindung % was consented to at no such time', new.bindung_id using errcode = 'ZH007';
    end if;
    return null;
end
$$;
create constraint trigger nacherfassung_haelt after insert on nacherfassung deferrable initially deferred
    for each row when (new.art is null) execute function nacherfassung_haelt();

revoke execute on function nacherfassung_haelt() from public;
