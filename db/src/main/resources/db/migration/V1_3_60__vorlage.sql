-- Slice vorlage: sessions of bodies (rules V-5, V-16), and the days before them that a Geschäftsordnung names.

-- One more kind of what holds for a body in a period: days for the invitation, by post, for papers. Without a row the law holds.
alter table gremiumsfestlegung
    add column frist text check (frist in ('LADUNG', 'LADUNG_POST', 'VORLAGEN')),
    add column tage  int  check (tage between 0 and 99),
    drop constraint gremiumsfestlegung_art_check,
    add constraint gremiumsfestlegung_art_check
        check (art in ('BESTEHEN', 'MITGLIEDER', 'SITZUNGEN', 'ZUSTAENDIGKEIT', 'MEHRHEIT', 'FRIST')),
    add constraint gremiumsfestlegung_frist_hat_tage
        check ((art = 'FRIST') = (frist is not null) and (art = 'FRIST') = (tage is not null)),
    drop constraint gremiumsfestlegung_ueberschneidet,
    add constraint gremiumsfestlegung_ueberschneidet exclude using gist (gremium_id with =, art with =,
        (coalesce(sache, gegenstand, frist, '')) with =, daterange(gueltig_von, gueltig_bis, '[]') with &&)
        where (zurueckgenommen_am is null);

-- A session of a body. It is planned, cancelled or took place, or was taken back because it was entered by mistake; never deleted. One
-- that lies in the past when it is entered is nacherfasst: it has a source and a reason, and sets off no deadline (G-7).
create table sitzung (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    gremium_id  bigint not null,
    tag         date   not null,
    von         time(0),
    bis         time(0),
    ort         text   not null default '' check (length(ort) <= 300),
    form        text   not null check (form in ('PRAESENZ', 'VIDEO', 'UMLAUF', 'UNBEKANNT')),
    dringlich   boolean not null,
    stand       text   not null check (stand in ('GEPLANT', 'ABGESAGT', 'STATTGEFUNDEN', 'ZURUECKGENOMMEN')),
    termin_seit timestamptz not null, -- when this day was set
    quelle      text   check (length(btrim(quelle)) between 1 and 300),              -- of what is nacherfasst
    nacherfassungsgrund text check (length(btrim(nacherfassungsgrund)) between 1 and 1000),
    aenderungsgrund text not null default '' check (length(aenderungsgrund) <= 1000), -- of the latest change
    erfasst_am  timestamptz not null,
    erfasst_von text   not null check (btrim(erfasst_von) <> ''),
    abgesagt_am    timestamptz,                                                       -- null when the cancellation is nacherfasst
    abgesagt_von   text check (btrim(abgesagt_von) <> ''),
    abgesagt_grund text check (length(btrim(abgesagt_grund)) between 1 and 1000),
    nachfolger_id  bigint, -- the session that takes place instead
    zurueckgenommen_am    timestamptz,
    zurueckgenommen_von   text,
    zurueckgenommen_grund text check (length(btrim(zurueckgenommen_grund)) between 1 and 1000),
    version     int    not null default 0,
    unique (id, kommune_id),
    unique (id, gremium_id),
    foreign key (gremium_id, kommune_id) references gremium (id, kommune_id),
    constraint sitzung_nachfolger_selbes_gremium foreign key (nachfolger_id, gremium_id) references sitzung (id, gremium_id),
    constraint sitzung_ein_vorgaenger unique (nachfolger_id),
    check (bis > von),
    check (bis is null or von is not null),
    check ((quelle is null) = (nacherfassungsgrund is null)),
    check (quelle is null or stand <> 'GEPLANT'),
    check (form <> 'UNBEKANNT' or quelle is not null or stand <> 'GEPLANT'),
    check (num_nulls(abgesagt_am, abgesagt_von) in (0, 2)),
    check (abgesagt_am is null or abgesagt_grund is not null),
    check (stand <> 'ABGESAGT' or abgesagt_grund is not null),
    check (stand not in ('GEPLANT', 'STATTGEFUNDEN') or abgesagt_grund is null),
    check (abgesagt_grund is not null or nachfolger_id is null),
    check (nachfolger_id <> id),
    check (num_nulls(zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund) in (0, 3)),
    check ((stand = 'ZURUECKGENOMMEN') = (zurueckgenommen_am is not null))
);
create index sitzung_tag on sitzung (kommune_id, tag);
create index sitzung_gremium on sitzung (kommune_id, gremium_id);
call geschaeftstabelle('sitzung', 'select, insert, update');

-- Rules G-1, V-5: what took place or was cancelled keeps its day; what was taken back, its body and its source stay as they are.
create function sitzung_bleibt() returns trigger language plpgsql as
$$
begin
    if old.stand = 'ZURUECKGENOMMEN'
        or (new.gremium_id, new.erfasst_am, new.erfasst_von) is distinct from (old.gremium_id, old.erfasst_am, old.erfasst_von)
        or (new.quelle, new.nacherfassungsgrund) is distinct from (old.quelle, old.nacherfassungsgrund)
        or (old.stand <> 'GEPLANT' and (new.tag <> old.tag or new.stand not in (old.stand, 'ZURUECKGENOMMEN')))
        or (old.abgesagt_grund is not null and (new.abgesagt_grund, new.abgesagt_am, new.abgesagt_von)
            is distinct from (old.abgesagt_grund, old.abgesagt_am, old.abgesagt_von)) then
        raise exception 'G-1: sitzung % stays', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger sitzung_bleibt before update on sitzung for each row execute function sitzung_bleibt();
