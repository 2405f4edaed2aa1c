-- Slice haushalt: money of a year that ended before the Kommune was kept in the program (rules G-7, V-10, ADR 69). The payment itself stands in the
-- ledger on a commitment without a request; here lies what is known of how it was approved. Inserted once and for good: a mistake is taken back by
-- the mirror of its act. SQLSTATE ZH007 says that G-7 refused.

create table nacherfassung (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint  not null references kommune,
    bindung_id  bigint  not null,
    vorlage_id  bigint,
    art         text    not null check (art in ('PLANMAESSIG', 'UEBERPLANMAESSIG', 'AUSSERPLANMAESSIG')),
    organ       text    check (organ in ('VERTRETUNG', 'AUSSCHUSS', 'LEITUNG', 'KAEMMEREI', 'NICHT_BELEGT')), -- who approved what no plan held
    deckung     text    not null check (length(deckung) <= 1000),
    tag_bekannt boolean not null, -- else only the year is, and the day of the act is the last one of it
    unique (id, kommune_id),
    constraint nacherfassung_bindung unique (bindung_id),
    foreign key (bindung_id, kommune_id) references bindung (id, kommune_id),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    check ((art = 'PLANMAESSIG') = (organ is null)),
    check (art <> 'PLANMAESSIG' or deckung = '')
);
-- none on kommune_id alone, see buchung
create index nacherfassung_kommune on nacherfassung (kommune_id, bindung_id);
create index nacherfassung_vorlage on nacherfassung (vorlage_id) where vorlage_id is not null;
call geschaeftstabelle('nacherfassung', 'select, insert');
call vorlagentabelle('nacherfassung', 'vorlage', 'vorlage_id');

create trigger nacherfassung_bleibt before update or delete on nacherfassung for each row execute function zustimmung_bleibt();
create trigger nacherfassung_leer before truncate on nacherfassung for each statement execute function zustimmung_bleibt();

-- At the end of the act, when its lines are there: it belongs to a recorded commitment without a request, is seen with the same paper, and lies
-- in years that are only records. Where only the year is known, no day is made up: it is the last one of the year.
create function nacherfassung_gehoert() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
begin
    if not exists (select from bindung g where g.id = new.bindung_id and g.nacherfasst and g.direkt
                      and g.vorlage_id is not distinct from new.vorlage_id) then
        raise exception 'G-7: bindung % was not recorded afterwards', new.bindung_id using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from bindungszeile z join jahresstelle j on j.id = z.jahresstelle_id join haushaltsjahr h on h.id = j.haushaltsjahr_id
                where z.bindung_id = new.bindung_id and not h.nachweis) then
        raise exception 'G-7: bindung % lies in a year that is no record', new.bindung_id using errcode = 'ZH007';
    end if;
    if not new.tag_bekannt
        and exists (select from bindungszeile z join buchung b on b.bindungszeile_id = z.id join buchungssatz s on s.id = b.satz_id
                                           join haushaltsjahr h on h.id = b.haushaltsjahr_id
                     where z.bindung_id = new.bindung_id and s.art = 'ZAHLUNG' and s.tag <> make_date(h.jahr, 12, 31)) then
        raise exception 'G-7: bindung % has a day that nobody knows', new.bindung_id using errcode = 'ZH007';
    end if;
    return null;
end
$$;
create constraint trigger nacherfassung_gehoert after insert on nacherfassung deferrable initially deferred
    for each row execute function nacherfassung_gehoert();

revoke execute on function nacherfassung_gehoert() from public;
