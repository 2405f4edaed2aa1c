-- Slice haushalt: the ledger (rules H-5, H-9, H-10, H-13, G-7, ADR 67). What is available is a sum of entries that are never changed; the
-- database refuses by itself what would oversubscribe. SQLSTATE ZH005, ZH007, ZH009, ZH010 say which rule refused, ZH000 the isolation.

-- Closed by the Kämmerei after its end, once; never a year that is only a record.
alter table haushaltsjahr
    add column abgeschlossen_am date,
    add column abgeschlossen_von text check (btrim(abgeschlossen_von) <> ''),
    add unique (id, kommune_id, stil),
    add check (num_nulls(abgeschlossen_am, abgeschlossen_von) in (0, 2)),
    add check (not nachweis or abgeschlossen_am is null),
    add check (abgeschlossen_am > make_date(jahr, 12, 31));
grant update (abgeschlossen_am, abgeschlossen_von) on haushaltsjahr to ${anwendungsrolle};

-- The update locks the row before this is called, against "for share" of buchung_sperrt: whoever books holds the closing up and is seen by it.
create or replace function haushaltsjahr_ist() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
begin
    if tg_op = 'INSERT' then
        if new.abgeschlossen_am is not null then
            raise exception 'H-10: year % is only begun', new.jahr using errcode = 'ZH010';
        end if;
        new.nachweis := (select new.jahr < extract(year from k.gefuehrt_ab) from kommune k where k.id = new.kommune_id);
        return new;
    end if;
    if to_jsonb(new) - '{stil,abgeschlossen_am,abgeschlossen_von,version}'::text[]
        is distinct from to_jsonb(old) - '{stil,abgeschlossen_am,abgeschlossen_von,version}'::text[] then
        raise exception 'H-2: haushaltsjahr % stays', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.abgeschlossen_am is not null then
        raise exception 'H-10: year % is closed', old.jahr using errcode = 'ZH010';
    end if;
    if new.abgeschlossen_am is null then
        return new;
    end if;
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'H-5: the budget needs read committed' using errcode = 'ZH000';
    end if;
    if new.abgeschlossen_am > audit_heute() or audit_heute() <= make_date(old.jahr, 12, 31)
        or exists (select from buchung b where b.kommune_id = old.kommune_id and b.haushaltsjahr_id = old.id
                                           and b.posten in ('RESERVIERT', 'GEBUNDEN')
                    group by b.bindungszeile_id, b.posten having sum(b.betrag) <> 0) then
        raise exception 'H-10: year % cannot be closed', old.jahr using errcode = 'ZH010';
    end if;
    return new;
end
$$;

-- Positions that cover each other in a year; the sum of the ring limits.
create table deckungsring (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint not null references kommune,
    haushaltsjahr_id bigint not null,
    nummer           text   not null check (length(btrim(nummer)) between 1 and 20),
    bezeichnung      text   not null check (length(btrim(bezeichnung)) between 1 and 300),
    version          int    not null default 0,
    unique (id, kommune_id),
    unique (id, haushaltsjahr_id),
    constraint deckungsring_nummer unique (haushaltsjahr_id, nummer),
    foreign key (haushaltsjahr_id, kommune_id) references haushaltsjahr (id, kommune_id)
);
create index deckungsring_kommune on deckungsring (kommune_id, haushaltsjahr_id);
call geschaeftstabelle('deckungsring', 'select, insert, update (nummer, bezeichnung, version)');

alter table haushaltsstelle add unique (id, kommune_id, seite, stil);

