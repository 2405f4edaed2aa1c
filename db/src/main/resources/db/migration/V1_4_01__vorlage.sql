-- Slice vorlage: the agenda of a public session was published, and since when papers are seen outside by that (rules V-16, V-10, ADR 62).
-- A correction is a further row of the same entry, which takes the place of the one before; nothing is changed but that.

create table bekanntgabe (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    sitzung_id  bigint not null,
    eintrag     int    not null check (eintrag >= 1), -- which publication of the agenda
    fassung     int    not null check (fassung >= 1), -- which step of it
    schritt     text   not null check (schritt in ('EINGETRAGEN', 'BERICHTIGT', 'ZURUECKGENOMMEN')),
    sitzungstag date   not null, -- the day that the session had when it was entered
    tag         date   not null,
    ort         text   not null check (length(btrim(ort)) between 1 and 300), -- where it can be read
    grund       text   not null check (length(grund) <= 1000),
    abgeloest   boolean not null, -- whether a later step took its place
    erfasst_am  timestamptz not null,
    erfasst_von text   not null check (btrim(erfasst_von) <> ''),
    foreign key (sitzung_id, kommune_id) references sitzung (id, kommune_id),
    constraint bekanntgabe_fassung unique (sitzung_id, eintrag, fassung),
    check (tag <= sitzungstag),
    check ((fassung = 1) = (schritt = 'EINGETRAGEN')),
    check ((schritt in ('BERICHTIGT', 'ZURUECKGENOMMEN')) = (btrim(grund) <> ''))
);
create unique index bekanntgabe_gilt on bekanntgabe (sitzung_id, eintrag) where not abgeloest;
create index bekanntgabe_kommune on bekanntgabe (kommune_id);
call geschaeftstabelle('bekanntgabe', 'select, insert, update (abgeloest)');

-- What stood in the public part then. punkt_id names no row: an item can be taken off later, and was published all the same.
create table bekanntgabepunkt (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    sitzung_id bigint not null,
    eintrag    int    not null,
    punkt_id   bigint not null,
    vorlage_id bigint,          -- null for a matter without a paper
    foreign key (sitzung_id, kommune_id) references sitzung (id, kommune_id),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    constraint bekanntgabepunkt_einmal unique (sitzung_id, eintrag, punkt_id)
);
create index bekanntgabepunkt_vorlage on bekanntgabepunkt (vorlage_id) where vorlage_id is not null;
create index bekanntgabepunkt_kommune on bekanntgabepunkt (kommune_id);
call geschaeftstabelle('bekanntgabepunkt', 'select, insert');
call vorlagentabelle('bekanntgabepunkt', 'vorlage', 'vorlage_id');

create function bekanntgabe_bleibt() returns trigger language plpgsql as
$$
begin
    if old.abgeloest or to_jsonb(new) - 'abgeloest' is distinct from to_jsonb(old) - 'abgeloest' then
        raise exception 'V-16: bekanntgabe % stays', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger bekanntgabe_bleibt before update on bekanntgabe for each row execute function bekanntgabe_bleibt();

-- A publication begins at a session that stands, for its day; a further step follows the one before, keeps that day, and none follows what
-- was taken back. After the row, so that a row of another Kommune is refused by its policy.
create function bekanntgabe_folgt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    if new.fassung = 1 and not exists (select 1 from sitzung s where s.id = new.sitzung_id and s.tag = new.sitzungstag
                                          and s.stand in ('GEPLANT', 'STATTGEFUNDEN'))
        or new.fassung > 1 and not exists (select 1 from bekanntgabe b where b.sitzung_id = new.sitzung_id and b.eintrag = new.eintrag
                                              and b.fassung = new.fassung - 1 and b.abgeloest and b.sitzungstag = new.sitzungstag
                                              and b.schritt <> 'ZURUECKGENOMMEN') then
        raise exception 'V-16: bekanntgabe of session % cannot follow', new.sitzung_id using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create trigger bekanntgabe_folgt after insert on bekanntgabe for each row execute function bekanntgabe_folgt();

