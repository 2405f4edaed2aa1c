-- Slice haushalt: positions of the budget and what their digits mean (rule H-1).

-- The nationwide pattern of kameral numbers; of no Kommune, filled by migrations, never by people.
create table gliederung_bund (
    id          bigint default nextval('objekt_id') primary key,
    art         text    not null check (art in ('EINZELPLAN', 'ABSCHNITT', 'UNTERABSCHNITT', 'HAUPTGRUPPE', 'GRUPPE', 'PARTNER')),
    ziffern     text    not null,
    bezeichnung text    not null check (length(btrim(bezeichnung)) between 1 and 300),
    belegt      boolean not null, -- read in a norm or a budget; otherwise usual, but nothing that was read says so
    unique (art, ziffern)
);
grant select on gliederung_bund to ${anwendungsrolle};

insert into gliederung_bund (art, ziffern, bezeichnung, belegt) values
    ('EINZELPLAN', '0', 'Allgemeine Verwaltung', true),
    ('EINZELPLAN', '1', 'Öffentliche Sicherheit und Ordnung', true),
    ('EINZELPLAN', '2', 'Schulen', true),
    ('EINZELPLAN', '3', 'Wissenschaft, Forschung, Kulturpflege', true),
    ('EINZELPLAN', '4', 'Soziale Sicherung', true),
    ('EINZELPLAN', '5', 'Gesundheit, Sport, Erholung', true),
    ('EINZELPLAN', '6', 'Bau- und Wohnungswesen, Verkehr', true),
    ('EINZELPLAN', '7', 'Öffentliche Einrichtungen, Wirtschaftsförderung', true),
    ('EINZELPLAN', '8', 'Wirtschaftliche Unternehmen, Grund- und Sondervermögen', true),
    ('EINZELPLAN', '9', 'Allgemeine Finanzwirtschaft', true),
    ('ABSCHNITT', '00', 'Gemeindeorgane', true),
    ('ABSCHNITT', '01', 'Rechnungsprüfung', true),
    ('ABSCHNITT', '02', 'Hauptverwaltung', true),
    ('ABSCHNITT', '03', 'Finanzverwaltung', true),
    ('ABSCHNITT', '05', 'Besondere Dienststellen', true),
    ('ABSCHNITT', '06', 'Einrichtungen für die gesamte Verwaltung', true),
    ('ABSCHNITT', '08', 'Einrichtungen für Verwaltungsangehörige', true),
    ('ABSCHNITT', '11', 'Öffentliche Ordnung', true),
    ('ABSCHNITT', '12', 'Umweltschutz', true),
    ('ABSCHNITT', '13', 'Brandschutz', true),
    ('ABSCHNITT', '14', 'Katastrophenschutz', true),
    ('ABSCHNITT', '16', 'Rettungsdienst', true),
    ('ABSCHNITT', '20', 'Schulverwaltung', true),
    ('ABSCHNITT', '21', 'Grundschulen', true),
    ('ABSCHNITT', '40', 'Verwaltung der sozialen Angelegenheiten', true),
    ('ABSCHNITT', '41', 'Sozialhilfe nach SGB XII', true),
    ('ABSCHNITT', '42', 'Asylbewerberleistungsgesetz', true),
    ('ABSCHNITT', '43', 'Soziale Einrichtungen', true),
    ('ABSCHNITT', '45', 'Jugendhilfe', true),
    ('ABSCHNITT', '46', 'Einrichtungen der Jugendhilfe', true),
    ('ABSCHNITT', '47', 'Förderung der Wohlfahrtspflege', true),
    ('ABSCHNITT', '48', 'Weitere soziale Bereiche', true),
    ('ABSCHNITT', '49', 'Sonstige soziale Angelegenheiten', false),
    ('UNTERABSCHNITT', '451', 'Jugendarbeit', true),
    ('UNTERABSCHNITT', '452', 'Jugendsozialarbeit, Jugendschutz', true),
    ('UNTERABSCHNITT', '453', 'Förderung der Erziehung in der Familie', true),
    ('UNTERABSCHNITT', '454', 'Kindertagesbetreuung', true),
    ('UNTERABSCHNITT', '455', 'Hilfe zur Erziehung', true),
    ('UNTERABSCHNITT', '456', 'Hilfe für junge Volljährige, Inobhutnahme', true),
    ('UNTERABSCHNITT', '457', 'Adoption, Vormundschaft', true),
    ('UNTERABSCHNITT', '458', 'Sonstiges', true),
    ('UNTERABSCHNITT', '464', 'Kindertageseinrichtungen', true),
    ('HAUPTGRUPPE', '0', 'Einnahmen des Verwaltungshaushalts', true),
    ('HAUPTGRUPPE', '1', 'Einnahmen des Verwaltungshaushalts', true),
    ('HAUPTGRUPPE', '2', 'Einnahmen des Verwaltungshaushalts', true),
    ('HAUPTGRUPPE', '3', 'Einnahmen des Vermögenshaushalts', true),
    ('HAUPTGRUPPE', '4', 'Ausgaben des Verwaltungshaushalts', true),
    ('HAUPTGRUPPE', '5', 'Ausgaben des Verwaltungshaushalts', true),
    ('HAUPTGRUPPE', '6', 'Ausgaben des Verwaltungshaushalts', true),
    ('HAUPTGRUPPE', '7', 'Ausgaben des Verwaltungshaushalts', true),
    ('HAUPTGRUPPE', '8', 'Ausgaben des Verwaltungshaushalts', true),
    ('HAUPTGRUPPE', '9', 'Ausgaben des Vermögenshaushalts', true),
    ('GRUPPE', '16', 'Erstattungen', false),
    ('GRUPPE', '17', 'Zuweisungen für laufende Zwecke', true),
    ('GRUPPE', '36', 'Zuweisungen für Investitionen', false),
    ('GRUPPE', '40', 'Aufwendungen für ehrenamtliche Tätigkeit', false),
    ('GRUPPE', '41', 'Dienstbezüge und Entgelte', true),
    ('GRUPPE', '50', 'Unterhaltung', false),
    ('GRUPPE', '51', 'Unterhaltung', false),
    ('GRUPPE', '52', 'Geräte und Ausstattung', true),
    ('GRUPPE', '53', 'Mieten', false),
    ('GRUPPE', '54', 'Bewirtschaftung', true),
    ('GRUPPE', '55', 'Fahrzeuge', true),
    ('GRUPPE', '56', 'Aufwendungen für Bedienstete', false),
    ('GRUPPE', '64', 'Steuern, Versicherungen', false),
    ('GRUPPE', '65', 'Geschäftsausgaben', true),
    ('GRUPPE', '66', 'Sonstige Ausgaben', false),
    ('GRUPPE', '67', 'Erstattungen', false),
    ('GRUPPE', '68', 'Kalkulatorische Kosten', false),
    ('GRUPPE', '70', 'Zuschüsse an soziale Einrichtungen', false),
    ('GRUPPE', '71', 'Zuweisungen und Zuschüsse für laufende Zwecke', false),
    ('GRUPPE', '73', 'Sozialhilfe', false),
    ('GRUPPE', '74', 'Sozialhilfe', false),
    ('GRUPPE', '76', 'Jugendhilfe', false),
    ('GRUPPE', '77', 'Jugendhilfe', false),
    ('GRUPPE', '79', 'Leistungen nach dem Asylbewerberleistungsgesetz', true),
    ('GRUPPE', '80', 'Zinsen', false),
    ('GRUPPE', '86', 'Zuführung zum Vermögenshaushalt', false),
    ('GRUPPE', '93', 'Vermögenserwerb', false),
    ('GRUPPE', '94', 'Bau', true),
    ('GRUPPE', '95', 'Bau', true),
    ('GRUPPE', '96', 'Bau', true),
    ('GRUPPE', '97', 'Tilgung', false),
    ('GRUPPE', '98', 'Zuschüsse für Investitionen', true),
    ('PARTNER', '0', 'Bund', false),
    ('PARTNER', '1', 'Land', true),
    ('PARTNER', '2', 'Gemeinden und Gemeindeverbände', false),
    ('PARTNER', '3', 'Zweckverbände', true),
    ('PARTNER', '4', 'Sonstiger öffentlicher Bereich', false),
    ('PARTNER', '5', 'Kommunale Sonderrechnungen', false),
    ('PARTNER', '6', 'Sonstige öffentliche Sonderrechnungen', false),
    ('PARTNER', '7', 'Private Unternehmen', false),
    ('PARTNER', '8', 'Übrige Bereiche', false);