-- A position in a budget year, which the ledger hangs on. It is kept as its year is, and the year stays so by it: both foreign keys hold stil.
create table jahresstelle (
    id                 bigint default nextval('objekt_id') primary key,
    kommune_id         bigint  not null references kommune,
    haushaltsjahr_id   bigint  not null,
    haushaltsstelle_id bigint  not null,
    seite              text    not null,
    stil               text    not null,
    deckungsring_id    bigint,
    uebertragbar       boolean not null default false,
    verfuegungsmittel  boolean not null default false,
    deckungsreserve    boolean not null default false,
    version            int     not null default 0,
    unique (id, kommune_id),
    unique (id, haushaltsjahr_id, kommune_id),
    constraint jahresstelle_einmal unique (haushaltsjahr_id, haushaltsstelle_id),
    foreign key (haushaltsjahr_id, kommune_id, stil) references haushaltsjahr (id, kommune_id, stil),
    foreign key (haushaltsstelle_id, kommune_id, seite, stil) references haushaltsstelle (id, kommune_id, seite, stil),
    foreign key (deckungsring_id, haushaltsjahr_id) references deckungsring (id, haushaltsjahr_id),
    check (deckungsring_id is null or seite = 'AUSGABE'),
    check (not (verfuegungsmittel or deckungsreserve) or seite = 'AUSGABE' and not uebertragbar)
);
create index jahresstelle_jahr on jahresstelle (kommune_id, haushaltsjahr_id);
create index jahresstelle_stelle on jahresstelle (haushaltsstelle_id);
create index jahresstelle_ring on jahresstelle (deckungsring_id) where deckungsring_id is not null;
call geschaeftstabelle('jahresstelle',
    'select, insert, update (deckungsring_id, uebertragbar, verfuegungsmittel, deckungsreserve, version)');

create table bindung (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null references kommune,
    betreff         text   not null check (length(btrim(betreff)) between 1 and 300),
    begruendung     text   not null check (length(begruendung) <= 1000),
    vorlage_id      bigint,
    massnahme_id    bigint,
    anlass_art      text   check (anlass_art ~ '^[A-Z_]{1,30}$'), -- what a slice above answers for (Anlass)
    anlass_id       bigint,
    direkt          boolean not null,                             -- paid without a request
    antrag_konto_id bigint not null references konto,
    beantragt_am    date   not null,
    nacherfasst     boolean not null,
    quelle          text   not null check (length(quelle) <= 300),
    grund           text   not null check (length(grund) <= 1000),
    erfasst_am      timestamptz not null,
    erfasst_von     text   not null check (btrim(erfasst_von) <> ''),
    version         int    not null default 0,
    unique (id, kommune_id),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    foreign key (massnahme_id, kommune_id) references massnahme (id, kommune_id),
    check (num_nulls(anlass_art, anlass_id) in (0, 2)),
    check (not nacherfasst or (btrim(quelle) <> '' and btrim(grund) <> ''))
);
create index bindung_kommune on bindung (kommune_id);
create index bindung_vorlage on bindung (vorlage_id) where vorlage_id is not null;
create index bindung_massnahme on bindung (massnahme_id) where massnahme_id is not null;
create index bindung_antrag on bindung (antrag_konto_id);
create index bindung_anlass on bindung (anlass_art, anlass_id) where anlass_id is not null;
call geschaeftstabelle('bindung', 'select, insert, update (version)');
call vorlagentabelle('bindung', 'vorlage', 'vorlage_id');

create table bindungszeile (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null references kommune,
    bindung_id      bigint not null,
    nr              int    not null check (nr >= 1),
    jahresstelle_id bigint not null,
    vorgaenger_id   bigint, -- the line that it was moved or carried over from
    unique (id, kommune_id),
    unique (id, jahresstelle_id),
    constraint bindungszeile_nr unique (bindung_id, nr),
    foreign key (bindung_id, kommune_id) references bindung (id, kommune_id),
    foreign key (jahresstelle_id, kommune_id) references jahresstelle (id, kommune_id),
    foreign key (vorgaenger_id, kommune_id) references bindungszeile (id, kommune_id)
);
create index bindungszeile_jahresstelle on bindungszeile (kommune_id, jahresstelle_id); -- and none on kommune_id alone, see buchung
create index bindungszeile_vorgaenger on bindungszeile (vorgaenger_id) where vorgaenger_id is not null;
call geschaeftstabelle('bindungszeile', 'select, insert');
-- no text in it, so it may be seen by everybody; what it is for stands in bindung, under the policy of its paper (H-13).
-- A foreign key looks past row-level security: who may not see the bindung can still be the one whose line names it.

