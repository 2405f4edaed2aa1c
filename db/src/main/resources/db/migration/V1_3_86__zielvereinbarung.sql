-- Slice zielvereinbarung: a Fassung is decided by a paper (rules A-9, V-11). Decisions that were entered by hand become papers that are
-- nacherfasst, without a number, or find the paper that they name.

alter table fassungsereignis
    add column vorlage_id bigint,
    add column hebt_auf_id bigint, -- the event in whose place it stands
    add constraint fassungsereignis_id_kommune unique (id, kommune_id),
    add foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    add foreign key (hebt_auf_id, kommune_id) references fassungsereignis (id, kommune_id),
    drop constraint fassungsereignis_ausgang_check,
    add constraint fassungsereignis_ausgang_check check (ausgang in
        ('ANGENOMMEN', 'ABGELEHNT', 'VERTAGT', 'TEXT_FEHLT', 'UNTER_VORBEHALT', 'AUSGESETZT', 'AUFGEHOBEN', 'BERICHTIGT'));

-- One decision by hand: the same body, day, source and vote on one agreement, whatever number of Fassungen was decided with it.
create temporary table handbeschluss on commit drop as
select nextval('objekt_id') as vorlage, nextval('objekt_id') as aufzeichnung, nextval('objekt_id') as zeile, b.*,
       (select min(n.gremium_id) from gremiumsname n
         where n.kommune_id = b.kommune_id and n.name = b.gremium and n.zurueckgenommen_am is null) as gremium_id,
       (select min(v.id) from vorlage v
         where v.kommune_id = b.kommune_id and b.ausgang = 'ANGENOMMEN' and v.stand = 'BESCHLOSSEN' and v.entschieden_am = b.datum
           and ' ' || translate(b.quelle, ',;.()', '     ') || ' ' like '% ' || v.nummer || ' %') as vorhandene
  from (select e.kommune_id, f.zielvereinbarung_id, e.datum, e.gremium, e.quelle, e.abstimmung, coalesce(e.ausgang, 'ANGENOMMEN') as ausgang,
               e.ja, e.nein, e.enthaltung, max(e.grund) as grund, max(e.bemerkung) as bemerkung, min(e.erfasst_am) as erfasst_am,
               min(e.erfasst_von) as erfasst_von, min(f.nummer) as fassung, bool_and(f.geringfuegig) as nur_geringfuegige,
               array_agg(e.id) as ereignisse
          from fassungsereignis e join fassung f on f.id = e.fassung_id
         where e.status = 'BESCHLOSSEN' or e.ausgang is not null
         group by e.kommune_id, f.zielvereinbarung_id, e.datum, e.gremium, e.quelle, e.abstimmung, coalesce(e.ausgang, 'ANGENOMMEN'), e.ja,
                  e.nein, e.enthaltung) b;

insert into vorlage (id, kommune_id, nummer, herkunft, oeffentlich, offen, aktuell, stand, entschieden_am, zuletzt_am)
select vorlage, kommune_id, null, 'NACHERFASST', true, true, 1,
       case ausgang when 'ANGENOMMEN' then 'BESCHLOSSEN' when 'ABGELEHNT' then 'ABGELEHNT' else 'IN_BERATUNG' end,
       case when ausgang <> 'VERTAGT' then datum end, datum
  from handbeschluss where vorhandene is null;

insert into aufzeichnung (id, kommune_id, vorlage_id, nummer, vorlagennummer, anlass, art, betreff, beschluss, sachverhalt, einreicher,
                          bemerkung, kaemmerei, kaemmerei_text, ausgefertigt_durch, eingriff_grund, suchtext, quelle, grund, erfasst_am,
                          erfasst_von)
select h.aufzeichnung, h.kommune_id, h.vorlage, 1, null, 'NACHERFASSUNG', 'BESCHLUSSVORLAGE',
       left(z.titel, 900) || case when h.nur_geringfuegige then ', geringfügige Fortschreibungen' else ', Fassung ' || h.fassung end, '', '', '',
       left(h.bemerkung, 2000), 'UNBEKANNT', '', '', '',
       lower(left(z.titel, 900)) || case when h.nur_geringfuegige then ', geringfügige fortschreibungen' else ', fassung ' || h.fassung end,
       left(coalesce(nullif(btrim(h.quelle), ''), 'Im Programm eingetragener Beschluss'), 300),
       left(coalesce(nullif(btrim(h.grund), ''), 'Der Beschluss war bei der Fassung eingetragen'), 1000), h.erfasst_am, h.erfasst_von
  from handbeschluss h join zielvereinbarung z on z.id = h.zielvereinbarung_id
 where h.vorhandene is null;

-- A body that is not among those of the Kommune is named in the remark; whoever corrects the paper chooses it.
insert into beratungszeile (id, kommune_id, aufzeichnung_id, position, gremium_id, tag, rolle, stand, umfang, teile, geaendert, ausfallgrund,
                            bemerkung)
select zeile, kommune_id, aufzeichnung, 1, gremium_id, datum, 'ENTSCHEIDUNG', case ausgang when 'VERTAGT' then 'VERTAGT' else 'BEHANDELT' end,
       'GANZ', '', false, '', case when gremium_id is null then left(gremium, 2000) else '' end
  from handbeschluss where vorhandene is null;

insert into abstimmungszeile (kommune_id, beratung_id, position, gegenstand, teil, richtung, wortlaut, ja, nein, enthaltung, worte, art,
                              fraktionen)
