-- Slice haushalt: what the budget said when the Kämmerei made her statement on a paper, and under which conditions (rules H-4, H-13, V-8, G-1, ADR 74).
-- Written with her answer and for good; seen with the recording of the paper that it is about (V-10). SQLSTATE ZH004 says that H-4 refused.

alter table mitzeichnungsantwort add constraint mitzeichnungsantwort_der_kommune unique (id, kommune_id);

create table stellungnahme (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null references kommune,
    vorlage_id      bigint not null,
    aufzeichnung    int    not null,
    aufzeichnung_id bigint not null,
    antwort_id      bigint not null,
    geldstand       text   not null check (geldstand ~ '^[0-9a-f]{64}$'), -- of what the recording says of money
    tag             date   not null,
    befunde         int    not null check (befunde between 0 and 5000), -- closes it: they have the numbers 1 to befunde
    bedingungen     int    not null check (bedingungen between 0 and 50), -- the same
    erfasst_am      timestamptz not null,
    erfasst_von     text   not null check (btrim(erfasst_von) <> ''),
    unique (id, kommune_id),
    constraint stellungnahme_antwort unique (antwort_id),
    foreign key (antwort_id, kommune_id) references mitzeichnungsantwort (id, kommune_id),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    foreign key (vorlage_id, aufzeichnung) references aufzeichnung (vorlage_id, nummer),
    foreign key (aufzeichnung_id, kommune_id) references aufzeichnung (id, kommune_id)
);
-- none on kommune_id alone, see buchung
create index stellungnahme_vorlage on stellungnahme (kommune_id, vorlage_id, aufzeichnung);
create index stellungnahme_aufzeichnung on stellungnahme (aufzeichnung_id);
call geschaeftstabelle('stellungnahme', 'select, insert');
call vorlagentabelle('stellungnahme', 'aufzeichnung', 'aufzeichnung_id');

-- One line for each finance line and year; the amounts are those of the moment.
create table stellungnahmebefund (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint  not null references kommune,
    stellungnahme_id bigint  not null,
    aufzeichnung_id  bigint  not null,
    nr               int     not null check (nr >= 1),
    zeile            int     not null check (zeile >= 1), -- place of the finance line in the paper
    stelle           text    not null check (length(stelle) <= 1000), -- as written there
    jahr             int,
    bis              int     check (bis >= jahr),
    betrag           numeric check (betrag = round(betrag, 2)), -- asked for in the year
    befund           text    not null check (befund in ('GEDECKT', 'FEHLT', 'AUSKUNFT', 'NICHT_IM_JAHR', 'NICHT_GEFUEHRT', 'OHNE_JAHR',
                                                        'OHNE_STELLE')),
    jahresstelle_id  bigint,
    phase            text    check (phase in ('NACHWEIS', 'ABGESCHLOSSEN', 'NICHT_BEGONNEN', 'VORLAEUFIG', 'FREI')),
    ansatz           numeric check (ansatz = round(ansatz, 2)),
    grundlage        text    check (grundlage in ('BEKANNTGEMACHT', 'BESCHLOSSEN', 'ENTWURF', 'VORJAHR', 'KEINE')),
    verfuegbar       numeric check (verfuegbar = round(verfuegbar, 2)),
    ring             text,
    im_ring          numeric check (im_ring = round(im_ring, 2)),
    fuer_diese       numeric check (fuer_diese = round(fuer_diese, 2)), -- reserved, committed or paid for the paper then
    unique (id, kommune_id),
    constraint stellungnahmebefund_nr unique (stellungnahme_id, nr),
    foreign key (stellungnahme_id, kommune_id) references stellungnahme (id, kommune_id),
    foreign key (aufzeichnung_id, kommune_id) references aufzeichnung (id, kommune_id),
    foreign key (jahresstelle_id, kommune_id) references jahresstelle (id, kommune_id),
    check ((befund in ('GEDECKT', 'FEHLT', 'AUSKUNFT')) = (jahresstelle_id is not null)),
    check (num_nulls(jahresstelle_id, phase, ansatz, grundlage, ring, fuer_diese) in (0, 6)),
    check (jahresstelle_id is null or jahr is not null),
    check (befund not in ('GEDECKT', 'FEHLT') or num_nulls(betrag, verfuegbar) = 0)
);
create index stellungnahmebefund_stellungnahme on stellungnahmebefund (kommune_id, stellungnahme_id, nr);
create index stellungnahmebefund_aufzeichnung on stellungnahmebefund (aufzeichnung_id);
create index stellungnahmebefund_jahresstelle on stellungnahmebefund (jahresstelle_id) where jahresstelle_id is not null;
call geschaeftstabelle('stellungnahmebefund', 'select, insert');
call vorlagentabelle('stellungnahmebefund', 'aufzeichnung', 'aufzeichnung_id');

