-- 100 Kommunen with 540 measures and three Fassungen each, one with 54, and one with 20,000 and two Fassungen: as much as a
-- whole Land in some years. Everybody's password is familienaudit; leitung-050, leitung-klein and leitung-gross are
-- Projektleitung and Administration of a Kommune of each size. Run by the superuser in one transaction; days are counted from
-- today, and two runs make the same data.

-- No trigger: the log is written below, plausible and much shorter, and what foreign keys say is checked by a test.
set local session_replication_role = replica;
set local work_mem = '64MB';
set local maintenance_work_mem = '256MB';

-- Building an index at the end is much cheaper than growing it row by row.
create temporary table abgebaut on commit drop as
select format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as aufbau,
       format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as abbau
  from pg_constraint c
 where c.contype = 'x' and c.conrelid = 'massnahmentext'::regclass
union all
select pg_get_indexdef(i.indexrelid), format('drop index %s', i.indexrelid::regclass)
  from pg_index i
 where i.indrelid in ('massnahmentext'::regclass, 'beteiligung'::regclass, 'fortschritt'::regclass, 'meldung'::regclass,
                      'aenderung'::regclass)
   and not i.indisunique and not i.indisexclusion;
do $$
declare
    befehl text;
begin
    for befehl in select abbau from abgebaut loop
        execute befehl;
    end loop;
end
$$;

-- Kommunen, agreements

create temporary table plan_kommune on commit drop as
select nextval('objekt_id') as k, nextval('objekt_id') as v, u.*, audit_heute() as heute
  from (select nr, to_char(nr, 'FM000') as kuerzel, 'Landkreis ' || to_char(nr, 'FM000') as name, 'LANDKREIS' as art,
               6 as felder, 9 as ziele, 10 as massnahmen, 1 as erste_fassung, 24 as stellen, 12 as konten
          from generate_series(1, 100) nr
        union all values (101, 'klein', 'Gemeinde Klein', 'GEMEINDE', 3, 6, 3, 1, 10, 12),
                         (102, 'gross', 'Landkreis Groß', 'LANDKREIS', 20, 20, 50, 2, 120, 40)) u;
analyze plan_kommune;

insert into kommune (id, name, art) select k, name, art from plan_kommune;

insert into zielvereinbarung (id, kommune_id, titel, laufzeit_von, laufzeit_bis)
select v, k, 'Zielvereinbarung ' || name, heute - 1000, heute + 460 from plan_kommune;

-- Accounts: one for each role of the administration, the others are departments

create temporary table plan_konto on commit drop as
select nextval('objekt_id') as p, u.k, u.nr, n, u.konten,
       case n when 1 then 'leitung' when 2 then 'landrat' when 3 then 'kaemmerei' when 4 then 'gremien' when 5 then 'auditorin'
              when 6 then 'leser' else 'fachamt' || (n - 6) end || '-' || u.kuerzel as benutzername,
       case n when 1 then 'PROJEKTLEITUNG' when 2 then 'LANDRAT' when 3 then 'KAEMMEREI' when 4 then 'GREMIENBUERO'
              when 5 then 'AUDITOR' when 6 then 'LESER' else 'FACHAMT' end as rolle,
       (array['Anna', 'Bernd', 'Clara', 'David', 'Eva', 'Frank', 'Greta', 'Hans', 'Ida'])[1 + (n * 5 + u.nr) % 9] || ' '
           || (array['Albrecht', 'Brandt', 'Conrad', 'Dietrich', 'Ebert', 'Fischer', 'Günther', 'Hartmann', 'Jahn', 'Krause',
                     'Lorenz'])[1 + (n * 7 + u.nr * 3) % 11] as anzeigename
  from plan_kommune u cross join lateral generate_series(1, u.konten) n;
analyze plan_konto;

insert into konto (id, kommune_id, benutzername, anzeigename, passwort_hash)
select p, k, benutzername, anzeigename,
       -- of the word familienaudit, with few rounds: what is measured is the program and not the signing in
       'PBKDF2WithHmacSHA256:1000:eXUciLAn6MbvrJmPuryFVO9E7mPolwjWMtFckUErVic=:XDzAyBIsnKbEvqGD/GD57J4nm6XXLGziECOM0Vlc16Q='
  from plan_konto;

insert into rollenvergabe (kommune_id, konto_id, rolle) select k, p, rolle from plan_konto;
insert into rollenvergabe (kommune_id, konto_id, rolle)
select k, p, r.rolle from plan_konto cross join (values ('ADMINISTRATION'), ('GREMIENBUERO')) as r (rolle) where n = 1;
-- who audits, works for two Kommunen
insert into rollenvergabe (kommune_id, konto_id, rolle)
select u.k, p.p, 'AUDITOR' from plan_konto p join plan_kommune u on u.nr = p.nr + 1 where p.n = 5;

-- Stellen: the last one is merged into the one before

create temporary table plan_stelle on commit drop as
select nextval('objekt_id') as s, u.k, u.nr, u.konten, n, u.stellen,
       case n when 1 then 'Projektleitung'
              else (array['Amt für ', 'Fachdienst ', 'Team ', 'Beratungsstelle ', 'Stabsstelle '])[1 + n % 5]
                   || (array['Jugend und Soziales', 'Bildung', 'Frühe Hilfen', 'Verkehr', 'Gesundheit', 'Ehrenamt',
                             'Bauen und Wohnen'])[1 + n % 7] || ' ' || n end as name
  from plan_kommune u cross join lateral generate_series(1, u.stellen) n;
analyze plan_stelle;

insert into stelle (id, kommune_id, name, art, zusammengefuehrt_in)
select s, k, name, case when n % 5 = 4 then 'EXTERN' else 'INTERN' end, case when n = stellen then s_davor end
  from (select *, lag(s) over (partition by nr order by n) as s_davor from plan_stelle);