create table buchungssatz (
    id            bigint default nextval('objekt_id') primary key,
    kommune_id    bigint not null references kommune,
    art           text   not null,
    tag           date   not null,
    zeilen        int    not null check (zeilen >= 1), -- closes the act: its lines have the numbers 1 to zeilen, each once
    storniert_id  bigint,
    berichtigt_id bigint,
    nacherfasst   boolean not null,
    konto_id      bigint not null references konto,
    erfasst_am    timestamptz not null,
    unique (id, kommune_id),
    constraint buchungssatz_einmal_storniert unique (storniert_id),
    foreign key (storniert_id, kommune_id) references buchungssatz (id, kommune_id),
    foreign key (berichtigt_id, kommune_id) references buchungssatz (id, kommune_id),
    check ((art = 'STORNO') = (storniert_id is not null)),
    check ((art = 'BERICHTIGUNG') = (berichtigt_id is not null))
);
create index buchungssatz_kommune on buchungssatz (kommune_id);
create index buchungssatz_berichtigt on buchungssatz (berichtigt_id) where berichtigt_id is not null;
create index buchungssatz_konto on buchungssatz (konto_id);
call geschaeftstabelle('buchungssatz', 'select, insert');

-- Which part each kind of act moves in which direction; the second writing of Buchungsart, compared by a test. Of no Kommune, the same for
-- all, never changed by the program: no change log and no policy (EveryTableIsGuardedIT.TECHNISCH has to name it).
create table buchungsmuster (
    art        text not null,
    posten     text not null,
    vorzeichen int  not null check (vorzeichen in (-1, 1)),
    primary key (art, posten, vorzeichen)
);
insert into buchungsmuster (art, posten, vorzeichen)
select z.art, rtrim(b, '+-'), case right(b, 1) when '+' then 1 else -1 end
  from (values
    ('ANSATZ_ENTWURF', 'ANSATZ+ ANSATZ-'), ('ANSATZ_VORJAHR', 'ANSATZ+'), ('ANSATZ_BESCHLUSS', 'ANSATZ+ ANSATZ-'),
    ('ANSATZ_BEKANNTMACHUNG', 'ANSATZ+ ANSATZ-'), ('NACHTRAG', 'NACHTRAG+ NACHTRAG-'), ('RESERVIERUNG', 'RESERVIERT+'),
    ('BINDUNG', 'RESERVIERT- GEBUNDEN+'), ('ZAHLUNG', 'GEBUNDEN- GEZAHLT+'), ('ERSTATTUNG', 'GEZAHLT-'), ('FREIGABE', 'RESERVIERT-'),
    ('ABSCHLUSS', 'GEBUNDEN-'), ('UMBUCHUNG', 'GEBUNDEN- GEBUNDEN+'), ('BERICHTIGUNG', 'GEZAHLT+ GEZAHLT-'),
    ('BEWILLIGUNG', 'BEWILLIGUNG+ DECKUNG- EINNAHMEVERWENDUNG+'), ('DECKUNG', 'DECKUNG+ DECKUNG-'),
    ('ZWECKEINNAHME', 'ZWECKEINNAHME+ EINNAHMEVERWENDUNG+'), ('WIDERRUF', 'ZWECKEINNAHME- BEWILLIGUNG- EINNAHMEVERWENDUNG-'),
    ('SPERRE', 'SPERRE+ VE_SPERRE+'), ('SPERRFREIGABE', 'SPERRE- VE_SPERRE-'),
    ('REST', 'REST+ REST- GEBUNDEN+ GEBUNDEN- RESERVIERT+ RESERVIERT-'),
    ('VERPFLICHTUNG', 'VE+ VE- VE_GENUTZT+ VE_GENUTZT-'), ('EINNAHME', 'EINGANG+ EINGANG-')) as z (art, bewegungen),
       lateral regexp_split_to_table(z.bewegungen, ' ') as b;
