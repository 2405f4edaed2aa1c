-- Slice signatur (rules S-1 to S-5, G-1, G-7, ADR 24): papers put forward for signature, what became of them, and whose
-- certificate is whose. Keys and passphrases are never here.

-- A paper as it was frozen when it was put forward: its bytes are kept once, beside the other files.
create table schriftstueck (
    id                    bigint default nextval('objekt_id') primary key,
    kommune_id            bigint not null references kommune,
    art                   text   not null check (art in ('ZIELVEREINBARUNG')),
    bezug_id              bigint not null, -- the record of an upper slice that it was made from
    titel                 text   not null check (length(btrim(titel)) between 1 and 300),
    dateiname             text   not null check (length(dateiname) between 1 and 200),
    inhalt_id             bigint not null,
    sha256                text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    groesse               bigint not null check (groesse > 0),
    kennung               text   not null default '', -- permanent identifier inside the PDF
    status                text   not null check (status in
        ('ZUR_UNTERSCHRIFT', 'BESTAETIGT', 'UNTERZEICHNET', 'AUF_PAPIER_UNTERZEICHNET', 'ZURUECKGEZOGEN')),
    eingereicht_am        timestamptz not null,
    eingereicht_von       text   not null,
    eingereicht_von_konto bigint not null references konto,
    zurueckgezogen_am     timestamptz,
    zurueckgezogen_von    text,
    zurueckgezogen_grund  text check (length(btrim(zurueckgezogen_grund)) between 1 and 500),
    version               int    not null default 0,
    unique (id, kommune_id),
    foreign key (inhalt_id, kommune_id) references dateiinhalt (id, kommune_id),
    check ((status = 'ZURUECKGEZOGEN') = (zurueckgezogen_am is not null)),
    check ((zurueckgezogen_am is null) = (zurueckgezogen_von is null)),
    check ((zurueckgezogen_am is null) = (zurueckgezogen_grund is null))
);
create index schriftstueck_liste on schriftstueck (kommune_id, eingereicht_am desc);
create index schriftstueck_inhalt on schriftstueck (inhalt_id);
create index schriftstueck_sha256 on schriftstueck (kommune_id, sha256);
create index schriftstueck_kennung on schriftstueck (kommune_id, kennung) where kennung <> '';
-- rule S-2: of each record one paper at a time, also when two people put it forward at the same moment
create unique index schriftstueck_eines_je_bezug on schriftstueck (kommune_id, art, bezug_id)
    where status <> 'ZURUECKGEZOGEN';

-- Whose certificate is whose (S-1, S-4): recorded by one person, confirmed by another.
create table signaturzertifikat (
    id                   bigint default nextval('objekt_id') primary key,
    kommune_id           bigint not null references kommune,
    konto_id             bigint not null references konto,
    inhaber              text   not null check (length(inhaber) between 1 and 1000),
    aussteller           text   not null check (length(aussteller) between 1 and 1000),
    seriennummer         text   not null check (length(seriennummer) between 1 and 100),
    gueltig_ab           timestamptz not null,
    gueltig_bis          timestamptz not null,
    sha256               text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    beispiel             boolean not null default false,
    erfasst_am           timestamptz not null,
    erfasst_von          text   not null,
    erfasst_von_konto    bigint not null references konto,
    bestaetigt_am        timestamptz,
    bestaetigt_von       text,
    bestaetigt_von_konto bigint references konto,
    beendet_am           timestamptz,
    beendet_von          text,
    beendet_von_konto    bigint references konto,
    beendet_grund        text check (length(btrim(beendet_grund)) between 1 and 500),
    version              int    not null default 0,
    unique (id, kommune_id),
    check (gueltig_ab <= gueltig_bis),
    check ((bestaetigt_am is null) = (bestaetigt_von is null)
       and (bestaetigt_am is null) = (bestaetigt_von_konto is null)),
    check ((beendet_am is null) = (beendet_von is null) and (beendet_am is null) = (beendet_von_konto is null)
       and (beendet_am is null) = (beendet_grund is null)),
    -- the second person
    check (bestaetigt_von_konto is null or bestaetigt_von_konto <> erfasst_von_konto)
);
create index signaturzertifikat_konto on signaturzertifikat (konto_id);
-- one certificate belongs to one person
create unique index signaturzertifikat_einmal on signaturzertifikat (kommune_id, sha256) where beendet_am is null;