insert into zusammenfuehrung (kommune_id, stelle_id, ziel_stelle_id, grund, am, von)
select s.kommune_id, s.id, s.zusammengefuehrt_in, 'Zweimal erfasst', now(), 'Anna Albrecht'
  from stelle s join plan_stelle p on p.s = s.id where s.zusammengefuehrt_in is not null;

insert into schreibweise (kommune_id, stelle_id, wortlaut) select k, s, name from plan_stelle;

-- every sixth Stelle has no head
insert into stellenbesetzung (kommune_id, stelle_id, konto_id, art)
select s.k, s.s, p.p, a.art
  from plan_stelle s
 cross join (values ('LEITUNG', 0), ('BEARBEITUNG', 1), ('BEARBEITUNG', 2)) a (art, versatz)
  join plan_konto p on p.nr = s.nr
   and p.n = case when s.n = 1 and a.art = 'LEITUNG' then 1 else 7 + (s.n + a.versatz) % (s.konten - 6) end
 where a.art <> 'LEITUNG' or s.n % 6 <> 0;

insert into stellenereignis (kommune_id, stelle_id, vorgang, vorher, nachher, grund, am, von)
select k, s, 'ANGELEGT', '', name, '', now() - interval '900 days', 'Anna Albrecht' from plan_stelle;

insert into vertretung (kommune_id, stelle_id, inhaber_id, vertreter_id, gueltig_von, gueltig_bis, grund, landrat, benannt_am,
                        benannt_von, benannt_von_konto)
select s.k, s.s, b.konto_id, p.p, audit_heute() - s.n * 20, audit_heute() - s.n * 20 + 45, 'Urlaub', false, now(), 'Anna Albrecht', p.p
  from plan_stelle s
  join stellenbesetzung b on b.stelle_id = s.s and b.art = 'LEITUNG'
  join plan_konto p on p.nr = s.nr and p.n = 6
 where s.n <= 8;

-- Fassungen: the one before, the one in force, a draft

create temporary table plan_fassung on commit drop as
select nextval('objekt_id') as fs, u.*, f.nummer, f.status
  from plan_kommune u join (values (1, 'ABGELOEST'), (2, 'IN_KRAFT'), (3, 'ENTWURF')) f (nummer, status) on f.nummer >= u.erste_fassung;
analyze plan_fassung;

insert into fassung (id, kommune_id, zielvereinbarung_id, nummer, status, titel, projektleitung, auditorin, gesamtziel,
                     definition_familie, definition_senioren, ziel_des_audits, grund, erstellt_am, erstellt_von)
select fs, k, v, nummer, status, 'Zielvereinbarung ' || name, 'Anna Albrecht', 'Eva Ebert',
       'Familien leben gern hier, und wer älter wird, bleibt.', 'Familie ist, wo Menschen füreinander einstehen.',
       'Senioren sind Menschen ab 65 Jahren.', 'Der Landkreis wird familiengerechter.',
       case when nummer > 1 then 'Jährliche Fortschreibung' else '' end, now() - make_interval(days => 1100 - nummer * 300),
       'Anna Albrecht'
  from plan_fassung;

-- Each Fassung was decided by a paper without a number.
create temporary table plan_beschluss on commit drop as
select nextval('objekt_id') as v, nextval('objekt_id') as aufzeichnung, fs, k, heute - 1000 + nummer * 300 + 10 as tag
  from plan_fassung where status <> 'ENTWURF';

insert into vorlage (id, kommune_id, nummer, herkunft, oeffentlich, offen, offen_ab, angelegt_am, geaendert_am, aktuell, stand, entschieden_am, zuletzt_am)
select v, k, null, 'NACHERFASST', true, true, 1, now(), now(), 1, 'BESCHLOSSEN', tag, tag from plan_beschluss;

insert into aufzeichnung (id, kommune_id, vorlage_id, nummer, offen, anlass, art, betreff, beschluss, sachverhalt, einreicher, bemerkung, kaemmerei,
                          kaemmerei_text, ausgefertigt_durch, eingriff_grund, suchtext, quelle, grund, erfasst_am, erfasst_von)
select aufzeichnung, k, v, 1, true, 'NACHERFASSUNG', 'BESCHLUSSVORLAGE', 'Zielvereinbarung', '', '', '', '', 'UNBEKANNT', '', '', '',
       'zielvereinbarung', 'Niederschrift', 'Nachgetragen', now(), 'Anna Albrecht'
  from plan_beschluss;

insert into beschlussgegenstand (kommune_id, aufzeichnung_id, position, art, gegenstand_id, name, umfang, teile)
select k, aufzeichnung, 1, 'FASSUNG', fs, 'Zielvereinbarung', 'GANZ', '' from plan_beschluss;

insert into beschlusswirkung (kommune_id, vorlage_id, aufzeichnung, gegenstand_art, gegenstand_id, wirkung, wirkt_am, ziel_id, eingetreten,
                              erfasst_am, erfasst_von)
select k, v, 1, 'FASSUNG', fs, 'BESCHLOSSEN', tag, fs, true, now(), 'Anna Albrecht' from plan_beschluss;

insert into fassungsereignis (kommune_id, fassung_id, status, datum, quelle, grund, bemerkung, nacherfasst, erfasst_am,
                              erfasst_von, ausgang, vorlage_id)
select f.k, f.fs, e.status, f.heute - 1000 + f.nummer * 300 + e.tage, 'Niederschrift', 'Beschluss liegt vor', '', true, now(),
       'Anna Albrecht', case e.status when 'BESCHLOSSEN' then 'ANGENOMMEN' end,
       case e.status when 'BESCHLOSSEN' then b.v end
  from plan_fassung f
  left join plan_beschluss b on b.fs = f.fs
  join (values ('GEPRUEFT', 0), ('BESCHLOSSEN', 10), ('IN_KRAFT', 20), ('ABGELOEST', 320)) e (status, tage)
    on f.status <> 'ENTWURF' and (e.status <> 'ABGELOEST' or f.status = 'ABGELOEST');

