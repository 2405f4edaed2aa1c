-- Slice vorlage: papers that bodies dealt with, with their consultations, votes and money (rules V-1 to V-9, G-1, G-7).

-- A paper: its number, and which of its recordings holds. Nothing else of it changes.
create table vorlage (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    nummer      text   not null check (nummer = btrim(nummer) and length(nummer) between 1 and 50),
    aktuell     int    not null check (aktuell >= 1),
    version     int    not null default 0,
    unique (id, kommune_id),
    constraint vorlage_nummer unique (kommune_id, nummer)
);
call geschaeftstabelle('vorlage', 'select, insert, update');

-- What was recorded of a paper at one time, with source and reason; a correction is a further row. stand, entschieden_am and
-- zuletzt_am follow from the rows below by a rule of the program and are kept for searching.
create table aufzeichnung (
    id                 bigint default nextval('objekt_id') primary key,
    kommune_id         bigint not null references kommune,
    vorlage_id         bigint not null,
    nummer             int    not null check (nummer >= 1),
    art                text   not null check (art in ('BESCHLUSSVORLAGE', 'BERICHT', 'ANTRAG', 'EILENTSCHEIDUNG')),
    betreff            text   not null check (length(btrim(betreff)) between 1 and 1000),
    beschluss          text   not null check (length(beschluss) <= 50000),
    sachverhalt        text   not null check (length(sachverhalt) <= 50000),
    einreicher         text   not null check (length(einreicher) <= 300),
    bemerkung          text   not null check (length(bemerkung) <= 2000),
    kaemmerei          text   not null check (kaemmerei in ('ERFOLGT', 'NICHT_ERFORDERLICH', 'UNBEKANNT')),
    kaemmerei_text     text   not null check (length(kaemmerei_text) <= 50000),
    haushaltsjahr      int    check (haushaltsjahr between 1990 and 2100),
    ausgefertigt_am    date,
    ausgefertigt_durch text   not null check (length(ausgefertigt_durch) <= 300), -- as printed, no signature
    stand              text   not null check (stand in ('EINGEREICHT', 'IN_BERATUNG', 'BESCHLOSSEN', 'GEAENDERT_BESCHLOSSEN',
        'TEILWEISE_BESCHLOSSEN', 'ZUR_KENNTNIS_GENOMMEN', 'ABGELEHNT', 'ERGEBNIS_UNBEKANNT')),
    entschieden_am     date,
    zuletzt_am         date, -- of the decision, else of the last row
    suchtext           text   not null,
    quelle             text   not null check (length(btrim(quelle)) between 1 and 300),
    grund              text   not null check (length(btrim(grund)) between 1 and 1000),
    erfasst_am         timestamptz not null,
    erfasst_von        text   not null check (btrim(erfasst_von) <> ''),
    unique (id, kommune_id),
    constraint aufzeichnung_nummer unique (vorlage_id, nummer),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    check (art <> 'ANTRAG' or (kaemmerei = 'UNBEKANNT' and kaemmerei_text = '')),
    check (art <> 'BERICHT' or (ausgefertigt_am is null and ausgefertigt_durch = ''))
);
create index aufzeichnung_kommune on aufzeichnung (kommune_id, vorlage_id);
call geschaeftstabelle('aufzeichnung', 'select, insert');

