-- Slice vorlage: the bodies that deal with papers, and what holds for them on which day (rules V-2, V-3, V-4, V-10).

-- A body itself; its names and whatever else can change over time stand in the tables below. It is ended there, or taken back here
-- while no paper names it, and never deleted.
create table gremium (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    art         text   not null check (art in ('VERTRETUNG', 'HAUPTAUSSCHUSS', 'FACHAUSSCHUSS', 'JUGENDHILFEAUSSCHUSS', 'BEIRAT',
                                               'SONSTIGES')),
    art_grund   text   not null default '' check (length(art_grund) <= 1000), -- why the kind was corrected
    erfasst_am  timestamptz not null,
    erfasst_von text   not null check (btrim(erfasst_von) <> ''),
    zurueckgenommen_am    timestamptz,
    zurueckgenommen_von   text,
    zurueckgenommen_grund text check (length(btrim(zurueckgenommen_grund)) between 1 and 1000),
    version     int    not null default 0,
    unique (id, kommune_id),
    check (num_nulls(zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund) in (0, 3))
);
create index gremium_kommune on gremium (kommune_id);
call geschaeftstabelle('gremium', 'select, insert, update');

-- A name holds from its day until the next one begins; without a day from the beginning. So names neither overlap nor leave a gap.
create table gremiumsname (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    gremium_id  bigint not null,
    name        text   not null check (length(btrim(name)) between 1 and 300),
    gilt_ab     date,
    quelle      text   not null check (length(btrim(quelle)) between 1 and 300),
    erfasst_am  timestamptz not null,
    erfasst_von text   not null check (btrim(erfasst_von) <> ''),
    zurueckgenommen_am    timestamptz,
    zurueckgenommen_von   text,
    zurueckgenommen_grund text check (length(btrim(zurueckgenommen_grund)) between 1 and 1000),
    foreign key (gremium_id, kommune_id) references gremium (id, kommune_id),
    check (num_nulls(zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund) in (0, 3))
);
create unique index gremiumsname_ab on gremiumsname (gremium_id, gilt_ab) nulls not distinct where (zurueckgenommen_am is null);
create index gremiumsname_gremium on gremiumsname (kommune_id, gremium_id);
call geschaeftstabelle('gremiumsname', 'select, insert, update');

-- What holds for a body in a period: that it exists, how many members it has, whether it meets in public, what it decides on, and
-- with which majority. Two rows about the same do not overlap; one without an end can be ended once.
create table gremiumsfestlegung (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    gremium_id  bigint not null,
    art         text   not null check (art in ('BESTEHEN', 'MITGLIEDER', 'SITZUNGEN', 'ZUSTAENDIGKEIT', 'MEHRHEIT')),
    mitglieder  int    check (mitglieder between 1 and 999),
    oeffentlich boolean,
    sache       text   check (sache in ('ZIELVEREINBARUNG', 'JAHRESBERICHT', 'ZERTIFIKATSSTUFE', 'MEHRAUSGABE', 'SONSTIGES')),
    gegenstand  text   check (gegenstand ~ '^[A-Z_]{1,40}$'), -- of the vote
    mehrheit    text   check (mehrheit ~ '^[A-Z_]{1,40}$'),
    gueltig_von date,
    gueltig_bis date,
    quelle      text   not null check (length(btrim(quelle)) between 1 and 300),
    erfasst_am  timestamptz not null,
    erfasst_von text   not null check (btrim(erfasst_von) <> ''),
    beendet_am    timestamptz,
    beendet_von   text,
    beendet_grund text check (length(btrim(beendet_grund)) between 1 and 1000),
    zurueckgenommen_am    timestamptz,
    zurueckgenommen_von   text,
    zurueckgenommen_grund text check (length(btrim(zurueckgenommen_grund)) between 1 and 1000),
    foreign key (gremium_id, kommune_id) references gremium (id, kommune_id),
    check (gueltig_von <= gueltig_bis),
    check ((art = 'MITGLIEDER') = (mitglieder is not null)),
    check ((art = 'SITZUNGEN') = (oeffentlich is not null)),
    check ((art = 'ZUSTAENDIGKEIT') = (sache is not null)),
    check ((art = 'MEHRHEIT') = (gegenstand is not null) and (art = 'MEHRHEIT') = (mehrheit is not null)),
    check (num_nulls(beendet_am, beendet_von, beendet_grund) in (0, 3)),
    check (beendet_am is null or gueltig_bis is not null),
    check (num_nulls(zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund) in (0, 3)),
    constraint gremiumsfestlegung_ueberschneidet exclude using gist (gremium_id with =, art with =,
        (coalesce(sache, gegenstand, '')) with =, daterange(gueltig_von, gueltig_bis, '[]') with &&) where (zurueckgenommen_am is null)
);
create index gremiumsfestlegung_gremium on gremiumsfestlegung (kommune_id, gremium_id);
call geschaeftstabelle('gremiumsfestlegung', 'select, insert, update');

-- Rule G-1: what was entered stays as it was. A body keeps its Kommune, a name and a row of a period keep what they say; they are
-- taken back once, and a period that is open at its end gets its end once.
create function gremiumsangabe_bleibt() returns trigger language plpgsql as
$$
declare
    darf text[] := array['zurueckgenommen_am', 'zurueckgenommen_von', 'zurueckgenommen_grund'];
begin
    if tg_table_name = 'gremiumsfestlegung' then
        if old.gueltig_bis is null and old.beendet_am is null and new.beendet_am is not null then
            darf := darf || array['gueltig_bis', 'beendet_am', 'beendet_von', 'beendet_grund'];
        end if;
    end if;
    if old.zurueckgenommen_am is not null or to_jsonb(old) - darf is distinct from to_jsonb(new) - darf then
        raise exception 'G-1: % % stays', tg_table_name, old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger gremiumsangabe_bleibt before update on gremiumsname for each row execute function gremiumsangabe_bleibt();
create trigger gremiumsangabe_bleibt before update on gremiumsfestlegung for each row execute function gremiumsangabe_bleibt();