insert into visionspunkt (kommune_id, fassung_id, nummer, text)
select k, fs, punkt, 'Punkt ' || punkt || ' dessen, was wir uns vorstellen' from plan_fassung cross join generate_series(1, 4) punkt;

create temporary table plan_ziel on commit drop as
select nextval('objekt_id') as z, f.*, first_value(h_neu) over (partition by fs, h order by zn) as h_id
  from (select f.*, h, zn, case when zn = 1 then nextval('objekt_id') end as h_neu
          from plan_fassung f
         cross join lateral generate_series(1, f.felder) h
         cross join lateral generate_series(1, f.ziele) zn) f;
analyze plan_ziel;

insert into handlungsfeld (id, kommune_id, fassung_id, nummer, titel, untertitel)
select h_id, k, fs, h,
       (array['Steuerung und Vernetzung', 'Familie und Arbeit', 'Bildung und Betreuung', 'Beratung und Hilfe', 'Wohnen und Umfeld',
              'Senioren und Generationen'])[1 + (h - 1) % 6] || case when h > 6 then ' ' || h else '' end, ''
  from plan_ziel where zn = 1;

insert into ziel (id, kommune_id, fassung_id, handlungsfeld_id, nummer, text, indikator, zielquelle)
select z, k, fs, h_id, zn, 'Das Angebot für Familien ist im Bereich ' || h || '.' || zn || ' verlässlich ausgebaut.',
       'Befragung alle zwei Jahre', ''
  from plan_ziel;

-- Measures; h1 and h2 spread states and days over them without a generator of random numbers

create temporary table plan_massnahme on commit drop as
select *, beginn + 120 + h2 % 900 as ende, heute - (h2 * 7) % 500 as zuletzt,
       case when status = 'GEPLANT' then 0 when status in ('IN_UMSETZUNG', 'UMGESETZT') then 1 + h1 % 3 else 1 end as meldungen,
       (array['Ausbau der', 'Werbung für die', 'Jährlicher Bericht über die', 'Neue Öffnungszeiten für die', 'Fachtag zur',
              'Förderung der', 'Netzwerk'])[1 + h1 % 7] || ' '
           || (array['Frühen Hilfen', 'Schulsozialarbeit', 'Kinderbetreuung', 'Familienberatung', 'Ferienfreizeit',
                     'Nachbarschaftshilfe', 'Wohnraumberatung', 'Pflegeberatung', 'Vereinsarbeit', 'Elternschule', 'Mobilität'])
                 [1 + h2 % 11] || ' in '
           || (array['allen Gemeinden', 'den Städten', 'ländlichen Orten', 'Schulen und Kindergärten', 'der Kreisverwaltung'])
                 [1 + h1 % 5] as titel
  from (select nextval('objekt_id') as m, nextval('objekt_id') as f, k, v, nr, heute, h, zn, n, h1, h2,
               1 + (h1 % stellen) as stelle, 1 + (h2 % stellen) as weitere, heute - 850 + h1 % 1000 as beginn,
               case when h1 % 20 < 5 then 'GEPLANT' when h1 % 20 < 12 then 'IN_UMSETZUNG' when h1 % 20 < 14 then 'DAUERAUFGABE'
                    when h1 % 20 < 18 then 'UMGESETZT' when h1 % 20 = 18 then 'VERSCHOBEN' else 'ENTFALLEN' end as status
          from (select z.k, z.v, z.nr, z.heute, z.stellen, z.h, z.zn, n,
                       (z.nr * 131 + z.h * 7919 + z.zn * 541 + n * 97) % 10007 as h1,
                       (z.nr * 37 + z.h * 1009 + z.zn * 4243 + n * 613) % 9973 as h2
                  from plan_ziel z cross join lateral generate_series(1, z.massnahmen) n
                 where z.status = 'IN_KRAFT')
       );
analyze plan_massnahme;

insert into massnahme (id, kommune_id, zielvereinbarung_id) select m, k, v from plan_massnahme;

create temporary table plan_text on commit drop as
select nextval('objekt_id') as t, z.fs, z.z, z.status as fassung, z.nummer as fassungsnummer, m.k, m.v, m.nr, m.m, m.h, m.zn, m.n,
       m.h1, m.titel || case when z.nummer = 3 and m.h1 % 10 = 0 then ' und Umgebung' else '' end as titel,
       m.stelle, m.weitere, m.status, m.beginn, m.ende
  from plan_massnahme m join plan_ziel z on z.nr = m.nr and z.h = m.h and z.zn = m.zn;
analyze plan_text;

insert into massnahmentext (id, kommune_id, zielvereinbarung_id, fassung_id, ziel_id, massnahme_id, nr_handlungsfeld, nr_ziel,
                            nr_massnahme, titel, indikator, zielgruppe, kosten, verantwortlich, kommunikation, beginn_wortlaut,
                            beginn_art, beginn_von, beginn_bis, ende_wortlaut, ende_art, ende_von, ende_bis, federfuehrung_id,
                            suchtext)
select t.t, t.k, t.v, t.fs, t.z, t.m, t.h, t.zn, t.n, t.titel, 'Erreichte Familien', 'Familien',
       (t.h1 % 90 * 100) || ' €', s.name, 'Amtsblatt', to_char(t.beginn, 'DD.MM.YYYY'), 'DATUM', t.beginn, t.beginn,
       case when t.status = 'DAUERAUFGABE' then 'laufend' else to_char(t.ende, 'DD.MM.YYYY') end,
       case when t.status = 'DAUERAUFGABE' then 'FORTLAUFEND' else 'DATUM' end,
       case when t.status <> 'DAUERAUFGABE' then t.ende end, case when t.status <> 'DAUERAUFGABE' then t.ende end, s.s,
       translate(lower(t.h || '.' || t.zn || '.' || t.n || ' ' || t.titel || ' Erreichte Familien Familien '
           || (t.h1 % 90 * 100) || ' € ' || s.name || ' Amtsblatt'), 'äöü', 'aou')
  from plan_text t join plan_stelle s on s.nr = t.nr and s.n = t.stelle;