-- A row of the Beratungsfolge. umfang says whether it decides: position and role prove nothing.
create table beratungszeile (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null references kommune,
    aufzeichnung_id bigint not null,
    position        int    not null check (position >= 1),
    gremium_id      bigint, -- an Eilentscheidung has none
    tag             date,
    rolle           text   not null check (rolle in ('ANHOERUNG', 'VORBERATUNG', 'ENTSCHEIDUNG', 'KENNTNISNAHME', 'BESTAETIGUNG')),
    stand           text   not null check (stand in ('GEPLANT', 'ABGESAGT', 'ABGESETZT', 'VERTAGT', 'VERWIESEN', 'ZURUECKGESTELLT',
        'OHNE_EMPFEHLUNG', 'VERZICHTET', 'BEHANDELT')),
    umfang          text   not null check (umfang in ('NICHTS', 'GANZ', 'TEILE')),
    teile           text   not null check (length(teile) <= 300),
    geaendert       boolean not null,
    ausfallgrund    text   not null check (length(ausfallgrund) <= 300),
    nachfolgerin    int    check (nachfolgerin >= 1), -- position of the row that took its place
    bemerkung       text   not null check (length(bemerkung) <= 2000),
    unique (id, kommune_id),
    constraint beratungszeile_position unique (aufzeichnung_id, position),
    foreign key (aufzeichnung_id, kommune_id) references aufzeichnung (id, kommune_id),
    foreign key (gremium_id, kommune_id) references gremium (id, kommune_id),
    check ((umfang = 'TEILE') = (btrim(teile) <> '')),
    check (umfang <> 'NICHTS' or not geaendert),
    check (nachfolgerin <> position)
);
create index beratungszeile_kommune on beratungszeile (kommune_id, aufzeichnung_id);
create index beratungszeile_gremium on beratungszeile (gremium_id);
call geschaeftstabelle('beratungszeile', 'select, insert');

-- A vote in a row. A count that no source gives is null, never 0.
create table abstimmungszeile (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    beratung_id bigint not null,
    position    int    not null check (position >= 1),
    gegenstand  text   not null check (gegenstand in ('HAUPTSACHE', 'TEIL', 'AENDERUNGSANTRAG', 'VERFAHREN')),
    teil        text   not null check (length(teil) <= 300),
    richtung    text   not null check (richtung in ('ANNEHMEN', 'ABLEHNEN')), -- what a Ja meant
    wortlaut    text   not null check (length(wortlaut) <= 2000),
    ja          int    check (ja >= 0),
    nein        int    check (nein >= 0),
    enthaltung  int    check (enthaltung >= 0),
    befangen    int    check (befangen >= 0),
    anwesende   int    check (anwesende >= 0),
    worte       text   not null check (length(worte) <= 300), -- as printed
    art         text   not null check (art in ('OFFEN', 'NAMENTLICH', 'GEHEIM', 'UNBEKANNT')),
    fraktionen  text   not null check (length(fraktionen) <= 2000),
    constraint abstimmungszeile_position unique (beratung_id, position),
    foreign key (beratung_id, kommune_id) references beratungszeile (id, kommune_id),
    check (gegenstand <> 'TEIL' or btrim(teil) <> ''),
    check (coalesce(ja, 0) + coalesce(nein, 0) + coalesce(enthaltung, 0) <= anwesende)
);
create index abstimmungszeile_kommune on abstimmungszeile (kommune_id, beratung_id);
call geschaeftstabelle('abstimmungszeile', 'select, insert');

-- A finance line; the amount is null where the paper leaves it empty.
create table finanzposten (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null references kommune,
    aufzeichnung_id bigint not null,
    position        int    not null check (position >= 1),
    art             text   not null check (art in ('GESAMTKOSTEN', 'EINNAHME', 'EIGENANTEIL', 'ZUSCHUSS', 'VERANSCHLAGUNG',
        'UEBERPLANMAESSIG', 'AUSSERPLANMAESSIG', 'DECKUNG', 'VE')),
    betrag          numeric(15, 2),
    genauigkeit     text   not null check (genauigkeit in ('GENAU', 'UNGEFAEHR', 'JE_JAHR')),
    haushaltsstelle text   not null check (length(haushaltsstelle) <= 300), -- position or Deckungsring, as written
    jahr_von        int    check (jahr_von between 1990 and 2100),
    jahr_bis        int    check (jahr_bis between 1990 and 2100),
    bemerkung       text   not null check (length(bemerkung) <= 2000),
    constraint finanzposten_position unique (aufzeichnung_id, position),
    foreign key (aufzeichnung_id, kommune_id) references aufzeichnung (id, kommune_id),
    check (num_nulls(jahr_von, jahr_bis) in (0, 2) and jahr_von <= jahr_bis)
);
create index finanzposten_kommune on finanzposten (kommune_id, aufzeichnung_id);
call geschaeftstabelle('finanzposten', 'select, insert');