insert into gliederung_bund (art, ziffern, bezeichnung, belegt)
select 'GRUPPE', n::text, 'Gebühren, Entgelte, Verkauf', false from generate_series(10, 15) n
union all
select 'GRUPPE', n::text, 'Sozialversicherung, Beihilfen', false from generate_series(43, 46) n
union all
select 'GRUPPE', n::text, 'Weitere Verwaltungs- und Betriebsausgaben', false from generate_series(57, 63) n;

-- What the Kämmerei calls digits; it comes before the nationwide pattern and holds for exactly these digits.
create table gliederung_ort (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    art         text   not null check (art in ('EINZELPLAN', 'ABSCHNITT', 'UNTERABSCHNITT', 'HAUPTGRUPPE', 'GRUPPE', 'PARTNER')),
    ziffern     text   not null,
    bezeichnung text   not null check (length(btrim(bezeichnung)) between 1 and 300),
    version     int    not null default 0,
    unique (id, kommune_id),
    constraint gliederung_ort_ziffern unique (kommune_id, art, ziffern),
    check (ziffern ~ case art when 'ABSCHNITT' then '^[0-9]{2}$' when 'GRUPPE' then '^[0-9]{2}$'
                              when 'UNTERABSCHNITT' then '^[0-9]{3,5}$' else '^[0-9]$' end)
);
call geschaeftstabelle('gliederung_ort', 'select, insert, update (bezeichnung, version), delete');

