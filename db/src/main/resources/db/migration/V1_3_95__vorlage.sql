-- Slice vorlage: what hints at papers that nobody may see, and columns that are as wide as what comes into them.

-- Entries of the change log that speak of no paper and hint at one all the same (rule V-10, ADR 52): that a number was taken,
-- that a file was stored, that a paper moved what it names. The check of the hashes goes over them as before.

-- vorlagen: whoever sees every paper. dateiinhalt: whoever sees something that holds this file.
alter table aenderung
    drop constraint aenderung_sichtbar_wie_check,
    add constraint aenderung_sichtbar_wie_check
        check (sichtbar_wie in ('vorlage', 'aufzeichnung', 'vorlagenkreis', 'vorlagen', 'dateiinhalt'));

-- For tables whose rows everybody of the Kommune needs, but whose entries are seen with a record alone.
create procedure eintraege_sichtbar(tabelle text, p_wie text, p_spalte text)
    language plpgsql as
$$
begin
    execute format('drop trigger aenderung_protokollieren on %I', tabelle);
    execute format('create trigger aenderung_protokollieren after insert or update or delete on %I'
                   ' for each row execute function aenderung_protokollieren(%L, %L)', tabelle, p_wie, p_spalte);
end
$$;
call eintraege_sichtbar('nummernkreis', 'vorlagen', 'id');
call eintraege_sichtbar('dateiinhalt', 'dateiinhalt', 'id');
call eintraege_sichtbar('fassungsereignis', 'vorlage', 'vorlage_id');

update aenderung set sichtbar_wie = 'vorlagen', sichtbar_id = datensatz::bigint where tabelle = 'nummernkreis';
update aenderung set sichtbar_wie = 'dateiinhalt', sichtbar_id = datensatz::bigint where tabelle = 'dateiinhalt';
update aenderung a set sichtbar_wie = 'vorlage', sichtbar_id = e.vorlage_id
  from fassungsereignis e where a.tabelle = 'fassungsereignis' and a.datensatz = e.id::text and e.vorlage_id is not null;

drop policy kreis on aenderung;
create policy kreis on aenderung as restrictive for select using (
    sichtbar_wie is null
    or (select audit_prueft())
    or (select vorlagen_alle())
    or case sichtbar_wie
        when 'vorlage' then (select v.id from vorlage v where v.id = sichtbar_id)
        when 'aufzeichnung' then (select a.id from aufzeichnung a where a.id = sichtbar_id)
        when 'dateiinhalt' then coalesce(
            (select min(h.id) from anhang h where h.inhalt_id = sichtbar_id),
            (select min(l.id) from anlage l where l.inhalt_id = sichtbar_id),
            (select min(s.id) from schriftstueck s where s.inhalt_id = sichtbar_id),
            (select min(u.id) from unterzeichnung u where u.inhalt_id = sichtbar_id),
            (select min(t.id) from vertretung t where t.urkunde_inhalt_id = sichtbar_id))
        when 'vorlagenkreis' then (select v.id from vorlage v
               where v.id = sichtbar_id
                 and (v.ersteller_konto_id = (select audit_konto())
                      or v.einreicher_stelle_id = any ((select vorlagen_stellen())::bigint[])
                      or v.id = any ((select vorlagen_mitgezeichnete())::bigint[])))
       end is not null);

-- A session is cancelled with a reason of up to 1000 characters, which stands in its rows, too (V-5); who signed comes with name, function
-- and place (V-9).
alter table beratungszeile
    drop constraint beratungszeile_ausfallgrund_check,
    add constraint beratungszeile_ausfallgrund_check check (length(ausfallgrund) <= 1000);
alter table aufzeichnung
    drop constraint aufzeichnung_ausgefertigt_durch_check,
    add constraint aufzeichnung_ausgefertigt_durch_check check (length(ausgefertigt_durch) <= 1000);

-- Decisions that were entered by hand at a Fassung became papers in V1_3_86. Where nobody had entered words or both counts, it chose a word
-- for the result that was entered, and it cut words after 300 characters: the remark of the row says so, so that nothing known is lost and
-- nothing unknown looks as if a source had printed it. What had been entered stands in the change log.
update beratungszeile z set bemerkung = left(concat_ws(e'\n', nullif(z.bemerkung, ''), alt.satz), 2000)
  from (select distinct on (b.id) b.id,
               case when coalesce(btrim(l.nachher ->> 'abstimmung'), '') = '' and (s.ja is null or s.nein is null)
                    then 'Eingetragen war das Ergebnis; die Worte der Niederschrift sind nicht bekannt.'
                    when length(l.nachher ->> 'abstimmung') > 300 then 'Eingetragen war: ' || (l.nachher ->> 'abstimmung') end as satz
          from vorlage v
          join aufzeichnung a on a.vorlage_id = v.id and a.nummer = 1
          join beratungszeile b on b.aufzeichnung_id = a.id and b.position = 1
          join abstimmungszeile s on s.beratung_id = b.id and s.position = 1
          join fassungsereignis e on e.vorlage_id = v.id
          join aenderung l on l.tabelle = 'fassungsereignis' and l.datensatz = e.id::text and l.art = 'INSERT' and l.nachher ? 'gremium'
         where v.herkunft = 'NACHERFASST' and v.nummer is null
           and exists (select from aenderung n where n.tabelle = 'vorlage' and n.datensatz = v.id::text and n.art = 'INSERT'
                          and n.akteur like 'db:%')
         order by b.id, l.id) alt
 where alt.id = z.id and alt.satz is not null;