insert into buchungsmuster (art, posten, vorzeichen)
select 'STORNO', posten, -vorzeichen from buchungsmuster group by posten, vorzeichen;
grant select on buchungsmuster to ${anwendungsrolle};
alter table buchungssatz add check (art in ('ANSATZ_ENTWURF', 'ANSATZ_VORJAHR', 'ANSATZ_BESCHLUSS', 'ANSATZ_BEKANNTMACHUNG', 'NACHTRAG',
    'RESERVIERUNG', 'BINDUNG', 'ZAHLUNG', 'ERSTATTUNG', 'FREIGABE', 'ABSCHLUSS', 'UMBUCHUNG', 'STORNO', 'BERICHTIGUNG', 'BEWILLIGUNG',
    'DECKUNG', 'ZWECKEINNAHME', 'WIDERRUF', 'SPERRE', 'SPERRFREIGABE', 'REST', 'VERPFLICHTUNG', 'EINNAHME'));

create table buchung (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint not null references kommune,
    satz_id          bigint not null,
    nr               int    not null check (nr >= 1),
    haushaltsjahr_id bigint not null,
    jahresstelle_id  bigint not null,
    posten           text   not null,
    -- no numeric(n, 2): it would round a third decimal away without a word; the bounds keep NaN and Infinity out
    betrag           numeric not null check (betrag <> 0 and betrag = round(betrag, 2) and betrag between -9999999999.99 and 9999999999.99),
    zieljahr         int    check (zieljahr between 1990 and 2199),
    bindungszeile_id bigint,
    wirkung          numeric not null generated always as (case
        when posten in ('ANSATZ', 'NACHTRAG', 'REST', 'BEWILLIGUNG', 'ZWECKEINNAHME', 'DECKUNG', 'VE') then betrag
        when posten in ('SPERRE', 'RESERVIERT', 'GEBUNDEN', 'GEZAHLT', 'VE_SPERRE', 'VE_GENUTZT') then -betrag
        else 0 end) stored,
    constraint buchung_nr unique (satz_id, nr),
    foreign key (satz_id, kommune_id) references buchungssatz (id, kommune_id),
    foreign key (jahresstelle_id, haushaltsjahr_id, kommune_id) references jahresstelle (id, haushaltsjahr_id, kommune_id),
    foreign key (bindungszeile_id, jahresstelle_id) references bindungszeile (id, jahresstelle_id),
    check (posten in ('ANSATZ', 'NACHTRAG', 'REST', 'BEWILLIGUNG', 'ZWECKEINNAHME', 'DECKUNG', 'SPERRE', 'RESERVIERT', 'GEBUNDEN', 'GEZAHLT',
                      'VE', 'VE_SPERRE', 'VE_GENUTZT', 'EINGANG', 'EINNAHMEVERWENDUNG')),
    check ((posten in ('RESERVIERT', 'GEBUNDEN', 'GEZAHLT', 'VE_GENUTZT')) = (bindungszeile_id is not null)),
    check ((posten in ('VE', 'VE_SPERRE', 'VE_GENUTZT')) = (zieljahr is not null))
);
-- Sums without the table; = on bigint is LEAKPROOF, so the indexes are used behind row-level security (ADR 8). kommune_id is a column of each,
-- because the policy asks for it: without it every entry is looked up in the table. There is no index on kommune_id alone: the planner, for
-- which every Kommune is a small one, would read all entries of the Kommune in it and cut that with another index (BitmapAnd) for each sum.
create index buchung_jahr on buchung (kommune_id, haushaltsjahr_id, jahresstelle_id) include (posten, betrag, wirkung, zieljahr);
create index buchung_stelle on buchung (jahresstelle_id, kommune_id, id) include (posten, betrag, wirkung, zieljahr); -- and pages, newest first
create index buchung_zeile on buchung (bindungszeile_id, kommune_id) include (posten, betrag, zieljahr) where bindungszeile_id is not null;
-- whoever sums what is available says zieljahr is null: authority to commit later years is counted per year, apart
call geschaeftstabelle('buchung', 'select, insert');

