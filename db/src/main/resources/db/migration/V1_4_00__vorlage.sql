-- For later interfaces (V-10): a row of a Beratungsfolge is the same consultation in every recording of its paper and keeps the number by which
-- it is known; sessions and bodies know when they last changed.

-- kennung: the id of the row in the first recording that knows it. The rows recorded so far are recognised as ZeilenkennungRule does, but
-- in one pass: by their session, else by body, role and place.
alter table beratungszeile add column kennung bigint;
alter table beratungszeile disable trigger aenderung_protokollieren; -- nobody changed anything
do $$
declare
    zeile record;
    bekannt bigint;
begin
    for zeile in
        select b.id, b.gremium_id, b.sitzung_id, b.rolle, b.position, b.aufzeichnung_id, a.vorlage_id, a.nummer
          from beratungszeile b join aufzeichnung a on a.id = b.aufzeichnung_id
         order by a.vorlage_id, a.nummer, b.position
    loop
        select v.kennung into bekannt
          from beratungszeile v join aufzeichnung va on va.id = v.aufzeichnung_id
         where va.vorlage_id = zeile.vorlage_id and va.nummer = zeile.nummer - 1
           and v.gremium_id is not distinct from zeile.gremium_id
           and not exists (select from beratungszeile s where s.aufzeichnung_id = zeile.aufzeichnung_id and s.kennung = v.kennung)
         order by (v.sitzung_id = zeile.sitzung_id) desc nulls last, (v.rolle = zeile.rolle) desc, abs(v.position - zeile.position)
         limit 1;
        update beratungszeile set kennung = coalesce(bekannt, zeile.id) where id = zeile.id;
    end loop;
end
$$;
alter table beratungszeile enable trigger aenderung_protokollieren;
alter table beratungszeile
    alter column kennung set default nextval('objekt_id'),
    alter column kennung set not null,
    add constraint beratungszeile_kennung unique (aufzeichnung_id, kennung);

create function zuletzt_geaendert() returns trigger language plpgsql as
$$
begin
    new.geaendert_am := clock_timestamp();
    return new;
end
$$;
alter table sitzung add column geaendert_am timestamptz;
alter table sitzung disable trigger aenderung_protokollieren;
update sitzung set geaendert_am = greatest(erfasst_am, termin_seit, abgesagt_am, zurueckgenommen_am);
alter table sitzung enable trigger aenderung_protokollieren;
alter table sitzung alter column geaendert_am set default clock_timestamp(), alter column geaendert_am set not null;
create trigger zuletzt_geaendert before insert or update on sitzung for each row execute function zuletzt_geaendert();
alter table gremium add column geaendert_am timestamptz;
alter table gremium disable trigger aenderung_protokollieren;
update gremium set geaendert_am = greatest(erfasst_am, zurueckgenommen_am);
alter table gremium enable trigger aenderung_protokollieren;
alter table gremium alter column geaendert_am set default clock_timestamp(), alter column geaendert_am set not null;
create trigger zuletzt_geaendert before insert or update on gremium for each row execute function zuletzt_geaendert();
