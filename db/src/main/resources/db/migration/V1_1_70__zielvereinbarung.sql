-- Rule A-9: the way of a Fassung goes back as well. It is put to examination, returned, decided, refused or put off; so a step
-- can happen more than once until the decision, and a vote has an outcome and counts (V-3, V-4).
-- What holds now: fassung (status), fassungsereignis (status, ausgang, ja, nein, enthaltung), and the three functions below.

alter table fassung drop constraint fassung_status_check;
alter table fassung add constraint fassung_status_check check (status in
    ('ENTWURF', 'ZUR_PRUEFUNG', 'GEPRUEFT', 'BESCHLOSSEN', 'UNTERZEICHNET', 'IN_KRAFT', 'ABGELOEST', 'VERWORFEN'));

-- ausgang is null for a step without a vote, and for a decision from before it was asked for; a count is null when unknown.
alter table fassungsereignis
    add column ausgang    text check (ausgang in ('ANGENOMMEN', 'ABGELEHNT', 'VERTAGT')),
    add column ja         int check (ja between 0 and 999),
    add column nein       int check (nein between 0 and 999),
    add column enthaltung int check (enthaltung between 0 and 999),
    add constraint fassungsereignis_ausgang_hat_gremium check (ausgang is null or btrim(gremium) <> ''),
    drop constraint fassungsereignis_status_check,
    add constraint fassungsereignis_status_check check (status in
        ('ENTWURF', 'ZUR_PRUEFUNG', 'GEPRUEFT', 'BESCHLOSSEN', 'UNTERZEICHNET', 'IN_KRAFT', 'ABGELOEST', 'VERWORFEN')),
    drop constraint fassungsereignis_fassung_id_status_key;
create index fassungsereignis_fassung on fassungsereignis (fassung_id);
create unique index fassungsereignis_einmal on fassungsereignis (fassung_id, status)
    where status in ('BESCHLOSSEN', 'UNTERZEICHNET', 'IN_KRAFT', 'ABGELOEST', 'VERWORFEN');

create or replace function ein_entwurf() returns trigger language plpgsql as
$$
begin
    perform 1 from zielvereinbarung where id = new.zielvereinbarung_id for update;
    if exists (select 1 from fassung
                where zielvereinbarung_id = new.zielvereinbarung_id and status in ('ENTWURF', 'ZUR_PRUEFUNG', 'GEPRUEFT')) then
        raise exception 'A-9: agreement % has an open draft', new.zielvereinbarung_id using errcode = 'unique_violation';
    end if;
    return new;
end
$$;

-- Rule G-1: what is no draft keeps its words. Until the decision it can be returned and be a draft again; what is discarded stays so.
create or replace function fassung_bleibt() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and old.status not in ('ENTWURF', 'ZUR_PRUEFUNG', 'GEPRUEFT') and new.status = 'ENTWURF'
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

create or replace function text_der_fassung_bleibt() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'massnahmentext'
        and to_jsonb(new) = to_jsonb(old) || '{"verworfen": true}'
        and exists (select 1 from fassung where id = new.fassung_id and status in ('ENTWURF', 'ZUR_PRUEFUNG', 'GEPRUEFT')) then
        return new;
    end if;
    if exists (select 1 from fassung where id in (old.fassung_id, new.fassung_id) and status <> 'ENTWURF') then
        raise exception 'G-1: the text of Fassung % is fixed', coalesce(old.fassung_id, new.fassung_id)
            using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end
$$;

-- Rule A-7: a wrong report is withdrawn with a reason. Its words stay (G-1); all that is ever added to it is who took it back.
alter table meldung
    add column zurueckgenommen_am        timestamptz,
    add column zurueckgenommen_von       text,
    add column zurueckgenommen_von_konto bigint references konto,
    add column zurueckgenommen_grund     text check (btrim(zurueckgenommen_grund) <> ''),
    add constraint meldung_ruecknahme_ganz check (num_nulls(zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_von_konto,
                                                            zurueckgenommen_grund) in (0, 4));
create index meldung_zurueckgenommen_von_konto on meldung (zurueckgenommen_von_konto) where zurueckgenommen_von_konto is not null;
grant update (zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_von_konto, zurueckgenommen_grund) on meldung
    to ${anwendungsrolle};

create function meldung_bleibt() returns trigger language plpgsql as
$$
begin
    if old.zurueckgenommen_am is not null then
        raise exception 'G-1: report % is withdrawn already', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger meldung_bleibt before update on meldung for each row execute function meldung_bleibt();
