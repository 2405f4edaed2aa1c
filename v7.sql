-- Rule R-4: who stands in for the head of a Stelle, for how long, named and confirmed by whom (ADR 13).

create table vertretung (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint  not null references kommune,
    stelle_id        bigint  not null,
    inhaber_id       bigint  not null references konto, -- who is represented
    vertreter_id     bigint  not null references konto, -- who acts
    gueltig_von      date    not null,
    gueltig_bis      date    not null,
    grund            text    not null check (length(btrim(grund)) between 1 and 500),
    landrat          boolean not null,                  -- needs document and confirmation, lends the role LANDRAT
    urkunde_id       bigint,
    benannt_am       timestamptz not null,
    benannt_von      text    not null check (btrim(benannt_von) <> ''),
    benannt_von_konto bigint references konto,          -- null: taken over from the older holders of a Stelle
    bestaetigt_am    timestamptz,
    bestaetigt_von   text,
    bestaetigt_von_konto bigint references konto,
    beendet_am       timestamptz,
    beendet_von      text,
    beendet_von_konto bigint references konto,
    version          int     not null default 0,
    unique (id, kommune_id),
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id),
    check (gueltig_von <= gueltig_bis),
    check (inhaber_id <> vertreter_id),
    check ((beendet_am is null) = (beendet_von is null) and (beendet_am is null) = (beendet_von_konto is null)),
    check ((bestaetigt_am is null) = (bestaetigt_von is null)
       and (bestaetigt_am is null) = (bestaetigt_von_konto is null)),
    -- the second person (R-4), and only with the document in hand
    check (bestaetigt_am is null or (landrat and urkunde_id is not null
        and bestaetigt_von_konto <> vertreter_id
        and bestaetigt_von_konto is distinct from benannt_von_konto)),
    constraint vertretung_ueberschneidet exclude using gist (stelle_id with =, vertreter_id with =,
        daterange(gueltig_von, gueltig_bis, '[]') with &&) where (beendet_am is null)
);
create index vertretung_vertreter on vertretung (vertreter_id, gueltig_bis);
create index vertretung_kommune on vertretung (kommune_id, gueltig_bis);

-- The document of appointment as it was handed in; a newer one is a new row.
create table urkunde (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint not null references kommune,
    vertretung_id    bigint not null,
    dateiname        text   not null check (length(dateiname) between 1 and 200),
    dateiart         text   not null check (dateiart in ('PDF', 'PNG', 'JPEG')),
    groesse          bigint not null check (groesse between 1 and 20971520),
    sha256           text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    hochgeladen_am   timestamptz not null,
    hochgeladen_von  text   not null,
    hochgeladen_von_konto bigint not null references konto,
    unique (id, kommune_id),
    unique (id, vertretung_id),
    foreign key (vertretung_id, kommune_id) references vertretung (id, kommune_id)
);
alter table vertretung add foreign key (urkunde_id, id) references urkunde (id, vertretung_id);

-- Its bytes: never in the change log, where each would stand twice as text. Whoever holds the file can check it against
-- the logged sha256; nobody but the owner can change or remove it.
create table urkundeninhalt (
    urkunde_id bigint primary key,
    kommune_id bigint not null references kommune,
    inhalt     bytea  not null,
    foreign key (urkunde_id, kommune_id) references urkunde (id, kommune_id)
);
alter table urkundeninhalt alter column inhalt set storage external; -- PDF and pictures are compressed already
alter table urkundeninhalt enable row level security;
create policy kommune on urkundeninhalt using (kommune_id = audit_kommune());
grant select, insert on urkundeninhalt to audit_app;

call geschaeftstabelle('vertretung', 'select, insert, update');
call geschaeftstabelle('urkunde', 'select, insert');

-- Whom an account represents as Landrätin on a day; null for nobody. The role is lent only while she holds it herself. Asked
-- while signing in, before a Kommune is chosen, so it runs as the owner and says nothing but this one name.
create function landrat_in_vertretung(p_konto bigint, p_kommune bigint, p_tag date) returns text
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return (select kontoname_am(v.inhaber_id, p_tag)
              from vertretung v
              join rollenvergabe r on r.konto_id = v.inhaber_id and r.kommune_id = v.kommune_id and r.rolle = 'LANDRAT'
             where v.vertreter_id = p_konto and v.kommune_id = p_kommune and v.landrat
               and v.bestaetigt_am is not null and v.beendet_am is null
               and p_tag between v.gueltig_von and v.gueltig_bis
               and coalesce(r.gueltig_von, p_tag) <= p_tag and coalesce(r.gueltig_bis, p_tag) >= p_tag
             order by v.id limit 1);