insert into beteiligung (kommune_id, massnahmentext_id, stelle_id, reihenfolge)
select t.k, t.t, s.s, 0 from plan_text t join plan_stelle s on s.nr = t.nr and s.n = t.stelle
union all
select t.k, t.t, s.s, 1 from plan_text t join plan_stelle s on s.nr = t.nr and s.n = t.weitere
 where t.h1 % 3 = 0 and t.weitere <> t.stelle;

insert into pflichtanlage (kommune_id, massnahmentext_id, reihenfolge, bezeichnung)
select k, t, 1, 'Teilnahmeliste' from plan_text where h1 % 40 = 0;

insert into abhaengigkeit (kommune_id, fassung_id, von, auf)
select k, fs, h || '.' || zn || '.2', h || '.' || zn || '.1' from plan_text where n = 2 and zn % 3 = 0;

insert into fortschritt (id, kommune_id, massnahme_id, status, beginn_wortlaut, beginn_art, beginn_von, beginn_bis, ende_wortlaut,
                         ende_art, ende_von, ende_bis, letzte_meldung_am, anzahl_meldungen, beobachtet_seit)
select m.f, t.kommune_id, m.m, m.status, t.beginn_wortlaut, t.beginn_art, t.beginn_von, t.beginn_bis, t.ende_wortlaut, t.ende_art,
       t.ende_von, t.ende_bis, case when m.meldungen > 0 then m.zuletzt end, m.meldungen, m.heute - 700
  from plan_massnahme m join plan_text p on p.m = m.m and p.fassung = 'IN_KRAFT' join massnahmentext t on t.id = p.t;

insert into meldung (kommune_id, fortschritt_id, nummer, status, stand, text, indikator, grund, neues_ende, auskunft_von,
                     in_vertretung, nacherfasst, gemeldet_am, gemeldet_von, gemeldet_von_konto)
select m.k, m.f, g, case when g = m.meldungen then m.status else 'IN_UMSETZUNG' end, m.zuletzt - (m.meldungen - g) * 60,
       'Kommt wie vereinbart voran.', '',
       case when m.status in ('VERSCHOBEN', 'ENTFALLEN') then 'Die Mittel fehlen' else '' end, '', '', '', false,
       m.zuletzt - (m.meldungen - g) * 60 + time '10:00', p.anzeigename, p.p
  from plan_massnahme m join plan_konto p on p.nr = m.nr and p.n = 7 + m.h1 % (p.konten - 6)
 cross join lateral generate_series(1, m.meldungen) g;

create temporary table plan_kommentar on commit drop as
select nextval('objekt_id') as c, m.k, m.nr, m.m, m.h1, m.heute - (m.h2 + c * 40) % 400 as tag
  from plan_massnahme m cross join lateral generate_series(1, case when m.h1 % 25 = 0 then 3 else 1 end) c
 where m.h1 % 5 = 0;

insert into kommentar (id, kommune_id, massnahme_id, text, verfasst_am, verfasst_von, verfasst_von_konto)
select c.c, c.k, c.m, 'Bitte vor dem nächsten Bericht abstimmen.', c.tag + time '14:30', p.anzeigename, p.p
  from plan_kommentar c join plan_konto p on p.nr = c.nr and p.n = 7 + c.h1 % 6;

insert into erwaehnung (kommune_id, kommentar_id, konto_id, name, gelesen_am)
select c.k, c.c, p.p, p.anzeigename, case when c.h1 % 100 > 10 then c.tag + time '16:00' end
  from plan_kommentar c join plan_konto p on p.nr = c.nr and p.n = 1 where c.h1 % 10 = 0;

create temporary table plan_kennzahl on commit drop as
select nextval('objekt_id') as kz, z.k, z.v, z.nr, z.h, z.zn, z.heute from plan_ziel z
 where z.status = 'IN_KRAFT' and (z.h + z.zn) % 4 = 0;

insert into kennzahl (id, kommune_id, zielvereinbarung_id, nr_handlungsfeld, nr_ziel, bezeichnung, einheit, schwelle, zielwert,
                      negativ, termin_wortlaut, erlaeuterung, erfasst_am, erfasst_von)
select kz, k, v, h, zn, 'Zufriedene Familien', '%', 'MINDESTENS', 70, false, '', '', now() - interval '600 days', 'Anna Albrecht'
  from plan_kennzahl;

insert into kennzahlwert (kommune_id, kennzahl_id, stichtag, zeitraum, zahl, quelle, grund, gemeldet_am, gemeldet_von,
                          gemeldet_von_konto, in_vertretung, vertretene_stelle)
select z.k, z.kz, z.heute - w * 90, 'Quartal', 40 + (z.zn * 7 + w * 5) % 40, 'Befragung', '', now(), p.anzeigename, p.p, '', ''
  from plan_kennzahl z join plan_konto p on p.nr = z.nr and p.n = 7 cross join generate_series(1, 6) w;

-- Certificates with the claims about their days, and which of them counts

create temporary table plan_zertifikat on commit drop as
select nextval('objekt_id') as z, u.k, u.heute, c.*
  from plan_kommune u
 cross join (values ('GRUNDZERTIFIKAT', 4000, 2905), ('BILANZIERUNGSZERTIFIKAT', 2500, 1405), ('ERHALTUNGSZERTIFIKAT', 1000, null)) c
                    (stufe, von, bis);

insert into zertifikat (id, kommune_id, stufe, beschlossen_am, verleihung, beschluss, gueltig_von, gueltig_bis, nacherfasst, quelle,
                        grund, erfasst_am, erfasst_von)