-- Rule S-2: the signature under a paper; there is never a second one.
create table unterzeichnung (
    id                 bigint default nextval('objekt_id') primary key,
    kommune_id         bigint not null references kommune,
    schriftstueck_id   bigint not null unique,
    art                text   not null check (art in ('ELEKTRONISCH', 'PAPIER')),
    konto_id           bigint references konto, -- who signed; on paper a name alone
    person_name        text   not null check (length(btrim(person_name)) between 1 and 200),
    funktion           text   not null check (length(btrim(funktion)) between 1 and 200),
    in_vertretung      boolean not null,
    vertretene_person  text   not null default '',
    ort                text   not null check (length(ort) <= 100),
    datum              date   not null,
    zeitpunkt          timestamptz,
    stufe              text   not null default '', -- PAdES level
    zertifikat_id      bigint,
    inhaber            text   not null default '',
    aussteller         text   not null default '',
    seriennummer       text   not null default '',
    beispiel           boolean not null default false,
    dateiname          text   not null check (length(dateiname) between 1 and 200),
    medientyp          text   not null,
    inhalt_id          bigint not null,
    sha256             text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    groesse            bigint not null check (groesse > 0),
    nacherfasst        boolean not null,
    quelle             text   not null default '',
    grund              text   not null default '',
    erfasst_am         timestamptz not null,
    erfasst_von        text   not null,
    erfasst_von_konto  bigint not null references konto,
    unique (id, kommune_id),
    foreign key (schriftstueck_id, kommune_id) references schriftstueck (id, kommune_id),
    foreign key (zertifikat_id, kommune_id) references signaturzertifikat (id, kommune_id),
    foreign key (inhalt_id, kommune_id) references dateiinhalt (id, kommune_id),
    check (in_vertretung = (vertretene_person <> '')),
    -- rule G-7: what is recorded afterwards is never an electronic signature, and never an act of who typed it
    check ((art = 'PAPIER') = nacherfasst),
    check (art = 'PAPIER' or (konto_id = erfasst_von_konto and zertifikat_id is not null and zeitpunkt is not null
        and stufe <> '' and btrim(ort) <> '')),
    check (art = 'ELEKTRONISCH' or (konto_id is null and zertifikat_id is null and zeitpunkt is null and stufe = ''
        and btrim(quelle) <> '' and btrim(grund) <> ''))
);
create index unterzeichnung_sha256 on unterzeichnung (kommune_id, sha256);
create index unterzeichnung_inhalt on unterzeichnung (inhalt_id);
create index unterzeichnung_zertifikat on unterzeichnung (zertifikat_id);
create index unterzeichnung_konto on unterzeichnung (konto_id);

-- Rule S-2: a click without a key, a weaker record of its own and no signature.
create table bestaetigung (
    id                bigint default nextval('objekt_id') primary key,
    kommune_id        bigint not null references kommune,
    schriftstueck_id  bigint not null,
    konto_id          bigint not null references konto,
    person_name       text   not null,
    funktion          text   not null,
    in_vertretung     boolean not null,
    vertretene_person text   not null default '',
    zeitpunkt         timestamptz not null,
    unique (schriftstueck_id, konto_id),
    unique (id, kommune_id),
    foreign key (schriftstueck_id, kommune_id) references schriftstueck (id, kommune_id),
    check (in_vertretung = (vertretene_person <> ''))
);
create index bestaetigung_konto on bestaetigung (konto_id);

-- Rule G-1: a signed or withdrawn paper stays as it is; the grants hold everything else.
create function schriftstueck_bleibt() returns trigger language plpgsql as
$$
begin
    if old.status in ('UNTERZEICHNET', 'AUF_PAPIER_UNTERZEICHNET', 'ZURUECKGEZOGEN') then
        raise exception 'G-1: paper % is %', old.id, old.status using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger schriftstueck_bleibt before update on schriftstueck
    for each row execute function schriftstueck_bleibt();

call geschaeftstabelle('schriftstueck',
    'select, insert, update (status, zurueckgezogen_am, zurueckgezogen_von, zurueckgezogen_grund, version)');
call geschaeftstabelle('signaturzertifikat', 'select, insert, update (bestaetigt_am, bestaetigt_von,'
    ' bestaetigt_von_konto, beendet_am, beendet_von, beendet_von_konto, beendet_grund, version)');
call geschaeftstabelle('unterzeichnung', 'select, insert');
call geschaeftstabelle('bestaetigung', 'select, insert');
