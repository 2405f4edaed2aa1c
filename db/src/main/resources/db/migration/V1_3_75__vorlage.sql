-- Slice vorlage: from the draft to the submission, and the number of a paper (rules V-1, V-7, V-8, R-3).

-- nummer_hier_vergeben: the program gave the number. eingereicht_…: who submitted it here, and so does not sign it later (R-3).
alter table vorlage
    add column nummer_hier_vergeben boolean not null default false,
    add column eingereicht_am timestamptz,
    add column eingereicht_konto_id bigint references konto,
    add column zurueckgenommen_am timestamptz,
    add column zurueckgenommen_von text check (btrim(zurueckgenommen_von) <> ''),
    add column zurueckgenommen_grund text check (length(btrim(zurueckgenommen_grund)) between 1 and 1000),
    add constraint vorlage_eingereicht check (num_nulls(eingereicht_am, eingereicht_konto_id) in (0, 2)),
    add constraint vorlage_eingereicht_im_programm check ((gang = 'EINGEREICHT') <= (eingereicht_am is not null)),
    add constraint vorlage_entwurf_nicht_eingereicht check (gang is null or gang not in ('ENTWURF', 'IN_ABSTIMMUNG') or eingereicht_am is null),
    add constraint vorlage_zurueckgezogen check (num_nulls(zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund) in (0, 3)
        and (zurueckgenommen_am is not null) = (gang is not null and gang = 'ZURUECKGEZOGEN')),
    add constraint vorlage_vergebene_nummer check (not nummer_hier_vergeben or nummer is not null);

-- Rules V-1, V-7, G-1: where a paper comes from and who began it stay; a number that the program gave never changes; what was submitted is
-- no draft again, and what was withdrawn goes nowhere.
create function vorlage_bleibt() returns trigger language plpgsql as
$$
begin
    if (new.herkunft, new.ersteller_konto_id) is distinct from (old.herkunft, old.ersteller_konto_id)
        or old.nummer_hier_vergeben and (not new.nummer_hier_vergeben or new.nummer is distinct from old.nummer)
        or old.herkunft = 'PROGRAMM' and old.nummer is not null and new.nummer is null
        or old.gang = 'ZURUECKGEZOGEN' and new.gang <> 'ZURUECKGEZOGEN'
        or old.gang = 'EINGEREICHT' and new.gang not in ('EINGEREICHT', 'ZURUECKGEZOGEN')
        or old.eingereicht_am is not null
            and (new.eingereicht_am, new.eingereicht_konto_id) is distinct from (old.eingereicht_am, old.eingereicht_konto_id)
        or old.zurueckgenommen_am is not null and (new.zurueckgenommen_am, new.zurueckgenommen_von, new.zurueckgenommen_grund)
            is distinct from (old.zurueckgenommen_am, old.zurueckgenommen_von, old.zurueckgenommen_grund) then
        raise exception 'V-7: vorlage % stays', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger vorlage_bleibt before update on vorlage for each row execute function vorlage_bleibt();

-- Where the numbers of a Kommune come from, and how they are built; without a row the council information system gives them.
create table nummernvergabe (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune unique,
    quelle      text   not null check (quelle in ('RATSINFORMATION', 'PROGRAMM')),
    muster      text   not null check (muster ~ '^[0-9A-Za-z/._ -]{1,30}$' and muster ~ 'N'),
    wahlperiode int    check (wahlperiode between 1 and 99),
    version     int    not null default 0,
    check (muster !~ 'W' or wahlperiode is not null)
);
call geschaeftstabelle('nummernvergabe', 'select, insert, update');

-- The last running number that was given among the papers whose numbers look the same otherwise; it never goes back.
create table nummernkreis (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    kreis      text   not null check (btrim(kreis) <> ''), -- 2026/7/N
    letzte     int    not null check (letzte >= 1),
    constraint nummernkreis_einmal unique (kommune_id, kreis)
);
call geschaeftstabelle('nummernkreis', 'select, insert, update');

create function nummernkreis_steigt() returns trigger language plpgsql as
$$
begin
    if new.letzte <= old.letzte or new.kreis <> old.kreis then
        raise exception 'V-1: nummernkreis % only rises', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger nummernkreis_steigt before update on nummernkreis for each row execute function nummernkreis_steigt();