select z, k, stufe, heute - von - 10, '', 'Kreistag', heute - von, heute - bis, true, 'Akte', 'Altfall', now(), 'Anna Albrecht'
  from plan_zertifikat;

create temporary table plan_angabe on commit drop as
select nextval('objekt_id') as a, z.*, f.feld, f.tage, nr
  from plan_zertifikat z cross join lateral (values ('BEGINN', z.von), ('ENDE', z.bis)) f (feld, tage) cross join generate_series(1, 2) nr
 where f.tage is not null;

insert into angabe (id, kommune_id, gegenstand, gegenstand_id, feld, tag, genauigkeit, quelle_art, quelle, fundstelle, wortlaut,
                    erfasst_am, erfasst_von)
select a, k, 'ZERTIFIKAT', z, feld, heute - tage + nr - 1, 'TAG', 'DOKUMENT', 'Akte ' || nr, '', '', now(), 'Anna Albrecht'
  from plan_angabe;

insert into bestimmung (kommune_id, angabe_id, grund, erfasst_am, erfasst_von)
select k, a, 'Steht auf der Urkunde', now(), 'Anna Albrecht' from plan_angabe where nr = 1;

-- Bodies, each with two names and what holds for it in periods

create temporary table plan_gremium on commit drop as
select nextval('objekt_id') as g, k, heute, n from plan_kommune cross join generate_series(1, 12) n;

insert into gremium (id, kommune_id, art, erfasst_am, erfasst_von)
select g, k, case n when 1 then 'VERTRETUNG' when 2 then 'HAUPTAUSSCHUSS' else 'FACHAUSSCHUSS' end, now(), 'Anna Albrecht'
  from plan_gremium;

insert into gremiumsname (kommune_id, gremium_id, name, gilt_ab, quelle, erfasst_am, erfasst_von)
select k, g, 'Ausschuss ' || n || case a when 1 then '' else ' für Familie' end, case a when 2 then heute - 900 end, 'Hauptsatzung',
       now(), 'Anna Albrecht'
  from plan_gremium cross join generate_series(1, 2) a;

insert into gremiumsfestlegung (kommune_id, gremium_id, art, mitglieder, gueltig_von, gueltig_bis, quelle, erfasst_am, erfasst_von)
select k, g, 'MITGLIEDER', 6 + a, heute - 2000 + a * 300, case when a < 5 then heute - 1701 + a * 300 end, 'Hauptsatzung', now(),
       'Anna Albrecht'
  from plan_gremium cross join generate_series(1, 5) a;

insert into gremiumsfestlegung (kommune_id, gremium_id, art, sache, quelle, erfasst_am, erfasst_von)
select k, g, 'ZUSTAENDIGKEIT', 'ZIELVEREINBARUNG', 'Hauptsatzung', now(), 'Anna Albrecht' from plan_gremium where n = 1;

-- Papers that bodies dealt with, each recorded twice, with rows, votes and money

create temporary table plan_vorlage on commit drop as
select nextval('objekt_id') as v, nextval('objekt_id') as erste, nextval('objekt_id') as zweite, k, heute, n
  from plan_kommune cross join generate_series(1, 60) n;

insert into vorlage (id, kommune_id, nummer, herkunft, oeffentlich, offen, offen_ab, angelegt_am, geaendert_am, aktuell, stand, entschieden_am, zuletzt_am)
select v, k, (2010 + n % 15) || '/7/' || lpad(n::text, 3, '0'), 'NACHERFASST', true, true, 1, now(), now(), 2, 'BESCHLOSSEN', heute - n * 60, heute - n * 60 from plan_vorlage;

create temporary table plan_aufzeichnung on commit drop as
select case a when 1 then erste else zweite end as id, v, k, heute, n, a from plan_vorlage cross join generate_series(1, 2) a;

insert into aufzeichnung (id, kommune_id, vorlage_id, nummer, offen, vorlagennummer, anlass, art, betreff, beschluss, sachverhalt, einreicher, bemerkung, kaemmerei,
                          kaemmerei_text, ausgefertigt_durch, eingriff_grund, suchtext, quelle, grund, erfasst_am, erfasst_von)
select id, k, v, a, true, (2010 + n % 15) || '/7/' || lpad(n::text, 3, '0'), 'NACHERFASSUNG', 'BESCHLUSSVORLAGE', 'Familienfreundliche Sache ' || n, 'Beschlossen wird die Sache.', 'Sachverhalt', 'Amt', '',
       'ERFOLGT', '', '', '', 'familienfreundliche sache ' || n, 'Niederschrift',
       'Nachgetragen', now(), 'Anna Albrecht'
  from plan_aufzeichnung;

create temporary table plan_beratung on commit drop as
select nextval('objekt_id') as b, p.id as aufzeichnung, p.k, p.heute, p.n, g.n as z, g.g as gremium
  from plan_aufzeichnung p join plan_gremium g on g.k = p.k and g.n <= 4;

insert into beratungszeile (id, kommune_id, aufzeichnung_id, position, gremium_id, tag, rolle, stand, umfang, teile, geaendert, ausfallgrund,
                            bemerkung)
select b, k, aufzeichnung, z, gremium, heute - n * 60 - 4 + z, case z when 4 then 'ENTSCHEIDUNG' else 'VORBERATUNG' end, 'BEHANDELT',
       case z when 4 then 'GANZ' else 'NICHTS' end, '', false, '', ''
  from plan_beratung;

insert into abstimmungszeile (kommune_id, beratung_id, aufzeichnung_id, position, gegenstand, teil, richtung, wortlaut, ja, nein, worte, art, fraktionen)
select k, b, aufzeichnung, 1, 'HAUPTSACHE', '', 'ANNEHMEN', '', 6, 1, '', 'OFFEN', '' from plan_beratung;

