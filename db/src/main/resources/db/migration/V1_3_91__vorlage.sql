-- Slice vorlage: what was made of a paper for signature is seen with its recording, also in the change log (rule V-10, ADR 52).

-- The recording that was printed; null for what is made of something else.
alter table schriftstueck
    add column aufzeichnung_id bigint generated always as (case when art = 'AUSFERTIGUNG' then bezug_id end) stored;
alter table unterzeichnung add column aufzeichnung_id bigint;
alter table bestaetigung add column aufzeichnung_id bigint;
update unterzeichnung u set aufzeichnung_id = s.aufzeichnung_id
  from schriftstueck s where s.id = u.schriftstueck_id and s.aufzeichnung_id is not null;
update bestaetigung b set aufzeichnung_id = s.aufzeichnung_id
  from schriftstueck s where s.id = b.schriftstueck_id and s.aufzeichnung_id is not null;

create function unterschrift_zuordnen() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    new.aufzeichnung_id := (select s.aufzeichnung_id from schriftstueck s where s.id = new.schriftstueck_id);
    return new;
end
$$;
revoke execute on function unterschrift_zuordnen() from public;
create trigger unterschrift_zuordnen before insert on unterzeichnung for each row execute function unterschrift_zuordnen();
create trigger unterschrift_zuordnen before insert on bestaetigung for each row execute function unterschrift_zuordnen();

drop policy vorlagenkreis on schriftstueck;
drop policy vorlagenkreis on unterzeichnung;
drop policy vorlagenkreis on bestaetigung;
call vorlagentabelle('schriftstueck', 'aufzeichnung', 'aufzeichnung_id');
call vorlagentabelle('unterzeichnung', 'aufzeichnung', 'aufzeichnung_id');
call vorlagentabelle('bestaetigung', 'aufzeichnung', 'aufzeichnung_id');
