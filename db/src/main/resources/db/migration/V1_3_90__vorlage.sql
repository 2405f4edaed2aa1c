-- Slice vorlage: decided papers are issued by a signature (rules V-9, V-10, R-3, S-2).

alter table aufzeichnung
    drop constraint aufzeichnung_anlass_check,
    add constraint aufzeichnung_anlass_check
        check (anlass in ('NACHERFASSUNG', 'ENTWURF', 'FASSUNG', 'BERATUNG', 'NIEDERSCHRIFT', 'VEROEFFENTLICHUNG',
                          'AUSFERTIGUNG')),
    drop constraint aufzeichnung_grund_check,
    add constraint aufzeichnung_grund_check check (length(grund) <= 1000
        and (btrim(grund) <> '' or anlass in ('ENTWURF', 'BERATUNG', 'AUSFERTIGUNG') or anlass = 'FASSUNG' and fassungsart = 'EINREICHUNG'));

-- A second origin of what is signed; bezug_id is the aufzeichnung that was printed. Who brought in the record behind it does not sign it.
alter table schriftstueck
    add column eingebracht_von_konto bigint references konto,
    drop constraint schriftstueck_art_check,
    add constraint schriftstueck_art_check check (art in ('ZIELVEREINBARUNG', 'AUSFERTIGUNG'));

-- Rule V-10: whoever may not see the paper sees nothing of what was made of it for signature.
create policy vorlagenkreis on schriftstueck as restrictive
    using (art <> 'AUSFERTIGUNG' or exists (select 1 from aufzeichnung a where a.id = bezug_id));
create policy vorlagenkreis on unterzeichnung as restrictive
    using (exists (select 1 from schriftstueck s where s.id = schriftstueck_id));
create policy vorlagenkreis on bestaetigung as restrictive
    using (exists (select 1 from schriftstueck s where s.id = schriftstueck_id));