create table buchungsangabe (
    id                bigint default nextval('objekt_id') primary key,
    kommune_id        bigint not null references kommune,
    satz_id           bigint not null,
    begruendung       text   not null check (length(begruendung) <= 1000),
    beleg             text   not null check (length(beleg) <= 300),
    vorlage_id        bigint,
    bindung_id        bigint,
    satzungsschritt_id bigint,
    erfasst_von       text   not null check (btrim(erfasst_von) <> ''),
    constraint buchungsangabe_satz unique (satz_id),
    foreign key (satz_id, kommune_id) references buchungssatz (id, kommune_id),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    foreign key (bindung_id, kommune_id) references bindung (id, kommune_id),
    foreign key (satzungsschritt_id, kommune_id) references satzungsschritt (id, kommune_id)
);
create index buchungsangabe_kommune on buchungsangabe (kommune_id);
create index buchungsangabe_vorlage on buchungsangabe (vorlage_id) where vorlage_id is not null;
create index buchungsangabe_bindung on buchungsangabe (bindung_id) where bindung_id is not null;
create index buchungsangabe_schritt on buchungsangabe (satzungsschritt_id) where satzungsschritt_id is not null;
call geschaeftstabelle('buchungsangabe', 'select, insert');
call vorlagentabelle('buchungsangabe', 'vorlage', 'vorlage_id');

-- ------------------------------------------------------------------ H-13: the words of an act are seen with the paper of its commitment
-- Asked at the end of the transaction, when the lines are there. An act over commitments of several papers (REST) has no words.
create function angabe_verdeckt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
begin
    if new.bindung_id is not null
        and (select g.vorlage_id from bindung g where g.id = new.bindung_id) is distinct from new.vorlage_id
        or btrim(new.begruendung || new.beleg) <> ''
        and exists (select from buchung b join bindungszeile z on z.id = b.bindungszeile_id join bindung g on g.id = z.bindung_id
                     where b.satz_id = new.satz_id and g.vorlage_id is distinct from new.vorlage_id) then
        raise exception 'H-13: the words of act % are not seen with its paper', new.satz_id using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create constraint trigger angabe_verdeckt after insert on buchungsangabe deferrable initially deferred
    for each row execute function angabe_verdeckt();

-- ------------------------------------------------------------------ H-9: nothing is changed or deleted, by nobody
create function buch_bleibt() returns trigger language plpgsql as
$$
begin
    raise exception 'H-9: % stays', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger buch_bleibt before update or delete on buchungssatz for each row execute function buch_bleibt();
create trigger buch_bleibt before update or delete on buchung for each row execute function buch_bleibt();
create trigger buch_bleibt before update or delete on buchungsangabe for each row execute function buch_bleibt();
create trigger buch_bleibt before update or delete on bindungszeile for each row execute function buch_bleibt();
create trigger buch_leer before truncate on buchung for each statement execute function buch_bleibt();
create trigger buch_leer before truncate on buchungsangabe for each statement execute function buch_bleibt();
-- buchungssatz, bindung and bindungszeile can only be emptied together with buchung, which names them

create function bindung_bleibt() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' or to_jsonb(new) - 'version' is distinct from to_jsonb(old) - 'version' then
        raise exception 'H-9: bindung % stays', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger bindung_bleibt before update or delete on bindung for each row execute function bindung_bleibt();

-- ------------------------------------------------------------------ H-5, H-10: locks before the sum, open year
-- Every statement that writes lines locks their years (shared with other bookings, against closing), then their positions, then their rings,
-- each by id. Who writes all lines of an act in one statement therefore never meets a deadlock; who writes them one by one locks all of them
-- before, in the same order (Buchhalter), or can meet one, never a wrong sum. "no key": a foreign key to a position that is just made (a line
-- of a commitment) takes a key share lock, and "for update" after it would be a deadlock between two requests on the same position.
-- After the rows, so that a row of another Kommune is refused by its policy and its foreign keys before anything of it is locked or said.
-- enable_seqscan: the application keeps the first plan of each statement here, too (ADR 33), and the first one sees a table with few rows.
create function buchung_sperrt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
declare
    jahre   bigint[];
    stellen bigint[];
    ringe   bigint[];
    jahr    record;
