-- Slice vorlage: what follows a decision (rules V-15, V-10, G-1, ADR 59): where and when it was announced, and who carries it out until when.
-- A correction is a further row of the same entry, which takes the place of the one before; nothing is changed but that.

create table bekanntmachung (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    vorlage_id  bigint not null,
    eintrag     int    not null check (eintrag >= 1), -- which announcement of the paper
    fassung     int    not null check (fassung >= 1), -- which step of it
    schritt     text   not null check (schritt in ('EINGETRAGEN', 'BERICHTIGT', 'ZURUECKGENOMMEN')),
    tag         date   not null,
    ort         text   not null check (length(btrim(ort)) between 1 and 300), -- where it can be read
    grund       text   not null check (length(grund) <= 1000),
    abgeloest   boolean not null, -- whether a later step took its place
    erfasst_am  timestamptz not null,
    erfasst_von text   not null check (btrim(erfasst_von) <> ''),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    constraint bekanntmachung_fassung unique (vorlage_id, eintrag, fassung),
    check ((fassung = 1) = (schritt = 'EINGETRAGEN')),
    check ((schritt in ('BERICHTIGT', 'ZURUECKGENOMMEN')) = (btrim(grund) <> ''))
);
create unique index bekanntmachung_gilt on bekanntmachung (vorlage_id, eintrag) where not abgeloest;
create index bekanntmachung_kommune on bekanntmachung (kommune_id, vorlage_id);
call geschaeftstabelle('bekanntmachung', 'select, insert, update (abgeloest)');
call vorlagentabelle('bekanntmachung', 'vorlage', 'vorlage_id');

-- aufzeichnung_id: the recording that held when the first step was entered, for all steps of the entry. Whoever may see it sees the entry: what
-- was said within the circle stays there when the paper is published. vertreten: for whom a deputy reported; empty for none.
create table ausfuehrung (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null references kommune,
    vorlage_id      bigint not null,
    aufzeichnung_id bigint not null,
    eintrag         int    not null check (eintrag >= 1),
    fassung         int    not null check (fassung >= 1),
    schritt         text   not null check (schritt in ('EINGETRAGEN', 'BERICHTIGT', 'ERLEDIGT', 'ZURUECKGENOMMEN')),
    teil            text   not null check (length(teil) <= 10), -- number of the point of the decision; empty for all of it
    stelle_id       bigint not null,
    bis             date   not null,
    erledigt_am     date,
    bemerkung       text   not null check (length(bemerkung) <= 1000),
    grund           text   not null check (length(grund) <= 1000),
    vertreten       text   not null,
    abgeloest       boolean not null,
    erfasst_am      timestamptz not null,
    erfasst_von     text   not null check (btrim(erfasst_von) <> ''),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    foreign key (aufzeichnung_id, kommune_id) references aufzeichnung (id, kommune_id),
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id),
    constraint ausfuehrung_fassung unique (vorlage_id, eintrag, fassung),
    check ((fassung = 1) = (schritt = 'EINGETRAGEN')),
    check ((schritt in ('BERICHTIGT', 'ZURUECKGENOMMEN')) = (btrim(grund) <> '')),
    check (schritt <> 'ERLEDIGT' or erledigt_am is not null),
    check (schritt <> 'EINGETRAGEN' or erledigt_am is null)
);
create unique index ausfuehrung_gilt on ausfuehrung (vorlage_id, eintrag) where not abgeloest;
create index ausfuehrung_kommune on ausfuehrung (kommune_id, vorlage_id);
create index ausfuehrung_offen on ausfuehrung (kommune_id, bis)
    where not abgeloest and erledigt_am is null and schritt <> 'ZURUECKGENOMMEN';
create index ausfuehrung_stelle on ausfuehrung (stelle_id);
create index ausfuehrung_aufzeichnung on ausfuehrung (aufzeichnung_id);
call geschaeftstabelle('ausfuehrung', 'select, insert, update (abgeloest)');
call vorlagentabelle('ausfuehrung', 'aufzeichnung', 'aufzeichnung_id');

-- What was entered stays as it was entered; once another step took its place, that stays so, too.
create function umsetzung_bleibt() returns trigger language plpgsql as
$$
begin
    if old.abgeloest or to_jsonb(new) - 'abgeloest' is distinct from to_jsonb(old) - 'abgeloest' then
        raise exception 'V-15: % % stays', tg_table_name, old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger umsetzung_bleibt before update on bekanntmachung for each row execute function umsetzung_bleibt();
create trigger umsetzung_bleibt before update on ausfuehrung for each row execute function umsetzung_bleibt();

-- Something begins only at a decision that holds; a further step follows the one before, and none follows what was taken back. Nothing is
-- written of an announcement while the paper is not public. After the row, so that a row of another Kommune is refused by its policy.
create function umsetzung_folgt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    geht boolean := exists (select 1 from vorlage v
                             where v.id = new.vorlage_id
                               and (v.oeffentlich or tg_table_name <> 'bekanntmachung')
                               and (new.fassung > 1
                                    or v.stand in ('BESCHLOSSEN', 'GEAENDERT_BESCHLOSSEN', 'TEILWEISE_BESCHLOSSEN', 'ZUR_KENNTNIS_GENOMMEN')));
begin
    if geht and new.fassung > 1 then
        execute format('select exists (select 1 from %I d where d.vorlage_id = $1 and d.eintrag = $2 and d.fassung = $3 - 1 and d.abgeloest'
                       ' and d.schritt <> ''ZURUECKGENOMMEN'')', tg_table_name)
           into geht using new.vorlage_id, new.eintrag, new.fassung;
    end if;
    if not geht then
        raise exception 'V-15: % of paper % cannot follow', tg_table_name, new.vorlage_id using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create trigger umsetzung_folgt after insert on bekanntmachung for each row execute function umsetzung_folgt();
create trigger umsetzung_folgt after insert on ausfuehrung for each row execute function umsetzung_folgt();

-- An order keeps the paper and the recording that it was entered at.
create function ausfuehrung_gehoert_dazu() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    if not exists (select 1 from aufzeichnung a where a.id = new.aufzeichnung_id and a.vorlage_id = new.vorlage_id)
        or exists (select 1 from ausfuehrung d where d.vorlage_id = new.vorlage_id and d.eintrag = new.eintrag
                      and d.aufzeichnung_id <> new.aufzeichnung_id) then
        raise exception 'V-15: ausfuehrung of paper % is entered at another recording', new.vorlage_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create trigger ausfuehrung_gehoert_dazu after insert on ausfuehrung for each row execute function ausfuehrung_gehoert_dazu();
revoke execute on function umsetzung_folgt(), ausfuehrung_gehoert_dazu() from public;
