-- Slice vorlage: that a paper stands on an agenda is told by the change log, too, only to who sees the paper (rule V-10, ADR 52).

drop policy vorlage_sichtbar on tagesordnungspunkt;
call vorlagentabelle('tagesordnungspunkt', 'vorlage', 'vorlage_id');

-- Entries that were written before their table said with which record they are seen.
update aenderung set sichtbar_wie = tabelle, sichtbar_id = datensatz::bigint
 where tabelle in ('vorlage', 'aufzeichnung') and sichtbar_wie is null;
update aenderung e set sichtbar_wie = 'vorlage', sichtbar_id = t.vorlage_id
  from (select 'tagesordnungspunkt' as tabelle, id, vorlage_id from tagesordnungspunkt
         union all select 'beschlusswirkung', id, vorlage_id from beschlusswirkung) t
 where e.tabelle = t.tabelle and e.datensatz = t.id::text and e.sichtbar_wie is null and t.vorlage_id is not null;
update aenderung e set sichtbar_wie = 'aufzeichnung', sichtbar_id = t.aufzeichnung_id
  from (select 'beratungszeile' as tabelle, id, aufzeichnung_id from beratungszeile
         union all select 'abstimmungszeile', id, aufzeichnung_id from abstimmungszeile
         union all select 'finanzposten', id, aufzeichnung_id from finanzposten
         union all select 'beschlussgegenstand', id, aufzeichnung_id from beschlussgegenstand
         union all select 'beschlussvorbehalt', id, aufzeichnung_id from beschlussvorbehalt) t
 where e.tabelle = t.tabelle and e.datensatz = t.id::text and e.sichtbar_wie is null;