begin
    -- with an older snapshot a lock that was only waited for shows old sums
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'H-5: bookings need read committed' using errcode = 'ZH000';
    end if;
    select array_agg(distinct n.haushaltsjahr_id), array_agg(distinct n.jahresstelle_id) into jahre, stellen from neu n;
    -- the numbers 1 to zeilen are taken when satz_haelt has looked at an act, so no line fits later
    if exists (select from neu n where n.nr > (select s.zeilen from buchungssatz s where s.id = n.satz_id)) then
        raise exception 'H-9: a line too many' using errcode = 'ZH009';
    end if;
    for jahr in select h.id, h.jahr, h.nachweis, h.abgeschlossen_am from haushaltsjahr h
                 where h.id = any (jahre) order by h.id for share loop
        if jahr.abgeschlossen_am is not null then
            raise exception 'H-10: year % is closed', jahr.jahr using errcode = 'ZH010';
        end if;
        if jahr.nachweis and exists (select from neu n where n.haushaltsjahr_id = jahr.id
                                        and not (select s.nacherfasst from buchungssatz s where s.id = n.satz_id)) then
            raise exception 'G-7: year % is a record', jahr.jahr using errcode = 'ZH007';
        end if;
    end loop;
    perform 1 from jahresstelle j where j.id = any (stellen) order by j.id for no key update;
    ringe := array(select distinct j.deckungsring_id from jahresstelle j where j.id = any (stellen) and j.deckungsring_id is not null);
    perform 1 from deckungsring r where r.id = any (ringe) order by r.id for no key update;
    -- income limits nothing, so nothing that limits may lie there (it could pay for something by DECKUNG)
    if exists (select from neu n
                where case (select j.seite from jahresstelle j where j.id = n.jahresstelle_id)
                          when 'EINNAHME' then n.posten not in ('ANSATZ', 'NACHTRAG', 'EINGANG', 'EINNAHMEVERWENDUNG')
                          else n.posten in ('EINGANG', 'EINNAHMEVERWENDUNG') end) then
        raise exception 'H-5: a part of the other side' using errcode = 'ZH009';
    end if;
    return null;
end
$$;
create trigger buchung_sperrt after insert on buchung referencing new table as neu for each statement execute function buchung_sperrt();

-- ------------------------------------------------------------------ an act as a whole, when all its lines are there
-- Only the act itself is looked at, once: its lines have the numbers 1 to zeilen, so none can be written afterwards (buchung_sperrt, buchung_nr).
create function satz_haelt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
declare
    anders int;
    grenze record;
    orte   bigint[];
    summe  numeric;