insert into finanzposten (kommune_id, aufzeichnung_id, position, art, betrag, genauigkeit, jaehrlich, haushaltsstelle, bemerkung)
select k, id, 1, 'GESAMTKOSTEN', 1500, 'GENAU', false, case when n % 2 = 0 then '01.49530.6001' else 'Deckungsring ' || n end, ''
  from plan_aufzeichnung;

-- Positions of the budget and local names, among them a twin

insert into haushaltsstelle (kommune_id, stil, wortlaut, praefix, unterabschnitt, massnahme, gruppierung, produkt, konto, bezeichnung, seite, teil)
select k, 'KAMERAL', '01.' || u || '.6' || g, '01', u, '', '6' || g, '', '', 'Haushaltsstelle ' || n, 'AUSGABE', 'VERWALTUNGSHAUSHALT'
  from (select k, n, case n when 1 then '49530' when 2 then '4953' else (10000 + n / 10)::text end as u, to_char(n % 10, 'FM000') as g
          from plan_kommune cross join lateral generate_series(1, case kuerzel when 'gross' then 2000 else 40 end) n) x
 order by k, n;

insert into gliederung_ort (kommune_id, art, ziffern, bezeichnung)
select k, 'UNTERABSCHNITT', (10000 + n)::text, 'Unterabschnitt ' || n from plan_kommune cross join generate_series(1, 60) n;

-- Twelve budget years, each with its Satzung; that of the last one is not announced yet, those before are records

create temporary table plan_satzung on commit drop as
select nextval('objekt_id') as s, k, j, j < extract(year from heute) as nachweis
  from plan_kommune cross join lateral generate_series(extract(year from heute)::int - 11, extract(year from heute)::int) j;

insert into haushaltsjahr (kommune_id, jahr, stil, nachweis) select k, j, 'KAMERAL', nachweis from plan_satzung;

insert into satzung (id, kommune_id, art, nummer, jahr_von, jahr_bis, gilt_ab, erfasst_am, erfasst_von)
select s, k, 'HAUSHALT', 0, j, j, make_date(j, 1, 1), now(), 'Anna Albrecht' from plan_satzung;

insert into satzungsschritt (kommune_id, satzung_id, folge, stand, tag, nachweis, nacherfasst, grund, erfasst_am, erfasst_von)
select k, s, folge, stand, make_date(j - 1, 8, 1) + 30 * folge, 'Unterlage ' || folge, nachweis, case when nachweis then 'Akte' else '' end,
       now(), 'Anna Albrecht'
  from plan_satzung
 cross join (values (1, 'ENTWURF'), (2, 'BESCHLOSSEN'), (3, 'VORGELEGT'), (4, 'GENEHMIGT'), (5, 'BEKANNTGEMACHT')) v (folge, stand)
 where folge < 5 or nachweis;

-- All positions in the year that is open, each with the Ansatz of the draft; on the first one as many entries as an entry is small

create temporary table plan_jahresstelle on commit drop as
select nextval('objekt_id') as id, nextval('objekt_id') as satz, h.kommune_id as k, j.id as jahr, h.id as h,
       row_number() over (partition by h.kommune_id order by h.id) as n
  from haushaltsstelle h
  join plan_kommune p on p.k = h.kommune_id
  join haushaltsjahr j on j.kommune_id = h.kommune_id and j.jahr = extract(year from heute);

insert into jahresstelle (id, kommune_id, haushaltsjahr_id, haushaltsstelle_id, seite, stil)
select id, k, jahr, h, 'AUSGABE', 'KAMERAL' from plan_jahresstelle;

create temporary table plan_satz on commit drop as
select satz, k, jahr, id as ort, 'ANSATZ_ENTWURF' as art, 'ANSATZ' as posten, 1500.00 + n as betrag from plan_jahresstelle
union all
select nextval('objekt_id'), o.k, o.jahr, o.id, 'ANSATZ_ENTWURF', 'ANSATZ', case when z % 2 = 0 then -1.00 else 1.00 end
  from plan_jahresstelle o
  join plan_kommune p on p.k = o.k
 cross join lateral generate_series(1, case p.kuerzel when 'gross' then 20000 else 40 end) z
 where o.n = 1;

insert into buchungssatz (id, kommune_id, art, tag, zeilen, nacherfasst, konto_id, erfasst_am)
select s.satz, s.k, s.art, audit_heute(), 1, false, (select min(p) from plan_konto where plan_konto.k = s.k), now() from plan_satz s order by s.satz;

insert into buchung (kommune_id, satz_id, nr, haushaltsjahr_id, jahresstelle_id, posten, betrag)
select k, satz, 1, jahr, ort, posten, betrag from plan_satz order by satz;

insert into buchungsangabe (kommune_id, satz_id, begruendung, beleg, erfasst_von)
select k, satz, 'Probe', '', 'Anna Albrecht' from plan_satz;

-- Commitments of the year that is open: each on a position of its own and reserved; the Kämmerei, never who asked, consented to half of them

create temporary table plan_bindung on commit drop as
select nextval('objekt_id') as b, nextval('objekt_id') as z, nextval('objekt_id') as satz, o.k, o.jahr, o.id as ort, o.n,
       f.p as antrag, w.p as kaemmerei
  from plan_jahresstelle o
  join plan_konto f on f.k = o.k and f.n = 7
  join plan_konto w on w.k = o.k and w.n = 3
 where o.n between 2 and 91;

insert into bindung (id, kommune_id, betreff, begruendung, direkt, antrag_konto_id, beantragt_am, nacherfasst, quelle, grund, erfasst_am,
                     erfasst_von)
select b, k, 'Bindung ' || n, '', false, antrag, audit_heute(), false, '', '', now(), 'Anna Albrecht' from plan_bindung;

insert into bindungszeile (id, kommune_id, bindung_id, nr, jahresstelle_id) select z, k, b, 1, ort from plan_bindung;

insert into buchungssatz (id, kommune_id, art, tag, zeilen, nacherfasst, konto_id, erfasst_am)
select satz, k, 'RESERVIERUNG', audit_heute(), 1, false, antrag, now() from plan_bindung order by satz;

