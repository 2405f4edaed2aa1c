-- Key figures of a Ziel (rule A-12, ADR 18): what is measured and what is to be reached, and dated values with their source.

-- A Ziel has no identity of its own; in every Fassung it is known by its number within the agreement.
create table kennzahl (
    id                  bigint default nextval('objekt_id') primary key,
    kommune_id          bigint  not null references kommune,
    zielvereinbarung_id bigint  not null,
    nr_handlungsfeld    int     not null check (nr_handlungsfeld between 1 and 999),
    nr_ziel             int     not null check (nr_ziel between 1 and 999),
    bezeichnung         text    not null check (length(btrim(bezeichnung)) between 1 and 300),
    einheit             text    not null check (length(btrim(einheit)) between 1 and 40),
    schwelle            text    not null check (schwelle in ('UNTER', 'HOECHSTENS', 'GENAU', 'MINDESTENS', 'UEBER')),
    zielwert            numeric not null check (abs(zielwert) < 1e12 and scale(zielwert) <= 4),
    gesamt              numeric check (gesamt > 0 and gesamt < 1e12 and scale(gesamt) <= 4),
    negativ             boolean not null,
    termin_wortlaut     text    not null check (length(termin_wortlaut) <= 300),
    termin              date,
    erlaeuterung        text    not null check (length(erlaeuterung) <= 10000),
    erfasst_am          timestamptz not null,
    erfasst_von         text    not null,
    geaendert_am        timestamptz,
    geaendert_von       text,
    beendet_am          date,
    beendet_von         text,
    beendet_grund       text check (btrim(beendet_grund) <> ''),
    version             int     not null default 0,
    check ((termin is null) = (termin_wortlaut = '')),
    check (zielwert <= gesamt),
    check (zielwert >= 0 or negativ),
    check ((beendet_am is null) = (beendet_von is null)),
    check ((beendet_am is null) = (beendet_grund is null)),
    unique (id, kommune_id),
    foreign key (zielvereinbarung_id, kommune_id) references zielvereinbarung (id, kommune_id)
);
create unique index kennzahl_bezeichnung on kennzahl (zielvereinbarung_id, nr_handlungsfeld, nr_ziel, lower(bezeichnung));

-- A value is never changed (rule G-1): a wrong one stays, and a further row puts it right with a reason, or says that there
-- is none (zahl is null).
create table kennzahlwert (
    id                 bigint default nextval('objekt_id') primary key,
    kommune_id         bigint not null references kommune,
    kennzahl_id        bigint not null,
    stichtag           date   not null,
    zeitraum           text   not null check (length(btrim(zeitraum)) between 1 and 300),
    zahl               numeric check (abs(zahl) < 1e12 and scale(zahl) <= 4),
    quelle             text   not null check (length(btrim(quelle)) between 1 and 500),
    berichtigt_id      bigint unique,
    grund              text   not null check (length(grund) <= 2000),
    gemeldet_am        timestamptz not null,
    gemeldet_von       text   not null,
    gemeldet_von_konto bigint not null references konto,
    in_vertretung      text   not null,
    vertretene_stelle  text   not null,
    check (zahl is not null or berichtigt_id is not null),
    check (berichtigt_id is null or btrim(grund) <> ''),
    unique (id, kommune_id),
    unique (id, kennzahl_id),
    foreign key (kennzahl_id, kommune_id) references kennzahl (id, kommune_id),
    foreign key (berichtigt_id, kennzahl_id) references kennzahlwert (id, kennzahl_id)
);
create index kennzahlwert_tag on kennzahlwert (kennzahl_id, stichtag);

call geschaeftstabelle('kennzahl', 'select, insert, update');
call geschaeftstabelle('kennzahlwert', 'select, insert');

-- Rule A-12: one value that counts per day. The lock of the key figure makes two servers take turns.
create function ein_wert_je_tag() returns trigger language plpgsql as
$$
begin
    perform 1 from kennzahl where id = new.kennzahl_id for update;
    if new.zahl is not null and exists (
        select 1 from kennzahlwert w
         where w.kennzahl_id = new.kennzahl_id and w.stichtag = new.stichtag and w.zahl is not null
           and w.id is distinct from new.berichtigt_id
           and not exists (select 1 from kennzahlwert b where b.berichtigt_id = w.id)) then
        raise exception 'A-12: key figure % has a value for %', new.kennzahl_id, new.stichtag using errcode = 'unique_violation';
    end if;
    return new;
end
$$;
create trigger ein_wert_je_tag before insert on kennzahlwert for each row execute function ein_wert_je_tag();