begin
    if (select count(*) from buchung b where b.satz_id = new.id) <> new.zeilen then
        raise exception 'H-9: act % has not % lines', new.id, new.zeilen using errcode = 'ZH009';
    end if;
    if exists (select from buchung b where b.satz_id = new.id
                 and not exists (select from buchungsmuster m
                                  where m.art = new.art and m.posten = b.posten and m.vorzeichen = sign(b.betrag))) then
        raise exception 'H-9: act % (%) holds a line of another kind', new.id, new.art using errcode = 'ZH009';
    end if;
    -- what is moved arrives: an act that only took, or only gave, would lose or make money (H-5, H-9, H-10)
    if (case new.art
           when 'BINDUNG' then exists (select from buchung b where b.satz_id = new.id group by b.bindungszeile_id having sum(b.betrag) <> 0)
           when 'ZAHLUNG' then exists (select from buchung b where b.satz_id = new.id group by b.bindungszeile_id having sum(b.betrag) < 0)
           when 'REST' then exists (select from buchung b where b.satz_id = new.id group by b.posten having sum(b.betrag) <> 0)
           when 'BEWILLIGUNG' then (select sum(case b.posten when 'EINNAHMEVERWENDUNG' then -b.betrag else b.betrag end)
                                      from buchung b where b.satz_id = new.id) <> 0
           else new.art in ('UMBUCHUNG', 'DECKUNG') and (select sum(b.betrag) from buchung b where b.satz_id = new.id) <> 0
       end) then
        raise exception 'H-9: act % (%) does not move as much as it takes', new.id, new.art using errcode = 'ZH009';
    end if;
    if new.storniert_id is not null then
        select count(*) into anders from (
            (select jahresstelle_id, posten, betrag, zieljahr, bindungszeile_id from buchung where satz_id = new.storniert_id
             except all select jahresstelle_id, posten, -betrag, zieljahr, bindungszeile_id from buchung where satz_id = new.id)
            union all
            (select jahresstelle_id, posten, -betrag, zieljahr, bindungszeile_id from buchung where satz_id = new.id
             except all select jahresstelle_id, posten, betrag, zieljahr, bindungszeile_id from buchung where satz_id = new.storniert_id)) d;
        if anders > 0 or exists (select from buchungssatz s where s.id = new.storniert_id and s.art = 'STORNO') then
            raise exception 'H-9: act % does not mirror %', new.id, new.storniert_id using errcode = 'ZH009';
        end if;
    end if;
    -- what is wrong in an open year is reversed there
    if new.berichtigt_id is not null
        and not exists (select from buchung b join haushaltsjahr h on h.id = b.haushaltsjahr_id
                         where b.satz_id = new.berichtigt_id and (h.nachweis or h.abgeschlossen_am is not null)) then
        raise exception 'H-10: act % is of an open year', new.berichtigt_id using errcode = 'ZH010';
    end if;
    -- a line that corrects a closed year may be negative: it takes back what was paid too much there
    if exists (select from buchung b join buchungssatz s on s.id = b.satz_id
                where b.bindungszeile_id = any (array(select z.bindungszeile_id from buchung z
                                                       where z.satz_id = new.id and z.bindungszeile_id is not null))
                group by b.bindungszeile_id, b.posten, b.zieljahr
               having sum(b.betrag) < 0 and not bool_or(s.art = 'BERICHTIGUNG')) then
        raise exception 'H-9: act % takes more than there is on a line', new.id using errcode = 'ZH009';
    end if;
    if new.art in ('UMBUCHUNG', 'DECKUNG', 'BEWILLIGUNG')
        and (select count(distinct b.haushaltsjahr_id) from buchung b where b.satz_id = new.id) > 1 then
        raise exception 'H-9: act % goes over two years', new.id using errcode = 'ZH009';
    end if;
    if new.art in ('SPERRE', 'WIDERRUF', 'NACHTRAG', 'ANSATZ_BEKANNTMACHUNG') then
        return null;
    end if;
    for grenze in
        select case when j.deckungsring_id is null then j.id end as stelle, j.deckungsring_id as ring, b.zieljahr
          from buchung b join jahresstelle j on j.id = b.jahresstelle_id join haushaltsjahr h on h.id = b.haushaltsjahr_id
         where b.satz_id = new.id and not h.nachweis and j.seite = 'AUSGABE'
         group by 1, 2, 3
        having sum(b.wirkung) < 0
    loop
        orte := case when grenze.ring is null then array[grenze.stelle]
                     else array(select j.id from jahresstelle j where j.deckungsring_id = grenze.ring) end;
        select coalesce(sum(b.wirkung), 0) into summe from buchung b
         where b.jahresstelle_id = any (orte) and b.zieljahr is not distinct from grenze.zieljahr;
        if summe < 0 then
            raise exception 'H-5: act % would leave % (position %, ring %)', new.id, summe, grenze.stelle, grenze.ring
                using errcode = 'ZH005';
        end if;
    end loop;
    return null;
