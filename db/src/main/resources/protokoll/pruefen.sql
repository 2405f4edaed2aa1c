-- What is wrong with the sealed change log of one Kommune Nr. 1 in the seals Nr. 2 to Nr. 3. Reads tables only, never a function of
-- the database that somebody could have replaced. Columns: art, siegel, eintrag, zeitpunkt, tabelle, datensatz, akteur.
with frage as (select cast(?1 as bigint) as kommune, cast(?2 as int) as von, cast(?3 as int) as bis),
siegel as (
    select s.*, v.hash as hash_davor, v.id is not null as hat_vorgaenger,
           pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(pg_catalog.jsonb_build_array(s.kommune_id, s.nummer,
               s.eintraege, s.pruefsummen, s.vorheriger_hash,
               pg_catalog.to_char(s.aeltester at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               pg_catalog.to_char(s.juengster at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               pg_catalog.to_char(s.erstellt_am at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))::text,
               'UTF8')), 'hex') as berechnet
      from frage f join protokollsiegel s on s.kommune_id = f.kommune and s.nummer between f.von and f.bis
      left join protokollsiegel v on v.kommune_id = s.kommune_id and v.nummer = s.nummer - 1
),
verzeichnet as (
    select s.nummer, s.geloescht_am is null as aufbewahrt, e.eintrag, e.pruefsumme
      from siegel s cross join lateral unnest(s.eintraege, s.pruefsummen) as e(eintrag, pruefsumme)
),
zeile as (
    select a.*,
           pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to((pg_catalog.jsonb_build_array(a.id,
               pg_catalog.to_char(a.zeitpunkt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), a.kommune_id, a.akteur,
               a.in_vertretung_von, a.anwendungsfall, a.tabelle, a.datensatz, a.art, a.vorher, a.nachher)
               operator(pg_catalog.||) case when a.tag is null then cast('[]' as jsonb)
                                            else pg_catalog.jsonb_build_array(a.tag) end)::text,
               'UTF8')), 'hex') as berechnet
      from aenderung a
     where a.id in (select v.eintrag from verzeichnet v)
)
select 'SIEGEL_FEHLT' as art, s.nummer - 1 as siegel, null::bigint as eintrag, null::timestamptz as zeitpunkt,
       null::text as tabelle, null::text as datensatz, null::text as akteur
  from siegel s where s.nummer > 1 and not s.hat_vorgaenger
union all
select 'SIEGEL_GEAENDERT', s.nummer, null, s.erstellt_am, null, null, null
  from siegel s where s.berechnet <> s.hash
union all
select 'KETTE_GEBROCHEN', s.nummer, null, s.erstellt_am, null, null, null
  from siegel s where s.vorheriger_hash <> case when s.nummer = 1 then repeat('0', 64) else coalesce(s.hash_davor, s.vorheriger_hash) end
union all
select 'EINTRAG_FEHLT', v.nummer, v.eintrag, null, null, null, null
  from verzeichnet v left join zeile z on z.id = v.eintrag where v.aufbewahrt and z.id is null
union all
select 'EINTRAG_GEAENDERT', v.nummer, v.eintrag, z.zeitpunkt, z.tabelle, z.datensatz, z.akteur
  from verzeichnet v join zeile z on z.id = v.eintrag where v.aufbewahrt and z.berechnet <> v.pruefsumme
union all
-- what a seal lost by age is gone: nothing takes its number again
select 'EINTRAG_FREMD', v.nummer, v.eintrag, z.zeitpunkt, z.tabelle, z.datensatz, z.akteur
  from verzeichnet v join zeile z on z.id = v.eintrag where not v.aufbewahrt
union all
-- a seal may lose its entries only by the job that keeps the log, which leaves an entry about it
select 'LOESCHUNG_OHNE_NACHWEIS', s.nummer, null, s.geloescht_am, null, null, null
  from siegel s
 where s.geloescht_am is not null
   and s.geloescht_am > (select coalesce(min(j.aeltester), '-infinity') from protokollsiegel j
                          where j.kommune_id = s.kommune_id and j.geloescht_am is null)
   and not exists (select 1 from aenderung a where a.tabelle = 'protokollsiegel' and a.datensatz = s.id::text
                      and a.nachher ->> 'geloescht_am' is not null)
union all
select 'GELOESCHT', s.nummer, null, s.geloescht_am, null, s.anzahl::text, null
  from siegel s where s.geloescht_am is not null
 order by 2, 3, 1