insert into buchung (kommune_id, satz_id, nr, haushaltsjahr_id, jahresstelle_id, posten, betrag, bindungszeile_id)
select k, satz, 1, jahr, ort, 'RESERVIERT', 10.00, z from plan_bindung order by satz;

insert into buchungsangabe (kommune_id, satz_id, begruendung, beleg, erfasst_von, bindung_id)
select k, satz, '', '', 'Anna Albrecht', b from plan_bindung;

insert into zustimmung (kommune_id, bindung_id, folge, art, tag, text, bedingungen, konto_id, erfasst_am, erfasst_von)
select k, b, 1, 'ERTEILT', audit_heute(), '', 0, kaemmerei, now(), 'Anna Albrecht' from plan_bindung where n % 2 = 0;

-- Papers that begin here: a draft with two saved states in each Kommune

create temporary table plan_entwurf on commit drop as
select nextval('objekt_id') as v, k, (select min(p) from plan_konto where plan_konto.k = plan_kommune.k) as p from plan_kommune;

insert into vorlage (id, kommune_id, herkunft, gang, oeffentlich, offen, angelegt_am, geaendert_am, ersteller_konto_id, aktuell, stand)
select v, k, 'PROGRAMM', 'ENTWURF', true, false, now(), now(), p, 2, 'ENTWURF' from plan_entwurf;

create temporary table plan_stand on commit drop as
select nextval('objekt_id') as id, v, k, a from plan_entwurf cross join generate_series(1, 2) a;

insert into aufzeichnung (id, kommune_id, vorlage_id, nummer, offen, anlass, fassung, art, betreff, beschluss, sachverhalt, einreicher, bemerkung, kaemmerei,
                          kaemmerei_text, ausgefertigt_durch, eingriff_grund, suchtext, quelle, grund, erfasst_am, erfasst_von)
select id, k, v, a, false, 'ENTWURF', 0, 'BESCHLUSSVORLAGE', 'Familienfreundlicher Entwurf ' || a, 'Beschlossen wird die Sache.', 'Sachverhalt', 'Amt', '', 'ERFOLGT', '', '', '',
       'familienfreundlicher entwurf', '', '', now(), 'Anna Albrecht'
  from plan_stand;

insert into beratungszeile (kommune_id, aufzeichnung_id, position, gremium_id, rolle, stand, umfang, teile, geaendert, ausfallgrund, bemerkung)
select s.k, s.id, g.n, g.g, 'ENTSCHEIDUNG', 'GEPLANT', case g.n when 4 then 'GANZ' else 'NICHTS' end, '', false, '', ''
  from plan_stand s join plan_gremium g on g.k = s.k and g.n <= 4;

-- Sessions: sixty of the past, some of them cancelled, and twelve that are planned

insert into sitzung (kommune_id, gremium_id, tag, von, form, dringlich, stand, termin_seit, quelle, nacherfassungsgrund, erfasst_am,
                     erfasst_von, abgesagt_grund)
select k, g, heute - 5 * s - n, '17:00', 'PRAESENZ', false, case when s = 3 then 'ABGESAGT' else 'STATTGEFUNDEN' end, now(),
       'Niederschrift', 'Nachgetragen', now(), 'Anna Albrecht', case when s = 3 then 'Erkrankt' end
  from plan_gremium cross join generate_series(1, 5) s;

insert into sitzung (kommune_id, gremium_id, tag, von, bis, ort, form, dringlich, stand, termin_seit, erfasst_am, erfasst_von)
select k, g, heute + 3 * n, '17:00', '19:30', 'Sitzungssaal', 'PRAESENZ', false, 'GEPLANT', now(), now(), 'Anna Albrecht'
  from plan_gremium;

-- The first session of each Kommune has thirty papers on its agenda

create temporary table plan_tagesordnung on commit drop as
select kommune_id as k, min(id) as s from sitzung group by kommune_id;

insert into tagesordnungspunkt (kommune_id, sitzung_id, vorlage_id, oeffentlich, nummer, erfasst_am, erfasst_von)
select k, s, v, true, n, now(), 'Anna Albrecht' from plan_tagesordnung join plan_vorlage using (k) where n <= 30;

update beratungszeile z set sitzung_id = t.s from plan_beratung b join plan_tagesordnung t using (k) where z.id = b.b and b.z = 4 and b.n <= 30;

-- Files and papers

create temporary table plan_inhalt on commit drop as select nextval('objekt_id') as d, k, nr from plan_kommune;

insert into dateiinhalt (id, kommune_id, sha256, groesse, medientyp)
select d, k, encode(sha256('familie'), 'hex'), 7, 'application/pdf' from plan_inhalt;
insert into dateistueck (kommune_id, inhalt_id, nummer, bytes) select k, d, 0, 'familie' from plan_inhalt;

insert into anhang (id, kommune_id, bezug_art, bezug_id, reihe, version, inhalt_id, dateiname, beschreibung, wirksam_am, hochgeladen_am,
                    hochgeladen_von, hochgeladen_von_konto)
select a, k, 'MASSNAHME', m, a, 1, d, 'bericht.pdf', 'Bericht', zuletzt, zuletzt + time '11:00', anzeigename, p
  from (select nextval('objekt_id') as a, m.k, m.m, m.zuletzt, i.d, p.anzeigename, p.p
          from plan_massnahme m join plan_inhalt i on i.nr = m.nr join plan_konto p on p.nr = m.nr and p.n = 7 where m.h1 % 20 = 7);

insert into schriftstueck (kommune_id, art, bezug_id, titel, dateiname, inhalt_id, sha256, groesse, status, eingereicht_am,
                           eingereicht_von, eingereicht_von_konto, zurueckgezogen_am, zurueckgezogen_von, zurueckgezogen_grund)