-- How Produkt and Konto of a doppisch number look; without a row three to ten and four to eight digits.
create table haushaltseinstellung (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null references kommune,
    produkt_von     int    not null,
    produkt_bis     int    not null,
    produkt_zeichen text   not null check (produkt_zeichen ~ '^\.?-?A?$'), -- allowed beside digits; A stands for letters
    konto_von       int    not null,
    konto_bis       int    not null,
    konto_zeichen   text   not null check (konto_zeichen ~ '^\.?-?A?$'),
    version         int    not null default 0,
    constraint haushaltseinstellung_kommune unique (kommune_id),
    check (1 <= produkt_von and produkt_von <= produkt_bis and produkt_bis <= 30),
    check (1 <= konto_von and konto_von <= konto_bis and konto_bis <= 30)
);
call geschaeftstabelle('haushaltseinstellung', 'select, insert, update');

-- A number for good; what it is called may change. Parts that a number lacks are empty, so that the same parts are found as the same.
create table haushaltsstelle (
    id             bigint default nextval('objekt_id') primary key,
    kommune_id     bigint not null references kommune,
    stil           text   not null check (stil in ('KAMERAL', 'DOPPISCH')),
    wortlaut       text   not null check (length(wortlaut) between 1 and 63), -- as written
    praefix        text   not null,
    unterabschnitt text   not null,
    massnahme      text   not null,
    gruppierung    text   not null,
    produkt        text   not null,
    konto          text   not null,
    bezeichnung    text   not null check (length(bezeichnung) <= 300),
    seite          text   not null check (seite in ('EINNAHME', 'AUSGABE')),
    teil           text   check (teil in ('VERWALTUNGSHAUSHALT', 'VERMOEGENSHAUSHALT')),
    version        int    not null default 0,
    unique (id, kommune_id),
    unique (id, kommune_id, seite),
    check (stil <> 'KAMERAL' or praefix ~ '^[0-9]{0,2}$' and unterabschnitt ~ '^[0-9]{3,5}$' and massnahme ~ '^[0-9]{0,4}$'
        and gruppierung ~ '^[0-9]{2,6}$' and produkt = '' and konto = ''
        and replace(wortlaut, '/', '.') = concat_ws('.', nullif(praefix, ''), unterabschnitt, nullif(massnahme, ''), gruppierung)
        and seite = case when left(gruppierung, 1) in ('0', '1', '2', '3') then 'EINNAHME' else 'AUSGABE' end
        and teil is not distinct from
            case when left(gruppierung, 1) in ('3', '9') then 'VERMOEGENSHAUSHALT' else 'VERWALTUNGSHAUSHALT' end),
    check (stil <> 'DOPPISCH' or praefix = '' and unterabschnitt = '' and massnahme = '' and gruppierung = '' and teil is null
        and produkt ~ '^[0-9A-Za-z.-]{1,30}$' and konto ~ '^[0-9A-Za-z.-]{1,30}$' and wortlaut = produkt || ' / ' || konto)
);
create unique index haushaltsstelle_nummer on haushaltsstelle (kommune_id, unterabschnitt, praefix, massnahme, gruppierung, produkt, konto);
call geschaeftstabelle('haushaltsstelle', 'select, insert, update (bezeichnung, version)');

create function haushaltsstelle_bleibt() returns trigger language plpgsql as
$$
begin
    if to_jsonb(new) - '{bezeichnung,version}'::text[] is distinct from to_jsonb(old) - '{bezeichnung,version}'::text[] then
        raise exception 'H-1: the number of haushaltsstelle % stays', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger haushaltsstelle_bleibt before update on haushaltsstelle for each row execute function haushaltsstelle_bleibt();