-- Published is what stands in the public part at that moment and may be read by everybody: never an item that is not public.
create function bekanntgabepunkt_steht_da() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    if not exists (select 1 from tagesordnungspunkt t
                     join bekanntgabe b on b.sitzung_id = t.sitzung_id and b.eintrag = new.eintrag and b.fassung = 1 and not b.abgeloest
                     left join vorlage v on v.id = t.vorlage_id
                    where t.id = new.punkt_id and t.sitzung_id = new.sitzung_id and t.oeffentlich
                      and t.vorlage_id is not distinct from new.vorlage_id and (t.vorlage_id is null or v.offen and v.gang is distinct from 'ZURUECKGEZOGEN')) then
        raise exception 'V-10: item % is not to be published', new.punkt_id using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create trigger bekanntgabepunkt_steht_da after insert on bekanntgabepunkt for each row execute function bekanntgabepunkt_steht_da();

-- ------------------------------------------------------------------ since when a paper is seen outside

-- aussen_seit: since when the program tells everybody outside of a paper (OParl, public page); null while it does not. The database keeps it.
alter table vorlage add column aussen_seit timestamptz;
alter table vorlage disable trigger user;
update vorlage v
   set aussen_seit = coalesce((select max(o.erfasst_am) from vorlagenoeffentlichkeit o where o.vorlage_id = v.id and o.oeffentlich), v.angelegt_am)
 where v.offen and (v.herkunft = 'NACHERFASST'
                    or exists (select 1 from vorlagenoeffentlichkeit o where o.vorlage_id = v.id and o.oeffentlich));
alter table vorlage enable trigger user;
alter table vorlage add constraint vorlage_aussen check (aussen_seit is null or offen);

-- As AussensichtRule: what is open and nacherfasst, or was made public by its body, or stood on a public agenda that was published.
create function vorlage_aussen() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    bisher timestamptz := case when tg_op = 'UPDATE' then old.aussen_seit end;
begin
    new.aussen_seit := case
        when new.offen
            and (new.herkunft = 'NACHERFASST'
                 or exists (select 1 from vorlagenoeffentlichkeit o where o.vorlage_id = new.id and o.oeffentlich)
                 or exists (select 1 from bekanntgabepunkt p
                              join bekanntgabe b on b.sitzung_id = p.sitzung_id and b.eintrag = p.eintrag
                             where p.vorlage_id = new.id and not b.abgeloest and b.schritt <> 'ZURUECKGENOMMEN'))
        then coalesce(bisher, clock_timestamp())
    end;
    return new;
end
$$;
create trigger vorlage_aussen before insert or update on vorlage for each row execute function vorlage_aussen();

-- The paper is looked at again after what can open it, or take that back, was written.
create function vorlage_aussen_folgt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    -- the trigger before the update reckons it, whatever is set here
    if tg_table_name = 'bekanntgabe' then
        update vorlage v set aussen_seit = null
         where v.id in (select p.vorlage_id from bekanntgabepunkt p where p.sitzung_id = new.sitzung_id and p.eintrag = new.eintrag)
           and v.aussen_seit is not null;
    else
        update vorlage v set aussen_seit = null where v.id = new.vorlage_id and v.aussen_seit is null and v.offen;
    end if;
    return null;
end
$$;
create trigger vorlage_aussen_folgt after insert on bekanntgabe for each row when (new.schritt = 'ZURUECKGENOMMEN')
    execute function vorlage_aussen_folgt();
create trigger vorlage_aussen_folgt after insert on bekanntgabepunkt for each row when (new.vorlage_id is not null)
    execute function vorlage_aussen_folgt();
create trigger vorlage_aussen_folgt after insert on vorlagenoeffentlichkeit for each row when (new.oeffentlich)
    execute function vorlage_aussen_folgt();
revoke execute on function bekanntgabe_folgt(), bekanntgabepunkt_steht_da(), vorlage_aussen(), vorlage_aussen_folgt() from public;
