-- Slice vorlage: the head of the administration decides instead of a body (rule V-13, ADR 58).

-- Why waiting would do harm; empty for other papers, and where the source of what is nacherfasst does not say. The signature that decides is
-- a recording of its own.
alter table aufzeichnung
    add column eilgrund text not null default '' check (length(eilgrund) <= 2000 and (eilgrund = '' or art = 'EILENTSCHEIDUNG')),
    drop constraint aufzeichnung_anlass_check,
    add constraint aufzeichnung_anlass_check
        check (anlass in ('NACHERFASSUNG', 'ENTWURF', 'FASSUNG', 'BERATUNG', 'NIEDERSCHRIFT', 'BESCHLUSS', 'VEROEFFENTLICHUNG',
                          'AUSFERTIGUNG', 'MITZEICHNUNG', 'EILENTSCHEIDUNG')),
    drop constraint aufzeichnung_grund_check,
    add constraint aufzeichnung_grund_check check (length(grund) <= 1000
        and (btrim(grund) <> '' or anlass in ('ENTWURF', 'BERATUNG', 'AUSFERTIGUNG', 'MITZEICHNUNG', 'EILENTSCHEIDUNG')
             or anlass = 'FASSUNG' and fassungsart = 'EINREICHUNG'));

-- A third origin of what is signed; the recording that was printed stands behind it, as behind an Ausfertigung.
drop policy kreis on schriftstueck;
alter table schriftstueck
    drop constraint schriftstueck_art_check,
    add constraint schriftstueck_art_check check (art in ('ZIELVEREINBARUNG', 'AUSFERTIGUNG', 'EILENTSCHEIDUNG')),
    drop column aufzeichnung_id,
    add column aufzeichnung_id bigint
        generated always as (case when art in ('AUSFERTIGUNG', 'EILENTSCHEIDUNG') then bezug_id end) stored;
create policy kreis on schriftstueck as restrictive
    using (aufzeichnung_id is null or (select vorlagen_alle())
           or exists (select 1 from aufzeichnung a where a.id = schriftstueck.aufzeichnung_id));

-- That the members of the body were told, on which day and how. aufzeichnung_id: the recording that held then. Whoever may see it sees the
-- entry: what was said within the circle stays there when the paper is published (V-10).
create table unterrichtung (
    id                    bigint default nextval('objekt_id') primary key,
    kommune_id            bigint not null references kommune,
    vorlage_id            bigint not null,
    aufzeichnung_id       bigint not null,
    tag                   date   not null,
    weg                   text   not null check (length(btrim(weg)) between 1 and 300),
    erfasst_am            timestamptz not null,
    erfasst_von           text   not null check (btrim(erfasst_von) <> ''),
    zurueckgenommen_am    timestamptz,
    zurueckgenommen_von   text,
    zurueckgenommen_grund text check (length(zurueckgenommen_grund) <= 1000),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    foreign key (aufzeichnung_id, kommune_id) references aufzeichnung (id, kommune_id),
    check ((zurueckgenommen_am is null) = (zurueckgenommen_von is null)
        and (zurueckgenommen_am is null) = (zurueckgenommen_grund is null)),
    check (btrim(zurueckgenommen_grund) <> '')
);
create index unterrichtung_kommune on unterrichtung (kommune_id, vorlage_id);
create unique index unterrichtung_gilt on unterrichtung (vorlage_id) where zurueckgenommen_am is null;
create index unterrichtung_aufzeichnung on unterrichtung (aufzeichnung_id);
call geschaeftstabelle('unterrichtung', 'select, insert, update (zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund)');
call vorlagentabelle('unterrichtung', 'aufzeichnung', 'aufzeichnung_id');

-- What was entered stays as it was entered, is taken back once (G-1), and tells of what was decided.
create function unterrichtung_bleibt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    if tg_op = 'UPDATE' and old.zurueckgenommen_am is not null then
        raise exception 'G-1: unterrichtung % was taken back', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'INSERT' and not exists (select 1 from vorlage v join aufzeichnung a on a.vorlage_id = v.id
                                         where v.id = new.vorlage_id and a.id = new.aufzeichnung_id and v.entschieden_am <= new.tag) then
        raise exception 'V-13: vorlage % was not decided on %', new.vorlage_id, new.tag using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
revoke execute on function unterrichtung_bleibt() from public;
create trigger unterrichtung_bleibt after insert or update on unterrichtung for each row execute function unterrichtung_bleibt();