end
$$;
create constraint trigger satz_haelt after insert on buchungssatz deferrable initially deferred
    for each row execute function satz_haelt();

-- ------------------------------------------------------------------ H-10: a closed year
-- Nothing of a closed year changes.
create function jahr_ist_offen() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'H-5: the budget needs read committed' using errcode = 'ZH000';
    end if;
    perform 1 from haushaltsjahr h where h.id = new.haushaltsjahr_id and h.abgeschlossen_am is null for share;
    if not found then
        raise exception 'H-10: the year is closed' using errcode = 'ZH010';
    end if;
    return null;
end
$$;
create trigger jahr_ist_offen after insert or update on jahresstelle for each row execute function jahr_ist_offen();
create trigger jahr_ist_offen after insert or update on deckungsring for each row execute function jahr_ist_offen();

-- ------------------------------------------------------------------ H-5: another ring is an act too
-- Named so that it comes after jahr_ist_offen; the position is locked by the update itself.
create function ring_gewechselt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
declare
    ringe  bigint[] := array_remove(array[old.deckungsring_id, new.deckungsring_id], null);
    ring   bigint;
    orte   bigint[];
begin
    perform 1 from deckungsring r where r.id = any (ringe) order by r.id for no key update;
    if (select h.nachweis from haushaltsjahr h where h.id = new.haushaltsjahr_id) then
        return null; -- a record has no available amount (G-7)
    end if;
    if new.deckungsring_id is null then
        ringe := ringe || null::bigint; -- stands alone now: limited by itself
    end if;
    foreach ring in array ringe loop
        orte := case when ring is null then array[new.id] else array(select j.id from jahresstelle j where j.deckungsring_id = ring) end;
        if exists (select from buchung b where b.jahresstelle_id = any (orte) group by b.zieljahr having sum(b.wirkung) < 0) then
            raise exception 'H-5: position % or ring % would be left below zero', new.id, ring using errcode = 'ZH005';
        end if;
    end loop;
    return null;
end
$$;
create trigger ring_gewechselt after update of deckungsring_id on jahresstelle for each row
    when (old.deckungsring_id is distinct from new.deckungsring_id) execute function ring_gewechselt();
-- simpler than "and lower than before": a position leaves or joins a ring only where nothing is below zero afterwards.

-- ------------------------------------------------------------------ H-2: an announcement that acts rest on stays
create function schritt_gilt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    perform 1 from satzungsschritt s where s.id = new.satzungsschritt_id and s.zurueckgenommen_am is null for share;
    if not found then
        raise exception 'H-2: step % was taken back', new.satzungsschritt_id using errcode = 'ZH009';
    end if;
    return null;
end
$$;
create trigger schritt_gilt after insert on buchungsangabe for each row when (new.satzungsschritt_id is not null)
    execute function schritt_gilt();

-- At the end of the act: a corrected announcement has taken its place by then.
create function bekanntmachung_bleibt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    if not exists (select from satzungsschritt s where s.satzung_id = new.satzung_id and s.stand = 'BEKANNTGEMACHT'
                      and s.zurueckgenommen_am is null)
        and exists (select from satzungsschritt s join buchungsangabe a on a.satzungsschritt_id = s.id
                     where s.satzung_id = new.satzung_id and s.stand = 'BEKANNTGEMACHT'
                       and not exists (select from buchungssatz w where w.storniert_id = a.satz_id)) then
        raise exception 'H-2: acts rest on the announcement of satzung %', new.satzung_id using errcode = 'ZH009';
    end if;
    return null;
end
$$;
create constraint trigger bekanntmachung_bleibt after update on satzungsschritt deferrable initially deferred
    for each row when (old.stand = 'BEKANNTGEMACHT' and new.zurueckgenommen_am is not null) execute function bekanntmachung_bleibt();

revoke execute on function buch_bleibt(), bindung_bleibt(), angabe_verdeckt(), buchung_sperrt(), satz_haelt(), jahr_ist_offen(),
    ring_gewechselt(), schritt_gilt(), bekanntmachung_bleibt() from public;
