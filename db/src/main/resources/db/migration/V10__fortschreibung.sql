-- Fortschreibung (rule A-9, ADR 16): drafts made in the program, edited measure by measure, and the steps to being in force.

-- A draft that was not taken from a document has no source file. A discarded draft stays readable and is no draft any more.
alter table fassung alter column quelle_dateiname drop not null;
alter table fassung alter column quelle_sha256 drop not null;
alter table fassung add constraint fassung_quelle_ganz check ((quelle_dateiname is null) = (quelle_sha256 is null));
alter table fassung drop constraint fassung_status_check;
alter table fassung add constraint fassung_status_check
    check (status in ('ENTWURF', 'GEPRUEFT', 'BESCHLOSSEN', 'UNTERZEICHNET', 'IN_KRAFT', 'ABGELOEST', 'VERWORFEN'));
alter table fassung add column geringfuegig boolean not null default false;
alter table fassung add column geaendert_am timestamptz;
alter table fassung add column geaendert_von text;
alter table fassung add column vorspann_stand int not null default 0;

-- A step that happened in the program has its author as source; a decision names the body and the votes.
alter table fassungsereignis drop constraint fassungsereignis_status_check;
alter table fassungsereignis add constraint fassungsereignis_status_check
    check (status in ('GEPRUEFT', 'BESCHLOSSEN', 'UNTERZEICHNET', 'IN_KRAFT', 'ABGELOEST', 'VERWORFEN'));
alter table fassungsereignis add column gremium text not null default '';
alter table fassungsereignis add column abstimmung text not null default '';
alter table fassungsereignis drop constraint fassungsereignis_quelle_check;
alter table fassungsereignis drop constraint fassungsereignis_grund_check;
alter table fassungsereignis add constraint fassungsereignis_quelle_check check (btrim(quelle) <> '' or not nacherfasst);
alter table fassungsereignis add constraint fassungsereignis_grund_check
    check (btrim(grund) <> '' or not nacherfasst or btrim(gremium) <> '');

-- Rule G-4: each part of a draft knows who changed it last.
alter table massnahmentext add column version int not null default 0;
alter table massnahmentext add column geaendert_am timestamptz;
alter table massnahmentext add column geaendert_von text;
alter table ziel add column version int not null default 0;
alter table ziel add column geaendert_am timestamptz;
alter table ziel add column geaendert_von text;

-- Rule A-3: what has to be attached to the yearly report for this measure.
create table pflichtanlage (
    id                bigint default nextval('objekt_id') primary key,
    kommune_id        bigint not null references kommune,
    massnahmentext_id bigint not null,
    reihenfolge       int    not null check (reihenfolge > 0),
    bezeichnung       text   not null check (length(btrim(bezeichnung)) between 1 and 300),
    unique (massnahmentext_id, reihenfolge),
    unique (id, kommune_id),
    foreign key (massnahmentext_id, kommune_id) references massnahmentext (id, kommune_id)
);
call geschaeftstabelle('pflichtanlage', 'select, insert, delete');
create trigger pflichtanlage_bleibt before insert or update or delete on pflichtanlage
    for each row execute function beteiligung_bleibt();

-- Drafts are edited; that nothing but a draft changes is held by the triggers of V3.
grant update, delete on massnahmentext to ${anwendungsrolle};
grant update, delete on ziel to ${anwendungsrolle};
grant delete on beteiligung to ${anwendungsrolle};
grant delete on abhaengigkeit to ${anwendungsrolle};
grant delete on visionspunkt to ${anwendungsrolle};
-- to lock the agreement while a draft is begun
grant select, insert, update on zielvereinbarung to ${anwendungsrolle};

-- Rule A-9: one open draft per agreement. A trigger, because older data may hold two.
create function ein_entwurf() returns trigger language plpgsql as
$$
begin
    perform 1 from zielvereinbarung where id = new.zielvereinbarung_id for update;
    if exists (select 1 from fassung
                where zielvereinbarung_id = new.zielvereinbarung_id and status in ('ENTWURF', 'GEPRUEFT')) then
        raise exception 'A-9: agreement % has an open draft', new.zielvereinbarung_id using errcode = 'unique_violation';
    end if;
    return new;
end
$$;
create trigger ein_entwurf before insert on fassung for each row execute function ein_entwurf();

-- Rule G-1: as in V3, also for the kind of Fortschreibung and for who wrote last; a discarded draft stays discarded.
create or replace function fassung_bleibt() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and old.status <> 'ENTWURF' and new.status = 'ENTWURF'
        or tg_op = 'UPDATE' and old.status = 'VERWORFEN' and new.status <> 'VERWORFEN' then
        raise exception 'G-1: Fassung % is no draft any more', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.status <> 'ENTWURF' and (tg_op = 'DELETE'
        or row (new.zielvereinbarung_id, new.grund, new.erstellt_am, new.erstellt_von, new.quelle_dateiname, new.titel,
                new.projektleitung, new.auditorin, new.protokolldatum, new.gesamtziel, new.definition_familie,
                new.definition_senioren, new.ziel_des_audits, new.quelle_sha256, new.nummer, new.geringfuegig,
                new.geaendert_am, new.geaendert_von, new.vorspann_stand)
           is distinct from
           row (old.zielvereinbarung_id, old.grund, old.erstellt_am, old.erstellt_von, old.quelle_dateiname, old.titel,
                old.projektleitung, old.auditorin, old.protokolldatum, old.gesamtziel, old.definition_familie,
                old.definition_senioren, old.ziel_des_audits, old.quelle_sha256, old.nummer, old.geringfuegig,
                old.geaendert_am, old.geaendert_von, old.vorspann_stand)) then
        raise exception 'G-1: Fassung % is no draft any more', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

-- Rule A-1: the numbers of a discarded draft were never given; they are free again.
alter table massnahmentext add column verworfen boolean not null default false;
alter table massnahmentext drop constraint nummer_bleibt_bei_ihrer_massnahme;
alter table massnahmentext add constraint nummer_bleibt_bei_ihrer_massnahme exclude using gist (zielvereinbarung_id with =,
    nr_handlungsfeld with =, nr_ziel with =, nr_massnahme with =, massnahme_id with <>) where (not verworfen);

-- Rule G-1: as in V3; the one thing that may still be said of an examined text is that it was discarded.
create or replace function text_der_fassung_bleibt() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'massnahmentext'
        and to_jsonb(new) = to_jsonb(old) || '{"verworfen": true}'
        and exists (select 1 from fassung where id = new.fassung_id and status in ('ENTWURF', 'GEPRUEFT')) then
        return new;
    end if;
    if exists (select 1 from fassung where id in (old.fassung_id, new.fassung_id) and status <> 'ENTWURF') then
        raise exception 'G-1: the text of Fassung % is fixed', coalesce(old.fassung_id, new.fassung_id)
            using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end
$$;
