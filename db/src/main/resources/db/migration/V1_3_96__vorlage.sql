-- Slice vorlage: co-signing of papers (rules V-7, V-8, V-10, G-1, ADR 56). What was asked, answered and ended stays.

-- The statement of the Kämmerei becomes part of the paper by a recording of its own.
alter table aufzeichnung
    drop constraint aufzeichnung_anlass_check,
    add constraint aufzeichnung_anlass_check
        check (anlass in ('NACHERFASSUNG', 'ENTWURF', 'FASSUNG', 'BERATUNG', 'NIEDERSCHRIFT', 'BESCHLUSS', 'VEROEFFENTLICHUNG',
                          'AUSFERTIGUNG', 'MITZEICHNUNG')),
    drop constraint aufzeichnung_grund_check,
    add constraint aufzeichnung_grund_check check (length(grund) <= 1000
        and (btrim(grund) <> '' or anlass in ('ENTWURF', 'BERATUNG', 'AUSFERTIGUNG', 'MITZEICHNUNG')
             or anlass = 'FASSUNG' and fassungsart = 'EINREICHUNG')),
    drop constraint aufzeichnung_entwurf,
    add constraint aufzeichnung_entwurf check (fassung is null or (fassung = 0) = (anlass in ('ENTWURF', 'MITZEICHNUNG')));

-- runde: a draft that comes back and is asked for again begins the next one.
alter table mitzeichnung
    add column runde int not null default 1 check (runde >= 1),
    add constraint mitzeichnung_in_runde unique (id, vorlage_id, kommune_id);
alter table mitzeichnung alter column runde drop default;
create index mitzeichnung_kommune on mitzeichnung (kommune_id, vorlage_id);

-- The answer to a request, given once. aufzeichnung: number of the recording that the person had before her. kaemmerei: what the Kämmerei
-- said of the paper; null from others and for a paper without such a field. vertreten: for whom a deputy answered; empty for none.
create table mitzeichnungsantwort (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null references kommune,
    vorlage_id      bigint not null,
    mitzeichnung_id bigint not null,
    ergebnis        text   not null check (ergebnis in ('MITGEZEICHNET', 'ZURUECKGEGEBEN')),
    kaemmerei       text   check (kaemmerei in ('ERFOLGT', 'NICHT_ERFORDERLICH')),
    bemerkung       text   not null check (length(bemerkung) <= 1000),
    grund           text   not null check (length(grund) <= 1000),
    aufzeichnung    int    not null,
    vertreten       text   not null,
    erfasst_am      timestamptz not null,
    erfasst_von     text   not null check (btrim(erfasst_von) <> ''),
    constraint mitzeichnungsantwort_einmal unique (mitzeichnung_id),
    foreign key (mitzeichnung_id, vorlage_id, kommune_id) references mitzeichnung (id, vorlage_id, kommune_id),
    foreign key (vorlage_id, aufzeichnung) references aufzeichnung (vorlage_id, nummer),
    check ((ergebnis = 'ZURUECKGEGEBEN') = (btrim(grund) <> '')),
    check (ergebnis = 'MITGEZEICHNET' or bemerkung = '' and kaemmerei is null)
);
create index mitzeichnungsantwort_kommune on mitzeichnungsantwort (kommune_id, vorlage_id);
call geschaeftstabelle('mitzeichnungsantwort', 'select, insert');
call vorlagentabelle('mitzeichnungsantwort', 'vorlagenkreis', 'vorlage_id');

-- How a round ended. A paper that is submitted after its last round came back says so beside that.
create table mitzeichnungsende (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    vorlage_id  bigint not null,
    runde       int    not null check (runde >= 1),
    ende        text   not null check (ende in ('ZURUECKGEGEBEN', 'ABGEBROCHEN', 'EINGEREICHT', 'ZURUECKGEZOGEN')),
    grund       text   not null check (length(grund) <= 1000), -- why it was broken off, or submitted without everybody's answer
    erfasst_am  timestamptz not null,
    erfasst_von text   not null check (btrim(erfasst_von) <> ''),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    constraint mitzeichnungsende_einmal unique (vorlage_id, runde, ende),
    check (ende <> 'ABGEBROCHEN' or btrim(grund) <> '')
);
create unique index mitzeichnungsende_je_runde on mitzeichnungsende (vorlage_id, runde) where ende <> 'EINGEREICHT';
create index mitzeichnungsende_kommune on mitzeichnungsende (kommune_id, vorlage_id);
call geschaeftstabelle('mitzeichnungsende', 'select, insert');
call vorlagentabelle('mitzeichnungsende', 'vorlagenkreis', 'vorlage_id');

-- What was asked stays as it was asked; it is taken back once, and not after it was answered.
create function mitzeichnung_bleibt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    if (new.id, new.kommune_id, new.vorlage_id, new.art, new.stelle_id, new.rang, new.frist, new.hinweis, new.runde, new.erfasst_am,
            new.erfasst_von)
        is distinct from (old.id, old.kommune_id, old.vorlage_id, old.art, old.stelle_id, old.rang, old.frist, old.hinweis, old.runde,
            old.erfasst_am, old.erfasst_von)
        or old.zurueckgenommen_am is not null
        or exists (select 1 from mitzeichnungsantwort a where a.mitzeichnung_id = old.id) then
        raise exception 'V-7: mitzeichnung % stays', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger mitzeichnung_bleibt before update on mitzeichnung for each row execute function mitzeichnung_bleibt();

-- Only what is asked now is answered: not taken back, in a paper that is with others, in a round that goes on, after all lower ones. After the
-- row, so that a row of another Kommune is refused by its policy.
create function mitzeichnung_beantworten() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    gefragt mitzeichnung;
begin
    select * into gefragt from mitzeichnung m where m.id = new.mitzeichnung_id for update;
    if gefragt.zurueckgenommen_am is not null
        or new.kaemmerei is not null and gefragt.art <> 'KAEMMEREI'
        or not exists (select 1 from vorlage v where v.id = gefragt.vorlage_id and v.gang = 'IN_ABSTIMMUNG')
        or exists (select 1 from mitzeichnungsende e where e.vorlage_id = gefragt.vorlage_id and e.runde = gefragt.runde)
        or exists (select 1 from mitzeichnung vorher
                    where vorher.vorlage_id = gefragt.vorlage_id and vorher.runde = gefragt.runde and vorher.rang < gefragt.rang
                      and vorher.zurueckgenommen_am is null
                      and not exists (select 1 from mitzeichnungsantwort a where a.mitzeichnung_id = vorher.id)) then
        raise exception 'V-7: mitzeichnung % is not asked now', new.mitzeichnung_id using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create trigger mitzeichnung_beantworten after insert on mitzeichnungsantwort
    for each row execute function mitzeichnung_beantworten();
revoke execute on function mitzeichnung_bleibt(), mitzeichnung_beantworten() from public;