select kommune_id, zeile, 1, case ausgang when 'VERTAGT' then 'VERFAHREN' else 'HAUPTSACHE' end, '', 'ANNEHMEN', '', ja, nein, enthaltung,
       case when btrim(abstimmung) <> '' then left(abstimmung, 300)
            when ja is not null and nein is not null then ''
            else case ausgang when 'ANGENOMMEN' then 'beschlossen' when 'ABGELEHNT' then 'abgelehnt' else 'vertagt' end end,
       'UNBEKANNT', ''
  from handbeschluss where vorhandene is null;

insert into beschlussgegenstand (kommune_id, aufzeichnung_id, position, art, gegenstand_id, name, umfang, teile)
select h.kommune_id, case when h.vorhandene is null then h.aufzeichnung else a.id end,
       row_number() over (partition by coalesce(h.vorhandene, h.vorlage) order by h.vorlage, s.gegenstand), s.art, s.gegenstand,
       left(s.name, 300), 'GANZ', ''
  from handbeschluss h
  left join vorlage v on v.id = h.vorhandene
  left join aufzeichnung a on a.vorlage_id = v.id and a.nummer = v.aktuell
 cross join lateral (
       select 'FASSUNG' as art, f.id as gegenstand, z.titel || ', Fassung ' || f.nummer as name
         from fassungsereignis e join fassung f on f.id = e.fassung_id join zielvereinbarung z on z.id = f.zielvereinbarung_id
        where e.id = any (h.ereignisse) and not f.geringfuegig
        union
       select 'FORTSCHREIBUNGEN', z.id, z.titel || ', geringfügige Fortschreibungen'
         from zielvereinbarung z where z.id = h.zielvereinbarung_id and h.nur_geringfuegige) s;

insert into beschlusswirkung (kommune_id, vorlage_id, aufzeichnung, gegenstand_art, gegenstand_id, wirkung, wirkt_am, ziel_id, eingetreten,
                              erfasst_am, erfasst_von)
select h.kommune_id, coalesce(h.vorhandene, h.vorlage), a.nummer, g.art, g.gegenstand_id,
       case h.ausgang when 'ANGENOMMEN' then 'BESCHLOSSEN' else h.ausgang end, h.datum,
       case h.ausgang when 'ANGENOMMEN' then g.gegenstand_id end, true, h.erfasst_am, h.erfasst_von
  from handbeschluss h
  join vorlage v on v.id = coalesce(h.vorhandene, h.vorlage)
  join aufzeichnung a on a.vorlage_id = v.id and a.nummer = v.aktuell
  join beschlussgegenstand g on g.aufzeichnung_id = a.id;

update fassungsereignis e
   set vorlage_id = coalesce(h.vorhandene, h.vorlage), ausgang = h.ausgang
  from handbeschluss h
 where e.id = any (h.ereignisse);

-- The vote stands in the paper now; a step without a paper says where it is documented.
alter table fassungsereignis drop constraint fassungsereignis_ausgang_hat_gremium;
do
$$
declare
    regel name;
begin
    for regel in select conname from pg_constraint
                  where conrelid = 'fassungsereignis'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%nacherfasst%' loop
        execute format('alter table fassungsereignis drop constraint %I', regel);
    end loop;
end
$$;
alter table fassungsereignis
    drop column gremium,
    drop column abstimmung,
    drop column ja,
    drop column nein,
    drop column enthaltung,
    add constraint fassungsereignis_quelle check (btrim(quelle) <> '' or not nacherfasst or vorlage_id is not null),
    add constraint fassungsereignis_grund check (btrim(grund) <> '' or not nacherfasst or vorlage_id is not null),
    add constraint fassungsereignis_durch_vorlage check ((ausgang is null) = (vorlage_id is null)),
    add constraint fassungsereignis_beschluss check (status <> 'BESCHLOSSEN' or vorlage_id is not null),
    add constraint fassungsereignis_ersetzt check (hebt_auf_id is null or vorlage_id is not null);
create index fassungsereignis_vorlage on fassungsereignis (vorlage_id) where vorlage_id is not null;
create unique index fassungsereignis_ersetzt_einmal on fassungsereignis (hebt_auf_id) where hebt_auf_id is not null;

-- Signed, in force, succeeded and discarded a Fassung is once; decided it can be again, when the decision was taken away before.
drop index fassungsereignis_einmal;
create unique index fassungsereignis_einmal on fassungsereignis (fassung_id, status)
    where status in ('UNTERZEICHNET', 'IN_KRAFT', 'ABGELOEST', 'VERWORFEN') and vorlage_id is null;

create function ein_beschluss() returns trigger language plpgsql as
$$
begin
    if new.status = 'BESCHLOSSEN' and new.ausgang = 'ANGENOMMEN' and exists (
        select 1 from fassungsereignis b
         where b.fassung_id = new.fassung_id and b.status = 'BESCHLOSSEN' and b.ausgang = 'ANGENOMMEN'
           and b.id is distinct from new.hebt_auf_id
           and not exists (select 1 from fassungsereignis r where r.hebt_auf_id = b.id)) then
        raise exception 'A-9: Fassung % is decided already', new.fassung_id using errcode = 'unique_violation';
    end if;
    return new;
end
$$;
create trigger ein_beschluss before insert on fassungsereignis for each row execute function ein_beschluss();