revoke execute on function landrat_in_vertretung(bigint, bigint, date) from public;
grant execute on function landrat_in_vertretung(bigint, bigint, date) to audit_app;

-- G-2, R-4: the log shows both. The guard and the services make the setting; it ends with the transaction.
alter table aenderung add column in_vertretung_von text not null default '';

create or replace function aenderung_protokollieren() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as
$$
declare
    alt      jsonb := case when tg_op <> 'INSERT' then ohne_geheimnis(to_jsonb(old)) end;
    neu      jsonb := case when tg_op <> 'DELETE' then ohne_geheimnis(to_jsonb(new)) end;
    zeile    jsonb := coalesce(neu, alt);
    handelnd text  := nullif(current_setting('audit.akteur', true), '');
begin
    if handelnd is null then
        if session_user = 'audit_app' then
            raise exception 'Change of % without an actor', tg_table_name using errcode = 'insufficient_privilege';
        end if;
        handelnd := 'db:' || session_user;
    end if;
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(a.key, a.value), jsonb_object_agg(a.key, neu -> a.key)
          into alt, neu
          from jsonb_each(alt) a
         where a.value is distinct from neu -> a.key;
        if alt is null then
            return null;
        end if;
    end if;
    insert into aenderung (kommune_id, akteur, in_vertretung_von, anwendungsfall, tabelle, datensatz, art, vorher, nachher)
    values (case when tg_table_name = 'kommune' then (zeile ->> 'id')::bigint
                 else (zeile ->> 'kommune_id')::bigint end,
            handelnd,
            coalesce(current_setting('audit.vertretung', true), ''),
            coalesce(current_setting('audit.anwendungsfall', true), ''),
            tg_table_name,
            coalesce(zeile ->> 'id', zeile ->> 'massnahme_id', zeile ->> 'fassung_id', zeile ->> 'massnahmentext_id'),
            tg_op, alt, neu);
    return null;
end
$$;

alter table kommentar add column in_vertretung text not null default '';

-- What was a kind of holder so far. Who is represented is the head of that Stelle in that time; open ends become today
-- and 400 days from today, always within the period there was. Of the Landrätin it waits for document and confirmation.
insert into vertretung (kommune_id, stelle_id, inhaber_id, vertreter_id, gueltig_von, gueltig_bis, grund, landrat,
                        benannt_am, benannt_von)
select b.kommune_id, b.stelle_id, l.konto_id, b.konto_id, z.von, z.bis, 'Übernommen aus den Besetzungen der Stelle',
       exists (select 1 from rollenvergabe r where r.konto_id = l.konto_id and r.kommune_id = b.kommune_id
                  and r.rolle = 'LANDRAT'
                  and daterange(r.gueltig_von, r.gueltig_bis, '[]') && daterange(z.von, z.bis, '[]')),
       now(), 'Umstellung des Programms'
  from stellenbesetzung b
 cross join lateral (select coalesce(b.gueltig_von, least(b.gueltig_bis, current_date)) as von,
                            coalesce(b.gueltig_bis, greatest(b.gueltig_von, current_date) + 400) as bis) z
  join lateral (select h.konto_id from stellenbesetzung h
                 where h.stelle_id = b.stelle_id and h.art = 'LEITUNG' and h.konto_id <> b.konto_id
                   and daterange(h.gueltig_von, h.gueltig_bis, '[]') && daterange(z.von, z.bis, '[]')
                 order by h.gueltig_von desc nulls last, h.id limit 1) l on true
 where b.art = 'VERTRETUNG';

delete from stellenbesetzung b
 where b.art = 'VERTRETUNG'
   and (exists (select 1 from vertretung v where v.stelle_id = b.stelle_id and v.vertreter_id = b.konto_id
                   and daterange(v.gueltig_von, v.gueltig_bis, '[]') <@ daterange(b.gueltig_von, b.gueltig_bis, '[]'))
     or exists (select 1 from stellenbesetzung a where a.stelle_id = b.stelle_id and a.konto_id = b.konto_id
                   and a.art <> 'VERTRETUNG'
                   and daterange(a.gueltig_von, a.gueltig_bis, '[]') && daterange(b.gueltig_von, b.gueltig_bis, '[]')));

-- No head whom they could represent: they go on working for the Stelle as clerks, and nobody is invented.
update stellenbesetzung set art = 'BEARBEITUNG' where art = 'VERTRETUNG';

alter table stellenbesetzung drop constraint stellenbesetzung_art_check;
alter table stellenbesetzung add constraint stellenbesetzung_art_check check (art in ('LEITUNG', 'BEARBEITUNG'));
