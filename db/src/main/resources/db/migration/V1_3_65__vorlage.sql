-- Slice vorlage: papers that begin in the program stand beside those that are recorded (rules V-1, V-7, V-8, V-10).

-- herkunft: recorded after the fact, or begun here. gang: how far people have brought it here, by acts; what bodies made of it follows
-- from its rows. offen: everybody of the Kommune may see it; kept in the transaction of the act that opens or closes it.
alter table vorlage
    alter column nummer drop not null, -- a draft has none
    add column herkunft text not null default 'NACHERFASST' check (herkunft in ('NACHERFASST', 'PROGRAMM')),
    add column gang text check (gang in ('ENTWURF', 'IN_ABSTIMMUNG', 'EINGEREICHT', 'ZURUECKGEZOGEN')),
    add column oeffentlich boolean not null default true,
    add column offen boolean not null default true,
    add column ersteller_konto_id bigint references konto,
    add column einreicher_stelle_id bigint,
    add foreign key (einreicher_stelle_id, kommune_id) references stelle (id, kommune_id),
    add constraint vorlage_gang_im_programm check ((herkunft = 'PROGRAMM') = (gang is not null)),
    add constraint vorlage_entwurf_ohne_nummer check (nummer is null or gang is null or gang in ('EINGEREICHT', 'ZURUECKGEZOGEN')),
    add constraint vorlage_ersteller check (herkunft = 'NACHERFASST' or ersteller_konto_id is not null),
    add constraint vorlage_offen check (not offen or (oeffentlich and (gang is null or gang in ('EINGEREICHT', 'ZURUECKGEZOGEN')))),
    drop constraint vorlage_stand_check,
    add constraint vorlage_stand_check check (stand in ('ENTWURF', 'IN_ABSTIMMUNG', 'EINGEREICHT', 'IN_BERATUNG', 'BESCHLOSSEN',
        'GEAENDERT_BESCHLOSSEN', 'TEILWEISE_BESCHLOSSEN', 'ZUR_KENNTNIS_GENOMMEN', 'ABGELEHNT', 'ERGEBNIS_UNBEKANNT', 'ZURUECKGEZOGEN',
        'AUSGEFERTIGT', 'AUSGESETZT', 'AUFGEHOBEN'));
alter table vorlage
    alter column herkunft drop default,
    alter column oeffentlich drop default,
    alter column offen drop default;
create index vorlage_einreicher on vorlage (einreicher_stelle_id) where einreicher_stelle_id is not null;
create index vorlage_ersteller on vorlage (ersteller_konto_id) where ersteller_konto_id is not null;

-- anlass: why there is this recording. fassung: number of the version of the text, 0 while it is a draft, null for what is nacherfasst.
alter table aufzeichnung
    alter column vorlagennummer drop not null,
    add column anlass text not null default 'NACHERFASSUNG'
        check (anlass in ('NACHERFASSUNG', 'ENTWURF', 'FASSUNG', 'BERATUNG', 'NIEDERSCHRIFT')),
    add column fassung int check (fassung >= 0),
    add column fassungsart text check (fassungsart in ('EINREICHUNG', 'ERGAENZUNG', 'ERSETZUNG', 'TISCHVORLAGE')),
    drop constraint aufzeichnung_quelle_check,
    drop constraint aufzeichnung_grund_check,
    add constraint aufzeichnung_quelle_check check (length(quelle) <= 300 and (anlass <> 'NACHERFASSUNG' or btrim(quelle) <> '')),
    add constraint aufzeichnung_grund_check check (length(grund) <= 1000
        and (btrim(grund) <> '' or anlass in ('ENTWURF', 'BERATUNG') or anlass = 'FASSUNG' and fassungsart = 'EINREICHUNG')),
    add constraint aufzeichnung_fassung_im_programm check (anlass <> 'ENTWURF' and anlass <> 'FASSUNG' or fassung is not null),
    add constraint aufzeichnung_entwurf check (fassung is null or (fassung = 0) = (anlass = 'ENTWURF')),
    add constraint aufzeichnung_fassungsart check ((anlass = 'FASSUNG') = (fassungsart is not null));
alter table aufzeichnung alter column anlass drop default;

-- sitzung_id: the session of the program that deals with it; fassung: the version that the body had before it. Null for neither.
alter table beratungszeile
    add column sitzung_id bigint,
    add column fassung int check (fassung >= 1),
    add foreign key (sitzung_id, kommune_id) references sitzung (id, kommune_id);
create index beratungszeile_sitzung on beratungszeile (sitzung_id) where sitzung_id is not null;