select f.k, 'ZIELVEREINBARUNG', f.fs, 'Zielvereinbarung, Lesung ' || lesung, 'zielvereinbarung.pdf', i.d, encode(sha256('familie'), 'hex'), 7,
       'ZURUECKGEZOGEN', now() - make_interval(days => 400 + lesung), p.anzeigename, p.p, now() - make_interval(days => 400), p.anzeigename,
       'Neue Lesung'
  from plan_fassung f join plan_inhalt i on i.nr = f.nr join plan_konto p on p.nr = f.nr and p.n = 1
 -- two pages of them where pages are measured
 cross join lateral generate_series(1, case when f.kuerzel in ('050', 'klein', 'gross') then 51 else 2 end) lesung
 where f.status = 'IN_KRAFT';

insert into gespeicherter_filter (kommune_id, konto_id, platz, name, abfrage)
select k, p, platz, 'Filter ' || platz, 'stand=IN_UMSETZUNG' from plan_konto cross join generate_series(1, 3) platz
 where plan_konto.n = 1 or plan_konto.n > 6;

-- The change log: one entry for each record that was made, and one for each report that moved a measure

insert into aenderung (zeitpunkt, kommune_id, akteur, anwendungsfall, tabelle, datensatz, art, vorher, nachher)
select e.zeitpunkt, e.k, e.akteur, e.anwendungsfall, e.tabelle, e.datensatz::text, e.art, e.vorher, e.nachher
  from (select now() - interval '900 days' as zeitpunkt, p.k, 'db:audit_owner' as akteur, 'KontenService.anlegen' as anwendungsfall,
               'konto' as tabelle, p.p as datensatz, 'INSERT' as art, null::jsonb as vorher,
               jsonb_build_object('id', p.p, 'kommune_id', p.k, 'benutzername', p.benutzername, 'anzeigename', p.anzeigename) as nachher
          from plan_konto p
        union all
        select now() - interval '900 days', r.kommune_id, 'db:audit_owner', 'KontenService.vergeben', 'rollenvergabe', r.id, 'INSERT', null,
               jsonb_build_object('id', r.id, 'kommune_id', r.kommune_id, 'konto_id', r.konto_id, 'rolle', r.rolle)
          from rollenvergabe r join plan_konto p on p.p = r.konto_id
        union all
        select now() - interval '890 days', s.k, 'leitung', 'StellenService.anlegen', 'stelle', s.s, 'INSERT', null,
               jsonb_build_object('id', s.s, 'kommune_id', s.k, 'name', s.name, 'art', 'INTERN')
          from plan_stelle s
        union all
        select now() - interval '890 days', b.kommune_id, 'leitung', 'StellenService.besetzen', 'stellenbesetzung', b.id, 'INSERT', null,
               jsonb_build_object('id', b.id, 'kommune_id', b.kommune_id, 'stelle_id', b.stelle_id, 'konto_id', b.konto_id, 'art', b.art)
          from stellenbesetzung b join plan_stelle s on s.s = b.stelle_id
        union all
        select now() - make_interval(days => 1100 - f.nummer * 300), f.k, 'leitung', 'FortschreibungService.beginnen', 'fassung', f.fs,
               'INSERT', null,
               jsonb_build_object('id', f.fs, 'kommune_id', f.k, 'zielvereinbarung_id', f.v, 'nummer', f.nummer, 'status', 'ENTWURF')
          from plan_fassung f
        union all
        select now() - interval '800 days', t.k, 'leitung', 'ImportService.uebernehmen', 'massnahmentext', t.t, 'INSERT', null,
               jsonb_build_object('id', t.t, 'kommune_id', t.k, 'fassung_id', t.fs, 'massnahme_id', t.m, 'titel', t.titel,
                                  'beginn_von', t.beginn, 'ende_bis', t.ende)
          from plan_text t where t.fassung = 'IN_KRAFT' and t.nr in (50, 101, 102)
        union all
        select now() - interval '700 days', m.k, 'leitung', 'FassungsgangService.inKraftSetzen', 'fortschritt', m.f, 'INSERT', null,
               jsonb_build_object('id', m.f, 'kommune_id', m.k, 'massnahme_id', m.m, 'status', 'GEPLANT', 'ende_bis', m.ende)
          from plan_massnahme m where m.nr in (50, 101, 102)
        union all
        select g.gemeldet_am, g.kommune_id, 'fachamt', 'FortschrittService.melden', 'meldung', g.id, 'INSERT', null,
               jsonb_build_object('id', g.id, 'kommune_id', g.kommune_id, 'fortschritt_id', g.fortschritt_id, 'nummer', g.nummer,
                                  'status', g.status, 'stand', g.stand)
          from meldung g join plan_massnahme m on m.f = g.fortschritt_id
        union all
        select m.zuletzt + time '10:00', m.k, 'fachamt', 'FortschrittService.melden', 'fortschritt', m.f, 'UPDATE',
               jsonb_build_object('status', 'GEPLANT', 'version', 0, 'anzahl_meldungen', 0),
               jsonb_build_object('status', m.status, 'version', m.meldungen, 'anzahl_meldungen', m.meldungen)
          from plan_massnahme m where m.meldungen > 0 and m.nr in (50, 101, 102)
        union all
        select c.tag + time '14:30', c.k, 'fachamt', 'MassnahmenService.kommentieren', 'kommentar', c.c, 'INSERT', null,
               jsonb_build_object('id', c.c, 'kommune_id', c.k, 'massnahme_id', c.m, 'text', 'Bitte abstimmen.')
          from plan_kommentar c) e
 order by e.zeitpunkt, e.tabelle, e.datensatz;

do $$
begin
    loop
        perform from protokoll_versiegeln(5000);
        exit when not found;
    end loop;
end
$$;

do $$
declare
    befehl text;
begin
    for befehl in select aufbau from abgebaut loop
        execute befehl;
    end loop;
end
$$;
