-- Slice vorlage: the agenda of a session, and which minutes a later session approved (rules V-5, V-10, V-14, V-16).

-- An item of an agenda: a paper, or a matter without one that has a title. Public and non-public part are numbered each for itself; the
-- number is kept and never counted from what somebody sees. Which row of the paper is meant, its row says (beratungszeile.sitzung_id).
create table tagesordnungspunkt (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint  not null references kommune,
    sitzung_id  bigint  not null,
    vorlage_id  bigint,  -- null for a matter without a paper
    titel       text    not null default '' check (length(titel) <= 300),
    oeffentlich boolean not null,
    nummer      int     not null check (nummer between 1 and 200),
    erfasst_am  timestamptz not null,
    erfasst_von text    not null check (btrim(erfasst_von) <> ''),
    version     int     not null default 0,
    foreign key (sitzung_id, kommune_id) references sitzung (id, kommune_id),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    constraint tagesordnungspunkt_vorlage_einmal unique (sitzung_id, vorlage_id),
    constraint tagesordnungspunkt_nummer_einmal unique (sitzung_id, oeffentlich, nummer) deferrable initially deferred,
    constraint tagesordnungspunkt_vorlage_oder_titel check ((vorlage_id is null) = (btrim(titel) <> '')),
    constraint tagesordnungspunkt_ohne_vorlage_oeffentlich check (oeffentlich or vorlage_id is not null)
);
create index tagesordnungspunkt_vorlage on tagesordnungspunkt (vorlage_id) where vorlage_id is not null;
call geschaeftstabelle('tagesordnungspunkt');

-- Rule V-10: who does not see the paper does not see that it stands on an agenda.
create policy vorlage_sichtbar on tagesordnungspunkt as restrictive
    using (vorlage_id is null or exists (select from vorlage where vorlage.id = tagesordnungspunkt.vorlage_id));

-- Rule V-14: the minutes of a session, approved once in a later session of the same body.
create table niederschriftgenehmigung (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    gremium_id  bigint not null,
    sitzung_id  bigint not null,   -- whose minutes
    genehmigt_in_id bigint not null, -- in which session
    erfasst_am  timestamptz not null,
    erfasst_von text   not null check (btrim(erfasst_von) <> ''),
    foreign key (gremium_id, kommune_id) references gremium (id, kommune_id),
    foreign key (sitzung_id, gremium_id) references sitzung (id, gremium_id),
    foreign key (genehmigt_in_id, gremium_id) references sitzung (id, gremium_id),
    constraint niederschriftgenehmigung_einmal unique (sitzung_id),
    constraint niederschriftgenehmigung_spaeter check (genehmigt_in_id <> sitzung_id)
);
create index niederschriftgenehmigung_in on niederschriftgenehmigung (genehmigt_in_id);
call geschaeftstabelle('niederschriftgenehmigung', 'select, insert, delete');
