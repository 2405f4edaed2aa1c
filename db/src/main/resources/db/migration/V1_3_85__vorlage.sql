-- Slice vorlage: what a paper decides on, under which conditions, and what its decision did (rules V-7, V-11, G-1).

-- eingriff: the decision was suspended or revoked from that day on.
alter table aufzeichnung
    add column eingriff text check (eingriff in ('AUSGESETZT', 'AUFGEHOBEN')),
    add column eingriff_am date,
    add column eingriff_grund text not null default '' check (length(eingriff_grund) <= 1000),
    add constraint aufzeichnung_eingriff_hat_tag check ((eingriff is null) = (eingriff_am is null)),
    add constraint aufzeichnung_eingriff_hat_grund check ((eingriff is null) = (btrim(eingriff_grund) = ''));
alter table aufzeichnung alter column eingriff_grund drop default;

-- Something that a paper names. What it is, slices above know: art and gegenstand_id name it, without a foreign key across slices.
-- umfang NICHTS: the text of the decision does not cover it, so it is not decided.
create table beschlussgegenstand (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null references kommune,
    aufzeichnung_id bigint not null,
    position        int    not null check (position >= 1),
    art             text   not null check (art ~ '^[A-Z]{1,40}$'),
    gegenstand_id   bigint, -- null for ANDERES, which the program does not keep
    name            text   not null check (length(btrim(name)) between 1 and 300), -- as it was called then
    umfang          text   not null check (umfang in ('NICHTS', 'GANZ', 'TEILE')),
    teile           text   not null check (length(teile) <= 300),
    geaendert_id    bigint, -- what holds the changed text
    constraint beschlussgegenstand_position unique (aufzeichnung_id, position),
    constraint beschlussgegenstand_einmal unique (aufzeichnung_id, art, gegenstand_id),
    foreign key (aufzeichnung_id, kommune_id) references aufzeichnung (id, kommune_id),
    check ((art = 'ANDERES') = (gegenstand_id is null)),
    check (umfang = 'TEILE' or teile = '')
);
create index beschlussgegenstand_kommune on beschlussgegenstand (kommune_id, aufzeichnung_id);
call geschaeftstabelle('beschlussgegenstand', 'select, insert');

-- A condition of the decision; met with day and evidence, or open.
create table beschlussvorbehalt (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null references kommune,
    aufzeichnung_id bigint not null,
    position        int    not null check (position >= 1),
    vorbehalt       text   not null check (length(btrim(vorbehalt)) between 1 and 300),
    erfuellt_am     date,
    beleg           text   not null check (length(beleg) <= 300),
    constraint beschlussvorbehalt_position unique (aufzeichnung_id, position),
    foreign key (aufzeichnung_id, kommune_id) references aufzeichnung (id, kommune_id),
    check ((erfuellt_am is null) = (btrim(beleg) = ''))
);
create index beschlussvorbehalt_kommune on beschlussvorbehalt (kommune_id, aufzeichnung_id);
call geschaeftstabelle('beschlussvorbehalt', 'select, insert');

-- What a paper did to something it names; the latest row of a paper and a subject says what it does now. aufzeichnung: number of the
-- recording that it follows from. eingetreten: whether the subject followed; one that could not be decided any more did not.
create table beschlusswirkung (
    id             bigint default nextval('objekt_id') primary key,
    kommune_id     bigint not null references kommune,
    vorlage_id     bigint not null,
    aufzeichnung   int    not null check (aufzeichnung >= 1),
    gegenstand_art text   not null check (gegenstand_art ~ '^[A-Z]{1,40}$'),
    gegenstand_id  bigint not null,
    wirkung        text   not null check (wirkung in ('OFFEN', 'VERTAGT', 'TEXT_FEHLT', 'UNTER_VORBEHALT', 'BESCHLOSSEN', 'ABGELEHNT',
                                                      'AUSGESETZT', 'AUFGEHOBEN')),
    wirkt_am       date,
    ziel_id        bigint, -- what is decided: the subject, or what holds its changed text
    eingetreten    boolean not null,
    erfasst_am     timestamptz not null,
    erfasst_von    text   not null check (btrim(erfasst_von) <> ''),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    check ((wirkung = 'OFFEN') = (wirkt_am is null)),
    check ((wirkung = 'BESCHLOSSEN') = (ziel_id is not null))
);
create index beschlusswirkung_vorlage on beschlusswirkung (kommune_id, vorlage_id);
call geschaeftstabelle('beschlusswirkung', 'select, insert');