create table stellungnahmebedingung (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint not null references kommune,
    stellungnahme_id bigint not null,
    aufzeichnung_id  bigint not null,
    nr               int    not null check (nr >= 1),
    art              text   not null check (art in ('HAUSHALTSBESCHLUSS', 'RECHTSKRAFT', 'ZUWENDUNGSBESCHEID', 'SONSTIGE')),
    bezeichnung      text   not null check (length(bezeichnung) <= 300),
    jahr             int    check (jahr between 1990 and 2199),
    unique (id, kommune_id),
    constraint stellungnahmebedingung_nr unique (stellungnahme_id, nr),
    foreign key (stellungnahme_id, kommune_id) references stellungnahme (id, kommune_id),
    foreign key (aufzeichnung_id, kommune_id) references aufzeichnung (id, kommune_id),
    check ((art in ('HAUSHALTSBESCHLUSS', 'RECHTSKRAFT')) = (jahr is not null)),
    check (art <> 'SONSTIGE' or btrim(bezeichnung) <> '')
);
create index stellungnahmebedingung_stellungnahme on stellungnahmebedingung (kommune_id, stellungnahme_id, nr);
create index stellungnahmebedingung_aufzeichnung on stellungnahmebedingung (aufzeichnung_id);
call geschaeftstabelle('stellungnahmebedingung', 'select, insert');
call vorlagentabelle('stellungnahmebedingung', 'aufzeichnung', 'aufzeichnung_id');

-- ------------------------------------------------------------------ G-1: nothing is changed or deleted, by nobody
create trigger stellungnahme_bleibt before update or delete on stellungnahme for each row execute function zustimmung_bleibt();
create trigger stellungnahme_bleibt before update or delete on stellungnahmebefund for each row execute function zustimmung_bleibt();
create trigger stellungnahme_bleibt before update or delete on stellungnahmebedingung for each row execute function zustimmung_bleibt();
create trigger stellungnahme_leer before truncate on stellungnahmebefund for each statement execute function zustimmung_bleibt();
create trigger stellungnahme_leer before truncate on stellungnahmebedingung for each statement execute function zustimmung_bleibt();

-- ------------------------------------------------------------------ it is the Kämmerei's, of that day, and whole
-- The answer was given in the same act and says that her consent was given; the recording is the one that holds.
create function stellungnahme_gehoert() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
begin
    if new.tag <> audit_heute()
        or not exists (select from mitzeichnungsantwort a where a.id = new.antwort_id and a.vorlage_id = new.vorlage_id
                          and a.kaemmerei = 'ERFOLGT' and a.erfasst_am = new.erfasst_am and a.erfasst_von = new.erfasst_von
                          and a.xmin::text = (pg_current_xact_id()::text::bigint & 4294967295)::text)
        or not exists (select from aufzeichnung z join vorlage v on v.id = z.vorlage_id
                        where z.id = new.aufzeichnung_id and z.vorlage_id = new.vorlage_id and z.nummer = new.aufzeichnung
                          and v.aktuell = z.nummer) then
        raise exception 'H-4: nobody made stellungnahme %', new.id using errcode = 'ZH004';
    end if;
    return null;
end
$$;
create trigger stellungnahme_gehoert after insert on stellungnahme for each row execute function stellungnahme_gehoert();

create function stellungnahme_haelt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
begin
    if (select count(*) from stellungnahmebefund b where b.stellungnahme_id = new.id) <> new.befunde
        or (select count(*) from stellungnahmebedingung c where c.stellungnahme_id = new.id) <> new.bedingungen then
        raise exception 'H-4: stellungnahme % is not whole', new.id using errcode = 'ZH004';
    end if;
    return null;
end
$$;
create constraint trigger stellungnahme_haelt after insert on stellungnahme deferrable initially deferred
    for each row execute function stellungnahme_haelt();

-- Seen with its statement, and one of the numbers that it has.
create function stellungnahmeteil_gehoert() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    ganzes stellungnahme;
begin
    select s.* into ganzes from stellungnahme s where s.id = new.stellungnahme_id;
    if ganzes.aufzeichnung_id is distinct from new.aufzeichnung_id
        or new.nr > (case tg_table_name when 'stellungnahmebefund' then ganzes.befunde else ganzes.bedingungen end) then
        raise exception 'H-4: stellungnahme % takes no such part', new.stellungnahme_id using errcode = 'ZH004';
    end if;
    return null;
end
$$;
create trigger stellungnahmeteil_gehoert after insert on stellungnahmebefund for each row execute function stellungnahmeteil_gehoert();
create trigger stellungnahmeteil_gehoert after insert on stellungnahmebedingung for each row execute function stellungnahmeteil_gehoert();

revoke execute on function stellungnahme_gehoert(), stellungnahme_haelt(), stellungnahmeteil_gehoert() from public;
